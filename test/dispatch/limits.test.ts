import { describe, expect, test } from 'vitest';
import { bodyLimit } from '../../src/dispatch/body-limit.js';
import { createNetwork } from '../../src/dispatch/network.js';
import { compose, type Send } from '../../src/dispatch/request.js';
import { retry } from '../../src/dispatch/retry.js';
import { timeLimit } from '../../src/dispatch/time-limit.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { answerOf, failureOf, getOf, neverStopped, postOf, scripted } from './fake-send.js';
import { httpServer } from './loopback-server.js';

const URL_ = 'https://graph.microsoft.com/v1.0/x';
const FOUR_MB = 4 * 1024 * 1024;

describe('a body', () => {
  const rows = [
    ['of 4 MB', 'x'.repeat(FOUR_MB), true],
    ['of one byte more', 'x'.repeat(FOUR_MB + 1), false],
    ['of 4 MB and a bit in UTF-8, though not in letters', 'ü'.repeat(FOUR_MB / 2 + 1), false],
  ] as const;
  for (const [title, body, goes] of rows) {
    test(`${title} ${goes ? 'goes out' : 'does not: RequestTooLarge'}`, async () => {
      const transport = scripted([answerOf(202)]);
      const work = bodyLimit()(transport)({ ...postOf(URL_), body }, neverStopped);
      if (goes) expect((await work).status).toBe(202);
      else {
        const error = await failureOf(work);
        expect([error.outcome, error.id]).toEqual(['input', 'RequestTooLarge']);
      }
      expect(transport.sent).toHaveLength(goes ? 1 : 0);
    });
  }
});

/** A clock that moves only when somebody waits. */
function clock() {
  let now = 0;
  const timers: { readonly at: number; readonly then: () => void }[] = [];
  const advance = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of timers.filter(({ at }) => at <= now)) timer.then();
  };
  return {
    now: () => now,
    advance,
    sleep: async (milliseconds: number) => advance(milliseconds),
    timer: (milliseconds: number, then: () => void) => {
      const entry = { at: now + milliseconds, then };
      timers.push(entry);
      return () => void timers.splice(timers.indexOf(entry), 1);
    },
  };
}

/** The two steps that know the limit, around a transport. */
function limited(seconds: number, transport: Send, time = clock()) {
  const options = { maxTimeMs: seconds * 1000, sleep: time.sleep, random: () => 0, now: time.now };
  return compose([timeLimit(seconds * 1000, time.timer), retry(options)], transport);
}

describe('the limit of the whole time', () => {
  test('leaves a call alone that needs less', async () => {
    const transport = scripted([answerOf(429, { 'retry-after': '9' }), answerOf(202)]);
    expect((await limited(10, transport)(postOf(URL_), neverStopped)).status).toBe(202);
  });

  test('does not begin a wait that would go past it: the last answer counts', async () => {
    const transport = scripted([answerOf(429, { 'retry-after': '3600' })]);
    expect((await limited(15, transport)(postOf(URL_), neverStopped)).status).toBe(429);
    expect(transport.sent).toHaveLength(1);
  });

  const rows = [
    ['a GET', getOf, ['failed', 'TimeLimitReached']],
    ['a POST', postOf, ['unknown', 'OutcomeUnknown']],
  ] as const;
  for (const [title, requestTo, expected] of rows) {
    test(`breaks off ${title} that is under way: ${expected.join(', ')}`, async () => {
      const time = clock();
      const server = await httpServer(() => time.advance(5000));
      const send = limited(5, createTransport(), time);
      const error = await failureOf(send(requestTo(server.url), neverStopped));
      expect([error.outcome, error.id, server.hits.length]).toEqual([...expected, 1]);
    });
  }

  test('stays apart from a stop by the caller', async () => {
    const stop = new AbortController();
    const server = await httpServer(() => stop.abort());
    const error = await failureOf(limited(5, createTransport())(getOf(server.url), stop.signal));
    expect([error.outcome, error.id]).toEqual(['interrupted', 'OperationStopped']);
  });
});

describe('NODE_TLS_REJECT_UNAUTHORIZED=0', () => {
  const off = createNetwork({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });

  test('is told', () => {
    expect([off.warnings.length, createNetwork({}).warnings]).toEqual([1, []]);
    expect(createNetwork({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }).warnings).toEqual([]);
  });

  test('sends nothing away from this machine', async () => {
    const send = createTransport({ routes: off.routes });
    const error = await failureOf(send(postOf(URL_), neverStopped));
    expect([error.outcome, error.id]).toEqual(['input', 'TlsVerificationOff']);
  });

  test('leaves this machine alone', async () => {
    const server = await httpServer((_hit, response) => response.end());
    const answer = await createTransport({ routes: off.routes })(getOf(server.url), neverStopped);
    expect(answer.status).toBe(200);
  });
});
