import { describe, expect, test } from 'vitest';
import { cmdletNames } from '../../../src/definition/cmdlets.js';
import { checkSynopsis } from '../../../src/generate/rows/synopsis.js';
import { cmdletOf } from '../../plan/planned.js';

type Checked = Parameters<typeof checkSynopsis>[0];

function sending(...methods: readonly string[]): Checked {
  return { name: 'X-MgY', requests: methods.map((method) => ({ method })) } as unknown as Checked;
}

describe('a synopsis is refused that begins as another method’s would', () => {
  test.each([
    ['Delete participant from the call.', 'POST'],
    ['Remove a call.', 'PATCH'],
    ['Get a call.', 'POST'],
    ['List calls.', 'DELETE'],
    ['Create a call.', 'GET'],
    ['Update a call.', 'POST'],
  ])('%s (%s)', (synopsis, method) => {
    expect(() => checkSynopsis(sending(method), synopsis)).toThrow(/^X-MgY sends/);
  });

  test.each([
    ['Invite participants to the active call.', ['POST']],
    ['Delete a call.', ['DELETE']],
    ['Get one of the calls, or list them.', ['GET', 'GET']],
    ['Get a meeting, or make it.', ['POST', 'GET']],
    ['Change a call.', ['PUT']],
    ['Getting on with it.', ['POST']],
  ])('but not: %s', (synopsis, methods) => {
    expect(checkSynopsis(sending(...methods), synopsis)).toBe(synopsis);
  });
});

describe('every command', () => {
  const cmdlets = cmdletNames().map(cmdletOf);

  test('has a synopsis of one sentence of words', () => {
    for (const { name, row } of cmdlets)
      expect([name, row.synopsis]).toEqual([name, expect.stringMatching(/^[A-Z][A-Za-z0-9 ,'-]+\.$/)]);
  });

  test('has one that fits its requests', () => {
    for (const { name, row } of cmdlets)
      expect(checkSynopsis({ name, requests: row.requests } as unknown as Checked, row.synopsis)).toBe(
        row.synopsis,
      );
  });
});
