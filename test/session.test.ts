import { beforeEach, describe, expect, test } from 'vitest';
import { readConnectOptions } from '../src/connection/connect-options.js';
import { type Connection, connect } from '../src/connection/connection.js';
import type { Environment } from '../src/connection/environment.js';
import { DEFAULT_REQUEST_CONTEXT, withRequestContext } from '../src/connection/request-context.js';
import type { RetryNotice } from '../src/dispatch/retry.js';
import { collectStreams } from '../src/output/streams.js';
import { openSession, type SessionOptions } from '../src/session.js';
import { failureOf, getOf, neverStopped, postOf } from './dispatch/fake-send.js';
import { closedPort, httpServer, type TestServer } from './dispatch/loopback-server.js';

const surroundings = { streams: () => collectStreams().streams, signal: neverStopped };

function connectWithToken(endpoint: string, token: string): Promise<Connection> {
  const options = readConnectOptions({ kind: 'accessToken', token });
  return connect(options, { variables: { MGSHIM_ENDPOINT: endpoint } });
}

/** An issuer that writes into each token whom it is for, and how many it has issued. */
function issuer(): Promise<TestServer> {
  return httpServer((hit, response, count) => {
    const client = new URLSearchParams(hit.body).get('client_id');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: `token-of-${client}-${count}`, expires_in: 3600 }));
  });
}

describe('a session', () => {
  const ways: readonly (readonly [string, (url: string) => Promise<SessionOptions>])[] = [
    [
      'over variables',
      async (url) => ({ ...surroundings, variables: { MGSHIM_ENDPOINT: url, MGSHIM_ACCESS_TOKEN: 'mine' } }),
    ],
    [
      'over a connection',
      async (url) => ({ ...surroundings, connection: await connectWithToken(url, 'mine') }),
    ],
  ];
  for (const [way, optionsFor] of ways) {
    test(`${way} sends with its token to its environment, and knows its secrets`, async () => {
      const server = await httpServer((_hit, response) => response.writeHead(202).end());
      const session = openSession(await optionsFor(server.url));
      const response = await session.send(postOf(`${server.url}/v1.0/x`), neverStopped);
      expect(response.status).toBe(202);
      expect(server.hits.map(({ headers }) => headers.authorization)).toEqual(['Bearer mine']);
      expect([session.endpoint, session.environment.name]).toEqual([server.url, 'Sandbox']);
      expect(session.secrets()).toEqual(['mine']);
      expect(session.userAgent).toMatch(/^mgshim\/\d/);
    });

    describe(`${way}, under a request context,`, () => {
      let options: SessionOptions;
      let server: TestServer;
      const notices: RetryNotice[] = [];
      const send = (changes: object, url = server.url) => {
        const requestContext = withRequestContext(DEFAULT_REQUEST_CONTEXT, changes);
        const onRetry = (notice: RetryNotice) => notices.push(notice);
        return openSession({ ...options, requestContext, onRetry }).send(
          getOf(`${url}/v1.0/x`),
          neverStopped,
        );
      };
      const serve = async (answer: Parameters<typeof httpServer>[0]) => {
        server = await httpServer(answer);
        options = await optionsFor(server.url);
      };
      beforeEach(() => {
        notices.length = 0;
      });

      test('repeats as often as maxRetry says', async () => {
        await serve((_hit, response) => response.writeHead(429, { 'retry-after': '0' }).end());
        await send({ maxRetry: 5 });
        expect(server.hits).toHaveLength(6);
        await send({ maxRetry: 0 });
        expect(server.hits).toHaveLength(7);
      });

      test('waits as retryDelay says', async () => {
        await serve((_hit, response, count) => response.writeHead(count === 1 ? 429 : 200).end());
        await send({ retryDelay: 0 });
        expect(notices.map(({ delayMs }) => delayMs < 1000)).toEqual([true]);
      });

      test('does not wait longer than retriesTimeLimit', async () => {
        await serve((_hit, response) => response.writeHead(429, { 'retry-after': '60' }).end());
        expect((await send({ retriesTimeLimit: 59 })).status).toBe(429);
        expect([server.hits.length, notices]).toEqual([1, []]);
      });

      test('gives a try clientTimeout', async () => {
        await serve(() => undefined);
        const error = await failureOf(send({ clientTimeout: 0.2, maxRetry: 0 }));
        expect(error.category).toBe('OperationTimeout');
      });
    });
  }

  test('over variables finds the environments added by name', () => {
    const own = {
      name: 'Own',
      endpoint: 'https://g.example',
      authority: 'https://l.example',
      isSandbox: false,
    };
    const environments = { find: (name: string) => (name === 'own' ? own : undefined) };
    const session = openSession({ ...surroundings, variables: { MGSHIM_ENVIRONMENT: 'own' }, environments });
    expect(session.environment).toEqual(own);
  });

  test('asks for no token and connects nowhere before a request goes out', async () => {
    const port = await closedPort();
    const variables = { MGSHIM_ENDPOINT: `http://127.0.0.1:${port}` };
    expect(openSession({ ...surroundings, variables }).secrets()).toEqual([]);
  });
});

test('fifty parallel calls over three connections: each goes with the token of its own', async () => {
  const graph = await httpServer((_hit, response) => response.writeHead(204).end());
  const authority = await issuer();
  const environment: Environment = {
    name: 'Local',
    endpoint: graph.url,
    authority: authority.url,
    isSandbox: true,
  };
  const environments = { find: (name: string) => (name === 'Local' ? environment : undefined) };
  const clients = ['one', 'two', 'three'];
  const connections = await Promise.all(
    clients.map((clientId) => {
      const secret = `secret-of-${clientId}`;
      const json = {
        kind: 'clientSecret',
        environment: 'Local',
        clientId,
        tenantId: 't',
        secret,
        name: clientId,
      };
      return connect(readConnectOptions(json), { variables: {}, environments });
    }),
  );
  const sessions = connections.map((connection) => openSession({ ...surroundings, connection }));

  const calls = Array.from({ length: 50 }, (_, number) => {
    const session = sessions[number % 3] as (typeof sessions)[number];
    return session.send(
      getOf(`${session.endpoint}/v1.0/${clients[number % 3]}/${number}`),
      new AbortController().signal,
    );
  });
  const statuses = (await Promise.all(calls)).map(({ status }) => status);

  expect(statuses).toEqual(Array(50).fill(204));
  const tokens = new Map<string, Set<string>>();
  for (const { path, headers } of graph.hits) {
    const client = path.split('/')[2] ?? '';
    tokens.set(client, (tokens.get(client) ?? new Set()).add(headers.authorization ?? ''));
  }
  expect(graph.hits).toHaveLength(50);
  for (const client of clients) {
    const [only, ...others] = tokens.get(client) ?? [];
    expect(only).toMatch(new RegExp(`^Bearer token-of-${client}-\\d$`));
    expect(others).toEqual([]);
  }
  expect(authority.hits).toHaveLength(3);
  expect(connections.map(({ name, context }) => [name, context.ClientId])).toEqual(
    clients.map((client) => [client, client]),
  );
});
