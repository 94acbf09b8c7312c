import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createConformer } from '../../src/conformance/conform.js';
import { knownDefinitions } from '../../src/conformance/known-definitions.js';
import { comparable, sameAnswer } from './compare-answers.js';
import { linesOf, type RecordedCase, recordedFiles, sharedDefinitions } from './recorded-cases.js';

/** `cases: id, id` in a row of DIFFERENCES.md. */
const LISTED = /^\|.*\bcases: ([\w-]+(?:, [\w-]+)*)/gm;

const different = new Set(
  [...readFileSync(join(import.meta.dirname, '../../DIFFERENCES.md'), 'utf8').matchAll(LISTED)].flatMap(
    ([, ids = '']) => ids.split(', '),
  ),
);

const files = recordedFiles().map(([name, path]) => ({ name, answers: answersOf(path) }));

/** Each case of a file with both answers. */
function answersOf(path: string) {
  const conformer = createConformer(knownDefinitions());
  return linesOf(path).flatMap((line) => {
    const ours = conformer.answer(line);
    if (!ours) return [];
    const { case: item, engine } = JSON.parse(line) as RecordedCase;
    return [{ id: String(item.id), item, ours, engine, same: sameAnswer(ours, engine) }];
  });
}

describe.each(files)('the engine’s answers in $name', ({ answers }) => {
  it(`are ours in all ${answers.length} cases`, () => {
    const differing = answers.filter(({ id, same }) => !same && !different.has(id));
    const shown = differing.map(({ item, ours, engine }) => ({
      item,
      ours: comparable(ours),
      engine: comparable(engine),
    }));
    expect(shown.slice(0, 5)).toEqual([]);
    expect(answers.length).toBeGreaterThan(0);
  });

  it('differ where DIFFERENCES.md says so', () => {
    expect(answers.filter(({ id, same }) => same && different.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are answers, not complaints', () => {
    expect(answers.filter(({ ours }) => ours.harnessError !== undefined)).toEqual([]);
  });
});

describe('DIFFERENCES.md', () => {
  it('names only cases that exist', () => {
    const known = new Set(files.flatMap(({ answers }) => answers.map(({ id }) => id)));
    const isLocal = (id: string) =>
      known.has(id) || files.every(({ name }) => name !== 'binding-cases.jsonl');
    expect([...different].filter((id) => !isLocal(id))).toEqual([]);
  });
});

const shared = sharedDefinitions();

describe.skipIf(shared.length === 0)('the definitions that are known from the start', () => {
  it.each(shared.map((line) => JSON.parse(line) as { define: string; definition: object }))(
    '$define is the recorded one for the binder',
    ({ define, definition }) => {
      const known = knownDefinitions().get(define);
      const names = (given: object | undefined) => JSON.parse(JSON.stringify(given ?? {})) as typeof known;
      const facts = (given: typeof known) =>
        given?.parameters.map(({ name, type, aliases, sets }) => ({ name, type, aliases, sets }));
      expect(facts(names(known))).toEqual(facts(names(definition)));
      expect(known?.defaultParameterSet).toBe(names(definition)?.defaultParameterSet);
    },
  );
});
