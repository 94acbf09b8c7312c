import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDispatch } from '../../src/dispatch/dispatch.js';
import type { Send } from '../../src/dispatch/request.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { graphError } from '../../src/output/graph-error.js';
import { neverStopped } from '../dispatch/fake-send.js';

/** Whether a result is sent again: to nobody, to GET and HEAD only, to every method. */
type Again = 'no' | 'safe' | 'all';

/** The table of design.md, "Retries"; the last column is the outcome where it stays: of GET, of POST. */
const ROWS: readonly (readonly [string, Again, readonly [string, string]])[] = [
  ['200', 'no', ['done', 'done']],
  ['202', 'no', ['done', 'done']],
  ['204', 'no', ['done', 'done']],
  ['400', 'no', ['refused', 'refused']],
  ['401', 'no', ['refused', 'refused']],
  ['403', 'no', ['refused', 'refused']],
  ['404', 'no', ['refused', 'refused']],
  ['405', 'no', ['refused', 'refused']],
  ['408', 'no', ['refused', 'unknown']],
  ['409', 'no', ['refused', 'refused']],
  ['412', 'no', ['refused', 'refused']],
  ['413', 'no', ['refused', 'refused']],
  ['422', 'no', ['refused', 'refused']],
  ['423', 'no', ['refused', 'refused']],
  ['429', 'all', ['throttled', 'throttled']],
  ['429 after 1', 'all', ['throttled', 'throttled']],
  ['500', 'no', ['failed', 'unknown']],
  ['501', 'no', ['failed', 'unknown']],
  ['502', 'no', ['failed', 'unknown']],
  ['503', 'safe', ['failed', 'unknown']],
  ['503 after 1', 'all', ['failed', 'failed']],
  ['503 after x', 'safe', ['failed', 'unknown']],
  ['504', 'safe', ['failed', 'unknown']],
  ['504 after 1', 'safe', ['failed', 'unknown']],
  ['507', 'no', ['failed', 'unknown']],
  ['509', 'no', ['failed', 'unknown']],
  ['reset', 'safe', ['failed', 'unknown']],
  ['hang-up', 'safe', ['failed', 'unknown']],
];
const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
/** On how many tries in a row it happens; then it is 200. */
const TIMES = [1, 2, 3, 4] as const;
const MOST_TRIES = 4;

let server: http.Server;
let url: string;
let send: Send;
let script: readonly string[] = [];
let hits: string[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    hits.push(String(request.headers['retry-attempt'] ?? '0'));
    const [what = '200', , after] = (script[hits.length - 1] ?? '200').split(' ');
    if (what === 'reset') request.socket.resetAndDestroy();
    else if (what === 'hang-up') request.socket.end();
    else response.writeHead(Number(what), after === undefined ? {} : { 'retry-after': after }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  send = createDispatch({
    environment: { name: 'Sandbox', endpoint: url, authority: url, isSandbox: true },
    tokenProvider: {
      source: 'accessToken',
      getToken: async () => ({ token: 't', expiresAt: Number.POSITIVE_INFINITY }),
      claims: () => null,
      secrets: () => [],
    },
    sleep: async () => undefined,
  });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  hits = [];
});

async function outcomeOf(method: string): Promise<string> {
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: '{}' };
  const request = { method, url: `${url}/v1.0/x`, headers: [], ...body };
  try {
    const response = await send(request, neverStopped);
    return response.status < 300 ? 'done' : graphError(response, request).outcome;
  } catch (error) {
    if (error instanceof CmdletError) return error.outcome;
    throw error;
  }
}

describe.each(ROWS)('%s, sent again to: %s', (what, again, [ofSafe, ofUnsafe]) => {
  for (const method of METHODS) {
    const isSafe = method === 'GET' || method === 'HEAD';
    const repeats = again === 'all' || (again === 'safe' && isSafe);
    const stays = isSafe ? ofSafe : ofUnsafe;
    test.each(TIMES)(`${method}, %i times`, async (times) => {
      script = Array.from({ length: times }, () => what);
      const outcome = await outcomeOf(method);
      const tries = repeats ? Math.min(times + 1, MOST_TRIES) : 1;
      expect([outcome, hits]).toEqual([
        repeats && times < MOST_TRIES ? 'done' : stays,
        Array.from({ length: tries }, (_, attempt) => String(attempt)),
      ]);
    });
  }
});
