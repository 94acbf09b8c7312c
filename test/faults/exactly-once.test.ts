import { beforeAll, describe, expect, test } from 'vitest';
import { type FaultedCall, runFaulted } from './fault-run.js';
import { FAULTS } from './fault-server.js';

const CALLS = 10_000;
/** A fresh one in CI; the same one at every desk. */
const seed = Number(process.env.MGSHIM_SEED ?? (process.env.CI ? Date.now() % 2 ** 31 : 1));

describe(`${CALLS} redirects with faults at every stage (MGSHIM_SEED=${seed})`, () => {
  let calls: readonly FaultedCall[];
  beforeAll(async () => {
    calls = await runFaulted(CALLS, seed);
  });
  const those = (wanted: (call: FaultedCall) => boolean) => calls.filter(wanted).slice(0, 3);

  test('all have ended, and every fault was met', () => {
    expect(calls).toHaveLength(CALLS);
    expect(new Set(calls.flatMap(({ faults }) => faults))).toEqual(new Set(Object.keys(FAULTS)));
  });

  test('none was executed twice', () => {
    expect(those(({ executed }) => executed > 1)).toEqual([]);
  });

  test('none is reported done that was not', () => {
    expect(those(({ reported, executed }) => reported === 'done' && executed !== 1)).toEqual([]);
  });

  test('none is reported failed that was executed, unless as unknown', () => {
    expect(
      those(({ reported, executed }) => !['done', 'unknown'].includes(reported) && executed > 0),
    ).toEqual([]);
  });

  test('unknown are only those whose last fault leaves it open', () => {
    const open = new Set([
      ...Object.entries(FAULTS).flatMap(([name, { executes }]) => (executes === 'either' ? [name] : [])),
      // The request had left when these happened; from outside nothing tells whether it arrived.
      'reset on accept',
      'reset in the request',
      'hang-up in the request',
    ]);
    expect(those(({ reported, faults }) => reported === 'unknown' && !open.has(faults.at(-1) ?? ''))).toEqual(
      [],
    );
  });

  test('a call whose only faults surely executed nothing is done, but for the limit of tries', () => {
    const surely = new Set(['refused', '429', '429 with Retry-After', '503 with Retry-After', 'none']);
    const harmless = calls.filter(({ faults }) => faults.every((fault) => surely.has(fault)));
    expect(harmless.length).toBeGreaterThan(CALLS / 20);
    for (const { faults, reported } of harmless) {
      if (faults.filter((fault) => fault !== 'none').length < 4) expect(reported).toBe('done');
    }
  });

  test('all tries of a call carry one client-request-id, and no two calls the same', () => {
    const ids = calls.flatMap(({ requestIds }) => [...new Set(requestIds)]);
    expect(calls.filter(({ requestIds }) => new Set(requestIds).size > 1)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
