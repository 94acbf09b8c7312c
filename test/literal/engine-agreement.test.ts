import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPowerShell } from '../../src/literal/read-powershell.js';
import { writePowerShell } from '../../src/literal/write-powershell.js';
import { haveEngine, running } from '../engine/running-engine.js';
import { literalText } from './literal-arbitrary.js';
import { literalValue } from './value-arbitrary.js';

type Answer = { readonly ok?: boolean; readonly value?: unknown };

// The engine's answer is held against its answer to what our reader made of the text, written out again: so one
// encoding is compared with itself, and both the reader and the writer are on trial.
describe.skipIf(!haveEngine)('the engine agrees', () => {
  const { ask } = running('literals');
  const answer = async (text: string): Promise<Answer> => {
    // A few malformed texts bring the engine's own parser down: it has no answer then, which is no value either.
    const { ok = false, value } = (await ask({ id: 1, text })) as Answer;
    return ok ? { ok, value } : { ok };
  };

  test('on which generated texts are literals, and on their values', async () => {
    const texts = fc.sample(literalText, { numRuns: 3000, seed: 20_261_122 });
    const accepted: string[] = [];
    for (const text of new Set(texts)) {
      const read = readPowerShell(text);
      const theirs = await answer(text);
      expect({ text, ok: read.ok }).toEqual({ text, ok: theirs.ok });
      if (!read.ok) continue;
      expect({ text, ...(await answer(writePowerShell(read.value))) }).toEqual({ text, ...theirs });
      accepted.push(text);
    }
    expect(accepted.length).toBeGreaterThan(500);
  });

  test('that every literal we write is one', async () => {
    for (const value of fc.sample(literalValue, { numRuns: 500, seed: 7 })) {
      const text = writePowerShell(value);
      expect({ text, ok: (await answer(text)).ok }).toEqual({ text, ok: true });
    }
  });
});
