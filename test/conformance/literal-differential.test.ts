import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/conformance/json.js';
import { readPowerShell } from '../../src/literal/read-powershell.js';
import { haveEngine, running } from '../engine/running-engine.js';
import { generateLiteral } from './generate/literals.js';
import { createRandom } from './generate/random.js';
import { comparableValue, plainValue } from './plain-value.js';

const COUNT = 5_000;

const inCi = process.env.CI !== undefined && process.env.CI !== '';
const seed = Number(process.env.MGSHIM_SEED ?? (inCi ? Date.now() % 2 ** 32 : 20_261_122));

/** `[ordered]` and `[pscustomobject]` are the host's addition to SafeGetValue; it does not read them in these places. */
const CAST_IN_PLACE = /\[\s*(?:ordered|pscustomobject)\s*\]/;
const PLACES = /\$\(|[\])}]\s*\[/;

/** DIFFERENCES.md: the engine looks for strings in a comment that touches the number or the variable before it. */
const TOUCHING_COMMENT = /[\w.}]<?#[^\s(){};,|&]*['"‘’‚‛“”„$]/;

describe.skipIf(!haveEngine)(`${COUNT} generated literals (MGSHIM_SEED=${seed})`, () => {
  const { ask } = running('literals');

  test('have the value that they have for the engine, or are refused by both', async () => {
    const random = createRandom(seed);
    const texts = [...new Set(Array.from({ length: COUNT }, () => generateLiteral(random)))].filter(
      (text) => !(CAST_IN_PLACE.test(text) && PLACES.test(text)) && !TOUCHING_COMMENT.test(text),
    );
    const answers = await Promise.all(texts.map((text) => ask({ id: 1, text })));
    const results = texts.map((text, index) => {
      const read = readPowerShell(text);
      const { ok, value } = answers[index] as { readonly ok?: boolean; readonly value?: Json };
      return {
        text,
        ours: read.ok ? { value: plainValue(read.value) } : 'refused',
        // A few malformed texts bring the engine's own parser down: no answer is no value either.
        engine: ok === true ? { value: comparableValue(value ?? null) } : 'refused',
      };
    });
    const differing = results.filter(
      ({ ours, engine }) =>
        JSON.stringify(ours) !== JSON.stringify(engine) && !(engine === 'refused' && hasBlock(ours)),
    );
    expect(differing.slice(0, 20), `MGSHIM_SEED=${seed}, ${differing.length} differ`).toEqual([]);
    expect(results.filter(({ ours }) => ours !== 'refused').length).toBeGreaterThan(COUNT / 5);
    expect(results.filter(({ ours }) => ours === 'refused').length).toBeGreaterThan(COUNT / 5);
  }, 300_000);
});

describe.skipIf(!haveEngine)('a comment that touches the number before it', () => {
  const { ask } = running('literals');

  test.each([`5<#'#>`, `5<#"c #>`, `5#'`, `$true<#"#>`, '5<#$(#>'])(
    '%s is read by us alone',
    async (text) => {
      const { ok } = (await ask({ id: 1, text })) as { readonly ok?: boolean };
      expect([ok, readPowerShell(text).ok]).toEqual([false, true]);
    },
  );
});

/** The inside of a script block is balanced, not parsed: what the engine refuses there, our reader takes for text. */
function hasBlock(ours: unknown): boolean {
  return JSON.stringify(ours).includes('"$sb"');
}
