import { describe, expect, test } from 'vitest';
import type { WireRequest } from '../../src/dispatch/request.js';
import { createRoutes, type RouteFor } from '../../src/dispatch/routes.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { watchedAgent } from '../../src/dispatch/watched-agent.js';
import { failureOf, getOf, postOf } from './fake-send.js';
import { httpServer, rawServer } from './loopback-server.js';

type RequestTo = (url: string) => WireRequest;

async function classOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await failureOf(work);
  return [error.outcome, error.id];
}

describe('a stop by the caller', () => {
  test('before the start: interrupted, nothing sent', async () => {
    const server = await httpServer((_hit, response) => response.end());
    const work = createTransport()(postOf(server.url), AbortSignal.abort());
    expect(await classOf(work)).toEqual(['interrupted', 'OperationStopped']);
    expect(server.hits).toEqual([]);
  });

  const rows: readonly (readonly [string, RequestTo, readonly string[]])[] = [
    ['POST', postOf, ['unknown', 'OutcomeUnknown']],
    ['GET', getOf, ['interrupted', 'OperationStopped']],
  ];
  for (const [method, requestTo, afterwards] of rows) {
    test(`during the TLS handshake of a ${method}: interrupted`, async () => {
      const stop = new AbortController();
      const server = await rawServer((socket) => socket.once('data', () => stop.abort()));
      const request = requestTo(server.url.replace('http:', 'https:'));
      expect(await classOf(createTransport()(request, stop.signal))).toEqual([
        'interrupted',
        'OperationStopped',
      ]);
    });

    test(`after a ${method} left: ${afterwards.join(', ')}`, async () => {
      const stop = new AbortController();
      const server = await httpServer(() => stop.abort());
      expect(await classOf(createTransport()(requestTo(server.url), stop.signal))).toEqual(afterwards);
      expect(server.hits).toHaveLength(1);
    });
  }

  /** Stops when the status line has been received; the rest of the body never comes. */
  const stopMidBody = async (requestTo: RequestTo) => {
    const stop = new AbortController();
    const server = await httpServer((_hit, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('part');
    });
    const direct = createRoutes();
    const routes: RouteFor = async (url, needs) => {
      const { agent } = await direct(url, needs);
      const watch = watchedAgent(agent, (outgoing) => {
        outgoing.once('response', () => setImmediate(() => stop.abort()));
      });
      return { agent: watch };
    };
    return createTransport({ routes })(requestTo(server.url), stop.signal);
  };

  test('in the midst of a POST answer: the answer, marked incomplete', async () => {
    const answer = await stopMidBody(postOf);
    expect(answer.status).toBe(200);
    expect(answer.bodyIncomplete).toBeDefined();
  });

  test('in the midst of a GET answer: interrupted', async () => {
    expect(await classOf(stopMidBody(getOf))).toEqual(['interrupted', 'OperationStopped']);
  });
});
