import { describe, expect, test } from 'vitest';
import { type KeptToken, rememberedToken } from '../../src/connection/remembered-token.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { failureOf } from '../dispatch/fake-send.js';

const MINUTE = 60_000;

/** An issuer of numbered tokens with a clock, a file in memory, and faults on demand. */
function around(lifeMs: number, stored?: KeptToken) {
  const state = { now: 0, issued: 0, isDown: false, stored };
  const claims: (string | undefined)[] = [];
  const token = rememberedToken({
    now: () => state.now,
    issue: async (asked) => {
      if (state.isDown) throw new Error('down');
      claims.push(asked);
      state.issued += 1;
      return { token: `issued-${state.issued}`, expiresAt: state.now + lifeMs };
    },
    cache: {
      read: async () => state.stored,
      write: async (kept) => {
        state.stored = kept;
      },
    },
    failure: () =>
      new CmdletError({
        id: 'AuthenticationFailed',
        category: 'AuthenticationError',
        outcome: 'signIn',
        message: 'x',
      }),
  });
  const at = async (now: number) => {
    state.now = now;
    return (await token.get()).token;
  };
  return { state, claims, token, at };
}

describe('a token is renewed', () => {
  test('five minutes before it ends', async () => {
    const { at } = around(60 * MINUTE);
    expect([await at(0), await at(55 * MINUTE - 1), await at(55 * MINUTE)]).toEqual([
      'issued-1',
      'issued-1',
      'issued-2',
    ]);
  });

  test('in the last quarter of a short life: one of a minute lasts ten minutes in fourteen', async () => {
    const { at, state } = around(MINUTE);
    expect([await at(0), await at(45_000 - 1), await at(45_000)]).toEqual([
      'issued-1',
      'issued-1',
      'issued-2',
    ]);
    for (let second = 45; second <= 600; second++) await at(second * 1000);
    expect(state.issued).toBe(14);
  });

  test('or serves on where the issuer is down, until it is about to end', async () => {
    const { at, state } = around(60 * MINUTE);
    await at(0);
    state.isDown = true;
    expect(await at(58 * MINUTE)).toBe('issued-1');
    expect((await failureOf(at(60 * MINUTE))).id).toBe('AuthenticationFailed');
    state.isDown = false;
    expect(await at(60 * MINUTE)).toBe('issued-2');
  });

  test('once for all who ask for the same claims at the same time', async () => {
    const { token, claims } = around(60 * MINUTE);
    await Promise.all([token.get(), token.get(), token.get({ claims: 'a' }), token.get({ claims: 'a' })]);
    expect(claims.sort()).toEqual(['a', undefined]);
  });
});

describe('a token from a file', () => {
  const stored = { token: 'stored', renewAt: 50 * MINUTE, expiresAt: 55 * MINUTE };

  test('serves until it is to be renewed, and the new one goes there', async () => {
    const { at, state } = around(60 * MINUTE, stored);
    expect([await at(0), await at(50 * MINUTE)]).toEqual(['stored', 'issued-1']);
    expect(state.stored?.token).toBe('issued-1');
  });

  test('that is old is not taken', async () => {
    const { at } = around(60 * MINUTE, stored);
    expect(await at(51 * MINUTE)).toBe('issued-1');
  });

  test('that Graph has refused is thrown away, once', async () => {
    const { token, state } = around(60 * MINUTE, stored);
    await token.get();
    const again = await Promise.all([token.get({ refused: 'stored' }), token.get({ refused: 'stored' })]);
    expect(again.map((access) => access.token)).toEqual(['issued-1', 'issued-1']);
    expect((await token.get({ refused: 'issued-1' })).token).toBe('issued-1');
    expect([state.issued, state.stored?.token]).toEqual([1, 'issued-1']);
    expect(token.inUse()).toEqual(['issued-1', 'stored']);
  });
});
