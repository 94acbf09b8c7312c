import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeUnknown, transportFailure } from '../../src/dispatch/failure.js';
import { headerValue } from '../../src/dispatch/headers.js';
import type { WireRequest, WireResponse } from '../../src/dispatch/request.js';
import { type RetryNotice, type RetryOptions, retry } from '../../src/dispatch/retry.js';
import { retryAfterMs } from '../../src/dispatch/retry-after.js';
import { sleep } from '../../src/dispatch/sleep.js';
import type { CmdletError } from '../../src/errors/cmdlet-error.js';
import { answerOf, failureOf, getOf, neverStopped, postOf, scripted } from './fake-send.js';

const URL_ = 'http://127.0.0.1/v1.0/x';
const NOW = Date.parse('Sun, 22 Nov 2026 13:30:00 GMT');
const get = getOf(URL_);
const post = postOf(URL_);
const ok = answerOf(202);

const notSent = { mayHaveLeft: false, proxyStatus: undefined, rawHeaders: [] };
const sent = { mayHaveLeft: true, proxyStatus: undefined, rawHeaders: [] };
const neverConnected = transportFailure(post, notSent, undefined, { code: 'ECONNREFUSED' });
const badCertificate = transportFailure(post, notSent, undefined, { code: 'CERT_HAS_EXPIRED' });
const resetOfGet = transportFailure(get, sent, undefined, { code: 'ECONNRESET' });
const timedOutGet = transportFailure(get, sent, 'timeout', undefined);
const unknown = outcomeUnknown(post, 'it broke');

type Result = WireResponse | CmdletError;

/** Runs the step over scripted results, with waits that only note themselves. */
function run(results: readonly Result[], options: Partial<RetryOptions> = {}) {
  const waits: number[] = [];
  const notices: RetryNotice[] = [];
  const transport = scripted(results);
  const step = retry({
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    random: () => 0,
    now: () => NOW,
    onRetry: (notice) => notices.push(notice),
    ...options,
  });
  const send = (request: WireRequest) => step(transport)(request, neverStopped);
  return { send, waits, notices, sent: transport.sent };
}

describe('what is sent again', () => {
  const rows: readonly {
    readonly title: string;
    readonly result: Result;
    readonly post: number;
    readonly get: number;
  }[] = [
    { title: '202', result: ok, post: 1, get: 1 },
    { title: '400', result: answerOf(400), post: 1, get: 1 },
    { title: '401', result: answerOf(401), post: 1, get: 1 },
    { title: '408', result: answerOf(408), post: 1, get: 1 },
    { title: '429', result: answerOf(429), post: 4, get: 4 },
    { title: '429 with Retry-After', result: answerOf(429, { 'retry-after': '1' }), post: 4, get: 4 },
    { title: '500', result: answerOf(500), post: 1, get: 1 },
    { title: '502', result: answerOf(502), post: 1, get: 1 },
    { title: '503', result: answerOf(503), post: 1, get: 4 },
    { title: '503 with Retry-After', result: answerOf(503, { 'retry-after': '1' }), post: 4, get: 4 },
    {
      title: '503 with an unreadable Retry-After',
      result: answerOf(503, { 'retry-after': 'soon' }),
      post: 1,
      get: 4,
    },
    { title: '504', result: answerOf(504), post: 1, get: 4 },
    { title: '504 with Retry-After', result: answerOf(504, { 'retry-after': '1' }), post: 1, get: 4 },
    { title: 'a connection never made', result: neverConnected, post: 4, get: 4 },
    { title: 'a refused certificate', result: badCertificate, post: 1, get: 1 },
    { title: 'a lost connection of a GET', result: resetOfGet, post: 1, get: 4 },
    { title: 'a timeout of a GET', result: timedOutGet, post: 1, get: 1 },
    { title: 'an unknown outcome', result: unknown, post: 1, get: 1 },
  ];
  for (const row of rows) {
    for (const [name, request, tries] of [
      ['POST', post, row.post],
      ['GET', get, row.get],
    ] as const) {
      test(`${row.title}: a ${name} is sent ${tries} time(s), and the last result is the caller's`, async () => {
        const { send, sent } = run([row.result]);
        const result = await send(request).catch((error: unknown) => error);
        expect(result).toBe(row.result);
        expect(sent).toHaveLength(tries);
      });
    }
  }

  for (const method of ['PATCH', 'PUT', 'DELETE']) {
    test(`${method} counts as POST does`, async () => {
      const { send, sent } = run([answerOf(504)]);
      await send({ ...post, method });
      expect(sent).toHaveLength(1);
    });
  }

  test('a property: a POST is repeated after surely unexecuted results only', async () => {
    const surely = fc.constantFrom<Result>(
      answerOf(429),
      answerOf(503, { 'retry-after': '2' }),
      neverConnected,
    );
    const perhaps = fc.constantFrom<Result>(
      answerOf(500),
      answerOf(503),
      answerOf(504),
      unknown,
      answerOf(408),
      ok,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(surely, { maxLength: 5 }), perhaps, async (before, then) => {
        const { send, sent } = run([...before, then, ok], { maxRetry: 10 });
        const result = await send(post).catch((error: unknown) => error);
        expect(result).toBe(then);
        expect(sent).toHaveLength(before.length + 1);
      }),
    );
  });
});

describe('the repetition', () => {
  test('carries Retry-Attempt, counted, and is otherwise the same request', async () => {
    const { send, sent } = run([answerOf(429), neverConnected, ok]);
    expect(await send(post)).toBe(ok);
    expect(sent.map((request) => headerValue(request.headers, 'retry-attempt'))).toEqual([
      undefined,
      '1',
      '2',
    ]);
    expect(sent.map(({ method, url, body }) => ({ method, url, body }))).toEqual(
      Array(3).fill({ method: 'POST', url: URL_, body: post.body }),
    );
  });

  test('is announced before its wait', async () => {
    const { send, notices } = run([answerOf(429, { 'retry-after': '7' }), neverConnected, ok]);
    await send(post);
    expect(notices).toEqual([
      { attempt: 1, delayMs: 7000, reason: 429 },
      { attempt: 2, delayMs: 500, reason: 'ConnectionFailed' },
    ]);
  });

  test('does not happen at MaxRetry 0', async () => {
    const { send, sent } = run([answerOf(429)], { maxRetry: 0 });
    expect((await send(post)).status).toBe(429);
    expect(sent).toHaveLength(1);
  });
});

describe('the wait', () => {
  const rows: readonly {
    readonly title: string;
    readonly retryAfter?: string;
    readonly waits: readonly number[];
  }[] = [
    { title: 'without Retry-After grows', waits: [3000, 5000, 7000] },
    { title: 'is what Retry-After says in seconds', retryAfter: '11', waits: [11_000, 11_000, 11_000] },
    { title: 'may be nothing', retryAfter: '0', waits: [0, 0, 0] },
    {
      title: 'lasts until the date that Retry-After says',
      retryAfter: 'Sun, 22 Nov 2026 13:30:20 GMT',
      waits: [20_000, 20_000, 20_000],
    },
    { title: 'is over for a date gone by', retryAfter: 'Sun, 22 Nov 2026 13:29:00 GMT', waits: [0, 0, 0] },
    { title: 'is at most 180 seconds', retryAfter: '3600', waits: [180_000, 180_000, 180_000] },
    { title: 'takes an unreadable Retry-After as none', retryAfter: '-1', waits: [3000, 5000, 7000] },
  ];
  for (const row of rows) {
    test(row.title, async () => {
      const headers = row.retryAfter === undefined ? {} : { 'retry-after': row.retryAfter };
      const { send, waits } = run([answerOf(429, headers)]);
      await send(post);
      expect(waits).toEqual(row.waits);
    });
  }

  test('has up to a second of jitter, but not on top of Retry-After', async () => {
    const { send, waits } = run([answerOf(429), answerOf(429, { 'retry-after': '2' }), ok], {
      random: () => 0.5,
    });
    await send(post);
    expect(waits).toEqual([3500, 2000]);
  });

  test('starts from RetryDelay', async () => {
    const { send, waits } = run([answerOf(429)], { retryDelay: 10, maxRetry: 2 });
    await send(post);
    expect(waits).toEqual([10_000, 12_000]);
  });

  const limits: readonly (readonly [string, number, readonly number[]])[] = [
    ['has no limit at 0', 0, [3000, 5000, 7000]],
    ['is not begun where all together would pass RetriesTimeLimit', 14.9, [3000, 5000]],
    ['may fill RetriesTimeLimit', 15, [3000, 5000, 7000]],
    ['is not begun where the first alone would pass it', 2, []],
  ];
  for (const [title, retriesTimeLimit, expected] of limits) {
    test(title, async () => {
      const { send, waits, notices, sent } = run([answerOf(429)], { retriesTimeLimit });
      expect((await send(post)).status).toBe(429);
      expect(waits).toEqual(expected);
      expect([notices.length, sent.length]).toEqual([expected.length, expected.length + 1]);
    });
  }

  test('counts what Retry-After asks for, and each request begins anew', async () => {
    const { send, sent } = run([answerOf(429, { 'retry-after': '40' })], { retriesTimeLimit: 100 });
    await send(post);
    expect(sent).toHaveLength(3);
    await send(post);
    expect(sent).toHaveLength(6);
  });

  test('that is not begun leaves the last error to the caller', async () => {
    const { send } = run([neverConnected], { retriesTimeLimit: 0.1 });
    expect(await failureOf(send(post))).toBe(neverConnected);
  });

  test('ends at once with a stop, as interrupted, without another try', async () => {
    const stop = new AbortController();
    const transport = scripted([answerOf(429, { 'retry-after': '180' })]);
    const step = retry({ sleep, random: () => 0, now: () => NOW, onRetry: () => stop.abort() });
    const error = await failureOf(step(transport)(post, stop.signal));
    expect([error.outcome, error.id]).toEqual(['interrupted', 'OperationStopped']);
    expect(transport.sent).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['5', 5000],
    [' 5 ', 5000],
    ['', undefined],
    ['1.5', undefined],
    ['5s', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['99999999999', undefined],
    ['2026', 2_026_000],
    ['Sunday, 22-Nov-26 13:31:00 GMT', 60_000],
    ['Sun Nov 22 13:31:00 2026 GMT', 60_000],
    ['Never', undefined],
  ];
  for (const [text, expected] of rows) {
    test(`"${text}" is ${expected === undefined ? 'not readable' : `${expected} ms`}`, () => {
      expect(retryAfterMs([['Retry-After', text]], NOW)).toBe(expected);
    });
  }
});
