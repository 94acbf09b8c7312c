import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedList, singleQuoted } from '../../src/generate/single-quoted.js';
import { haveEngine, running } from '../engine/running-engine.js';
import type { ScriptAnswer } from './script-answer.js';

describe('a single-quoted string', () => {
  test.each([
    ['nothing', '', "''"],
    ['plain text', 'a b', "'a b'"],
    ['a quotation mark', "it's", "'it''s'"],
    ['every mark that PowerShell takes for one', '‘’‚‛', "'‘‘’’‚‚‛‛'"],
    ['what a double-quoted string would read', '$x `n "', "'$x `n \"'"],
  ])('keeps %s', (_, text, expected) => {
    expect(singleQuoted(text)).toBe(expected);
  });

  test('stands in a list', () => {
    expect([quotedList([]), quotedList(['a', "b'"])]).toEqual(['@()', "@('a','b''')"]);
  });
});

describe.skipIf(!haveEngine)('the engine', () => {
  const { ask } = running('run');
  // Half a surrogate pair cannot travel to the engine in UTF-8, nor stand in a file.
  const unit = fc.oneof(
    fc.constantFrom("'", '‘', '’', '‚', '‛', '"', '$', '`', '\n', '\r', '#>', '\0', '}', ')', '@', '“'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

  test('reads any text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 60 }), async (texts) => {
        const { output, terminating } = (await ask({ script: quotedList(texts) })) as ScriptAnswer;
        expect(terminating).toBeNull();
        expect(output.map(({ json }) => json)).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });
});
