import { describe, expect, it } from 'vitest';
import { createConformer } from '../../src/conformance/conform.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/conformance/json.js';
import { knownDefinitions } from '../../src/conformance/known-definitions.js';
import { errorId } from './compare-answers.js';

const BODY =
  'IPaths183Gi8UCommunicationsCallsCallIdMicrosoftGraphRedirectPostRequestbodyContentApplicationJsonSchema';

/** What is piped, one object each. */
const KINDS: ReadonlyArray<readonly [kind: string, object: Json]> = [
  ['hashtable', { $ht: { CallId: 'p' } }],
  ['ordered dictionary', { $od: { CallId: 'p' } }],
  ['PSCustomObject', { $pso: { CallId: 'p' } }],
  ['identity model', { $model: { type: 'ICloudCommunicationsIdentity', props: { CallId: 'p' } } }],
  ['body model', { $model: { type: BODY, props: { Timeout: 5 } } }],
  ['text that is a JSON object', '{"callId":"p"}'],
  ['plain text', 'p'],
  ['int', 5],
  ['list [1,2]', [1, 2]],
  ['$null', null],
];

const ARGUMENTS: Readonly<Record<string, Json>> = {
  CallId: 'c',
  InputObject: { $ht: { CallId: 'c' } },
  BodyParameter: { $ht: { Timeout: 5 } },
  Headers: { $ht: { 'X-H': '1' } },
  Timeout: 5,
};

const SETS: Readonly<Record<string, string>> = {
  E: 'RedirectExpanded',
  P: 'Redirect',
  VI: 'RedirectViaIdentity',
  VIE: 'RedirectViaIdentityExpanded',
};

const PARAMETERS: Readonly<Record<string, string>> = { B: 'BodyParameter', H: 'Headers', I: 'InputObject' };

const ERRORS: Readonly<Record<string, string>> = {
  NOTBOUND: 'InputObjectNotBound',
  AMBIG: 'AmbiguousParameterSet',
  NULL: 'ParameterArgumentValidationErrorNullNotAllowed',
};

/**
 * The redirect layout (binding.md §5, "Matrix"): arguments | the set that `begin` sees | per kind the set and the
 * parameters that the object fills, or the error that it ends in.
 */
const MATRIX = `
                            | E   | VI B+H+I | VI B+H+I | VI B+I | VI B+I | VI B+I | VI B+I | NULL | NULL | AMBIG | NULL
CallId                      | E   | E H | E H | P B | P B | P B | P B | NOTBOUND | NOTBOUND | NOTBOUND | E H
InputObject                 |     | VI B+H | VI B+H | VI B | VI B | VI B | VI B | NOTBOUND | NOTBOUND | NOTBOUND | NULL
BodyParameter               | VI  | VI H+I | VI H+I | VI I | VI I | VI I | VI I | NULL | NULL | NOTBOUND | NULL
Headers                     | E   | VI B+I | VI B+I | VI B+I | VI B+I | VI B+I | VI B+I | NULL | NULL | AMBIG | NULL
Timeout                     | VIE | VIE H+I | VIE H+I | VIE I | VIE I | VIE I | VIE I | NULL | NULL | NOTBOUND | NULL
CallId BodyParameter        | P   | P H | P H | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | P H
InputObject BodyParameter   | VI  | VI H | VI H | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | VI H
CallId Timeout              | E   | E H | E H | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | E H
InputObject Timeout         | VIE | VIE H | VIE H | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | VIE H
CallId Headers              | P   | P B | P B | P B | P B | P B | P B | NOTBOUND | NOTBOUND | NOTBOUND | NULL
InputObject Headers         | VI  | VI B | VI B | VI B | VI B | VI B | VI B | NOTBOUND | NOTBOUND | NOTBOUND | NULL
CallId BodyParameter Headers| P   | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND | NOTBOUND
`;

const rows = MATRIX.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([names = '', begin = '', ...cells]) => ({
    names: names === '' ? [] : names.split(' '),
    begin: SETS[begin] ?? '',
    cells,
  }));

const cases = rows.flatMap(({ names, begin, cells }) =>
  KINDS.map(([kind, object], index) => {
    const title = names.map((name) => `-${name}`).join(' ') || 'no arguments';
    return { title, names, begin, kind, object, cell: cells[index] ?? '' };
  }),
);

describe('an object piped to the redirect layout', () => {
  const { answer } = createConformer(knownDefinitions());

  it('has 13 rows of arguments and 10 kinds of object', () => {
    expect(rows.map(({ cells }) => cells.length)).toEqual(Array(13).fill(KINDS.length));
  });

  it.each(cases)('$kind with $title: $cell', ({ names, begin, object, cell }) => {
    const argv = names.map((name) => ({ param: name, value: ARGUMENTS[name] ?? null }));
    const given =
      answer(JSON.stringify({ id: '1', definition: 'redirect', argv, pipelineInput: [object] })) ?? {};
    expect(given.beginSet).toBe(begin);
    expect(shortened(given, names)).toBe(cell);
  });
});

/** The answer in the matrix's words. */
function shortened(answer: JsonObject, names: readonly string[]): string {
  const id = errorId(answer);
  if (id !== undefined) return keyOf(ERRORS, id);
  const bound = isJsonObject(answer.bound ?? null) ? Object.keys(answer.bound as JsonObject) : [];
  const filled = bound.filter((name) => !names.includes(name)).map((name) => keyOf(PARAMETERS, name));
  return `${keyOf(SETS, String(answer.parameterSet))} ${filled.sort().join('+')}`;
}

function keyOf(table: Readonly<Record<string, string>>, wanted: string): string {
  return Object.keys(table).find((key) => table[key] === wanted) ?? wanted;
}
