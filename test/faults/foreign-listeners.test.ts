import http from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TokenProvider } from '../../src/connection/credential.js';
import { createDispatch } from '../../src/dispatch/dispatch.js';
import { createNetwork } from '../../src/dispatch/network.js';
import type { Send } from '../../src/dispatch/request.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { requestUri } from '../../src/worker/graph-request/request-uri.js';
import type { Host } from '../../src/worker/host.js';
import { hostSteps } from '../../src/worker/host-steps.js';
import { getOf, neverStopped, postOf } from '../dispatch/fake-send.js';

const HOME = 'graph.home.example';
const TOKEN = 'marker-token';

/** A request that bore the token, and whom it was for. */
interface Bearer {
  readonly port: number;
  readonly host: string;
}

const servers: http.Server[] = [];
/** The first is Graph's own; the others are nobody's business. */
const ports: number[] = [];
let bearers: Bearer[] = [];
let seen = 0;
/** Where Graph redirects to, with which status. */
let redirect: { readonly location: string; readonly status: number } | undefined;

async function listener(address: string): Promise<void> {
  const server = http.createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const { host = '', ...headers } = request.headers;
    seen += 1;
    if (JSON.stringify(headers).includes(TOKEN)) bearers.push({ port, host });
    const to = redirect;
    redirect = undefined;
    if (to === undefined) response.writeHead(200).end();
    // By hand: some of these a server of Node's would not write.
    else
      request.socket.end(`HTTP/1.1 ${to.status} Go\r\nlocation: ${to.location}\r\ncontent-length: 0\r\n\r\n`);
  });
  const isOpen = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(0, address, () => resolve(true));
  });
  if (!isOpen) return;
  servers.push(server);
  ports.push((server.address() as AddressInfo).port);
}

beforeAll(async () => {
  for (const address of ['127.0.0.1', '127.0.0.1', '127.0.0.1', '::1']) await listener(address);
});
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
beforeEach(() => {
  bearers = [];
  seen = 0;
});

/** Every name is this machine: what is said to a stranger, one of the listeners hears. */
const lookup: LookupFunction = (_hostname, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

const tokenProvider: TokenProvider = {
  source: 'accessToken',
  getToken: async () => ({ token: TOKEN, expiresAt: Number.POSITIVE_INFINITY }),
  claims: () => null,
  secrets: () => [TOKEN],
};

function home(): string {
  return `http://${HOME}:${ports[0]}`;
}

function dispatch(): Send {
  const network = createNetwork({}, { lookup });
  return createDispatch({
    environment: { name: 'Home', endpoint: home(), authority: home(), isSandbox: true },
    tokenProvider,
    network,
    transport: createTransport({ routes: network.routes, timeoutMs: 5000 }),
    maxRetry: 0,
  });
}

/** H: Graph's port; F and G: two others of this machine. */
const URLS = [
  'http://graph.home.example:F/v1.0/me',
  'http://GRAPH.HOME.EXAMPLE:F/v1.0/me',
  'http://graph.home.example./v1.0/me',
  'http://graph.home.example.:H/v1.0/me',
  'http://sub.graph.home.example:H/v1.0/me',
  'http://home.example:H/v1.0/me',
  'http://xgraph.home.example:H/v1.0/me',
  'http://graph.home.example.evil.example:H/v1.0/me',
  'http://graph.home.examplee:H/v1.0/me',
  'http://graph.home.example@evil.example:H/v1.0/me',
  'http://graph.home.example:H@evil.example:F/v1.0/me',
  'http://evil.example:F@graph.home.example:H/v1.0/me',
  'http://evil.example:F/graph.home.example:H/v1.0/me',
  'http://evil.example:F?graph.home.example:H',
  'http://evil.example:F#graph.home.example:H',
  'http://evil.example:F/@graph.home.example:H',
  'http://evil.example:F\\@graph.home.example:H/v1.0/me',
  'http:\\\\evil.example:F\\v1.0\\me',
  'http:///evil.example:F/v1.0/me',
  '//evil.example:F/v1.0/me',
  '\\\\evil.example:F\\v1.0\\me',
  '/\\evil.example:F/v1.0/me',
  'HTTP://EVIL.example:F/v1.0/me',
  'https://graph.home.example:H/v1.0/me',
  'https://graph.home.example/v1.0/me',
  'http://graph.home.example/v1.0/me',
  'http://127.0.0.1:H/v1.0/me',
  'http://127.0.0.1:F/v1.0/me',
  'http://2130706433:G/v1.0/me',
  'http://0x7f.1:G/v1.0/me',
  'http://[::1]:V/v1.0/me',
  'http://[::ffff:127.0.0.1]:G/v1.0/me',
  'http://localhost:H/v1.0/me',
  'http://gr%61ph.home.example.evil:H/v1.0/me',
  'http://grаph.home.example:H/v1.0/me',
  'http://graph。home。example。evil:H/v1.0/me',
  'http://graph.home.example%2eevil:H/v1.0/me',
  'http://graph\t.home.example.evil:H/v1.0/me',
  'ws://graph.home.example:H/v1.0/me',
  'ftp://graph.home.example:H/v1.0/me',
  'file:///etc/passwd',
  'data:text/plain,x',
];

/** Takes the URL as a script block gives it back. */
function steppingHost(url: string, rests: Send[]): Host {
  return {
    tell: () => undefined,
    tellOutput: async () => undefined,
    ask: async () => {
      const rest = rests.at(-1) as Send;
      await rest(getOf(url), neverStopped);
      return { kind: 'error', message: 'enough' };
    },
  };
}

const WAYS: readonly (readonly [string, (url: string) => Promise<unknown>])[] = [
  ['a request', (url) => dispatch()(getOf(url, [['Authorization', `Bearer ${TOKEN}`]]), neverStopped)],
  [
    'a redirect of a GET',
    (location) => {
      redirect = { location, status: 302 };
      return dispatch()(getOf(`${home()}/v1.0/x`), neverStopped);
    },
  ],
  [
    'a redirect of a POST',
    (location) => {
      redirect = { location, status: 307 };
      return dispatch()(postOf(`${home()}/v1.0/x`), neverStopped);
    },
  ],
  ['Invoke-MgGraphRequest -Uri', async (url) => dispatch()(getOf(requestUri(url, home())), neverStopped)],
  [
    'a script block of -HttpPipelineAppend',
    (url) => {
      const rests: Send[] = [];
      const steps = hostSteps({
        host: steppingHost(url, rests),
        handle: 'c1',
        call: { rests },
        secrets: () => [TOKEN],
      });
      return steps(dispatch())(getOf(`${home()}/v1.0/x`), neverStopped);
    },
  ],
];

describe.each(WAYS)('%s: no stranger hears the token', (_way, go) => {
  test.each(URLS)('%s', async (pattern) => {
    const [h, f, g, v = f] = ports as [number, number, number, number?];
    const url = pattern
      .replace(/(?<=[:])H\b/g, String(h))
      .replace(/(?<=[:])F\b/g, String(f))
      .replace(/(?<=[:])G\b/g, String(g))
      .replace(/(?<=[:])V\b/g, String(v));
    await go(url).catch(() => undefined);
    const strangers = bearers.filter(({ port, host }) => port !== h || host !== `${HOME}:${h}`);
    expect(strangers).toEqual([]);
  });
});

test('the listeners hear: Graph its token, a stranger a request without one', async () => {
  await dispatch()(getOf(`${home()}/v1.0/x`), neverStopped);
  expect(bearers).toEqual([{ port: ports[0], host: `${HOME}:${ports[0]}` }]);
  await dispatch()(getOf(`http://evil.example:${ports[1]}/`), neverStopped);
  expect([seen, bearers.length]).toEqual([2, 1]);
});
