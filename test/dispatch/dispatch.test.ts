import { describe, expect, test } from 'vitest';
import { createTokenProvider } from '../../src/connection/credential.js';
import { resolveEnvironment } from '../../src/connection/environment.js';
import { createDispatch, type DispatchOptions } from '../../src/dispatch/dispatch.js';
import { toWireRequest } from '../../src/dispatch/wire-request.js';
import type { Plan } from '../../src/plan/plan.js';
import { failureOf, getOf, neverStopped, postOf } from './fake-send.js';
import { closedPort, httpServer, onRequest, rawServer } from './loopback-server.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The whole dispatch against a server on loopback, with a given token and waits that take no time. */
function dispatchTo(endpoint: string, options: Partial<DispatchOptions> = {}) {
  const variables = { MGSHIM_ENDPOINT: endpoint, MGSHIM_ACCESS_TOKEN: 'marker-token' };
  const environment = resolveEnvironment(variables);
  const tokenProvider = createTokenProvider(environment, variables);
  return createDispatch({ environment, tokenProvider, sleep: async () => undefined, ...options });
}

describe('how often a POST reaches the server', () => {
  const answers = [
    { title: '202', status: 202, headers: {}, hits: 1 },
    { title: '404', status: 404, headers: {}, hits: 1 },
    { title: '429', status: 429, headers: {}, hits: 4 },
    { title: '500', status: 500, headers: {}, hits: 1 },
    { title: '502', status: 502, headers: {}, hits: 1 },
    { title: '503', status: 503, headers: {}, hits: 1 },
    { title: '503 with Retry-After', status: 503, headers: { 'retry-after': '1' }, hits: 4 },
    { title: '504', status: 504, headers: {}, hits: 1 },
  ];
  for (const { title, status, headers, hits } of answers) {
    test(`${title}: ${hits}`, async () => {
      const server = await httpServer((_hit, response) => response.writeHead(status, headers).end());
      expect((await dispatchTo(server.url)(postOf(`${server.url}/v1.0/x`), neverStopped)).status).toBe(
        status,
      );
      expect(server.hits).toHaveLength(hits);
    });
  }

  test('reset after the request was read: 1', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.resetAndDestroy()));
    const error = await failureOf(dispatchTo(server.url)(postOf(`${server.url}/v1.0/x`), neverStopped));
    expect([error.outcome, server.connections()]).toEqual(['unknown', 1]);
  });

  test('a GET that is reset: 4', async () => {
    const server = await rawServer((socket) => onRequest(socket, () => socket.resetAndDestroy()));
    const error = await failureOf(dispatchTo(server.url)(getOf(`${server.url}/v1.0/x`), neverStopped));
    expect([error.outcome, server.connections()]).toEqual(['failed', 4]);
  });

  test('never connected: four tries, then failed', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const attempts: number[] = [];
    const send = dispatchTo(url, { onRetry: ({ attempt }) => attempts.push(attempt) });
    const error = await failureOf(send(postOf(`${url}/v1.0/x`), neverStopped));
    expect([error.outcome, error.id, attempts]).toEqual(['failed', 'ConnectionFailed', [1, 2, 3]]);
  });

  test('answered 303, then throttled where that points: 1 POST, outcome unknown', async () => {
    const server = await httpServer((hit, response) => {
      if (hit.method === 'POST') response.writeHead(303, { location: '/v1.0/y' }).end();
      else response.writeHead(429).end();
    });
    const error = await failureOf(dispatchTo(server.url)(postOf(`${server.url}/v1.0/x`), neverStopped));
    expect(error.outcome).toBe('unknown');
    expect(server.hits.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });
});

describe('client-request-id', () => {
  test('is one uuid over all tries', async () => {
    const server = await httpServer((_hit, response, count) =>
      response.writeHead(count < 3 ? 429 : 202).end(),
    );
    await dispatchTo(server.url)(postOf(`${server.url}/v1.0/x`), neverStopped);
    const ids = server.hits.map(({ headers }) => headers['client-request-id']);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(UUID);
  });

  test("is the caller's where there is one", async () => {
    const server = await httpServer((_hit, response) => response.end());
    await dispatchTo(server.url)(postOf(`${server.url}/x`, [['Client-Request-Id', 'mine']]), neverStopped);
    expect(server.hits[0]?.headers['client-request-id']).toBe('mine');
  });

  test('differs between calls', async () => {
    const server = await httpServer((_hit, response) => response.end());
    const send = dispatchTo(server.url);
    await send(getOf(`${server.url}/x`), neverStopped);
    await send(getOf(`${server.url}/x`), neverStopped);
    expect(new Set(server.hits.map(({ headers }) => headers['client-request-id'])).size).toBe(2);
  });
});

describe('a plan', () => {
  const plan: Plan = {
    cmdlet: 'Invoke-MgRedirectCommunicationCall',
    parameterSet: 'RedirectExpanded',
    method: 'POST',
    url: 'https://graph.microsoft.com/v1.0/communications/calls/a/redirect',
    headers: [['Content-Type', 'application/json']],
    shouldProcess: { target: 't', action: 'a' },
    output: { kind: 'none' },
    permissions: { application: [], delegated: [] },
  };

  test('is sent with its method, URL, headers and body', () => {
    expect(toWireRequest({ ...plan, body: '{}' })).toEqual({
      method: 'POST',
      url: plan.url,
      headers: plan.headers,
      body: '{}',
      binding: 'Invoke-MgRedirectCommunicationCall/RedirectExpanded',
    });
  });

  test('without a body has none on the wire', () => {
    expect(toWireRequest(plan)).not.toHaveProperty('body');
  });
});
