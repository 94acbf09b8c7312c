import { setMaxListeners } from 'node:events';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputChunks } from '../../../src/cli/input/input-chunks.js';
import { inputObjects } from '../../../src/cli/input/input-objects.js';
import { CmdletError } from '../../../src/errors/cmdlet-error.js';
import { writeJson } from '../../../src/value/write-json.js';

const LIMIT = 1000;
const never = new AbortController().signal;
// As the command does for its own.
setMaxListeners(0, never);

/** The bytes in pieces whose ends are anywhere, in the middle of a character too. */
function cut(text: string, cuts: readonly number[]): readonly Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const ends = [...new Set(cuts.map((at) => at % (bytes.length + 1))), bytes.length].sort((a, b) => a - b);
  return ends
    .map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
    .filter((piece) => piece.length > 0);
}

/** What is read, and the error that ended it. */
async function read(text: string, cuts: readonly number[] = [], limit = LIMIT * 1000) {
  const values: unknown[] = [];
  try {
    const chunks = inputChunks(() => Readable.from(cut(text, cuts)), never);
    for await (const value of inputObjects(chunks, limit)) values.push(JSON.parse(writeJson(value)));
    return { values };
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    return { values, id: error.id, message: error.message };
  }
}

// A key is written as it was read; that of a prototype is none for JSON.parse's reader here.
const json = fc
  .jsonValue({ depthSize: 'small', stringUnit: 'binary' })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
const cuts = fc.array(fc.nat(), { maxLength: 30 });
const bom = fc.constantFrom('', '\ufeff');
const indent = fc.constantFrom(undefined, 1, '\t');
const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('however it is cut,', () => {
  it('an array gives its elements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json), cuts, bom, indent, async (values, at, mark, spaces) => {
        expect(await read(mark + JSON.stringify(values, null, spaces), at)).toEqual({
          values: values.map(parsed),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lines give a value each', async () => {
    const notArray = json.filter((value) => !Array.isArray(value));
    const feed = fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(notArray),
        cuts,
        bom,
        feed,
        fc.boolean(),
        async (values, at, mark, end, ends) => {
          const text = mark + values.map((value) => JSON.stringify(value)).join(end) + (ends ? end : '');
          expect(await read(text, at)).toEqual({ values: values.map(parsed) });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a value of several lines is one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), json, { minKeys: 1 }), cuts, async (value, at) => {
        fc.pre(!Object.hasOwn(value, '__proto__'));
        expect(await read(JSON.stringify(value, null, 2), at)).toEqual({ values: [parsed(value)] });
      }),
    );
  });

  it('what is no JSON has the same error, and the same values before it', async () => {
    const damaged = fc.tuple(
      fc.array(json),
      fc.nat(),
      fc.constantFrom(',', ']', '}', '"', '{', '\\', '\n', 'x'),
    );
    await fc.assert(
      fc.asyncProperty(damaged, cuts, async ([values, place, what], at) => {
        const text = JSON.stringify(values);
        const index = place % (text.length + 1);
        const broken = text.slice(0, index) + what + text.slice(index);
        expect(await read(broken, at)).toEqual(await read(broken));
      }),
    );
  });
});

describe('refused', () => {
  it.each<readonly [string, string, number, RegExp]>([
    ['no JSON', 'nonsense', 0, /line 1: .*got 'n' at 1:1/],
    ['an array that does not end', '[1, 2', 1, /line 1: expected ',' or '\]', got the end at 1:6/],
    ['a comma too many', '[1,]', 1, /line 1: expected a value, got '\]' at 1:4/],
    ['no comma', '[1 2]', 0, /line 1: expected ',' or '\]', got '2' at 1:4/],
    ['another bracket', '[{"a":1]', 0, /line 1: expected ',' or '}', got '\]' at 1:8/],
    ['a bracket of another kind', '[1}', 0, /line 1: .*got '}' at 1:3/],
    ['something behind an array', '[1]\n[2]', 1, /line 2: expected the end of the text, got '\['/],
    ['a comma behind an array', '[1],', 1, /line 1: .*got ','/],
    [
      'an element in the third line',
      '[\n{"a":1},\n  {"a":}\n]',
      1,
      /line 3: expected a value, got '}' at 1:8/,
    ],
    ['a line', '{"a":1}\n{"b":2\n{"c":3}', 1, /line 2: expected ',' or '}', got the end at 1:7/],
    ['a first line that never ends', '{"a":1\n{"b":2}', 0, /line 1: expected ',' or '}', got the end at 1:7/],
    ['two values in a line', '{"a":1} {"b":2}', 0, /line 1: expected the end of the text/],
    ['a string over two lines', '{"a":1}\n"x\ny"', 1, /line 2: expected a closing double quote/],
  ])('%s', async (_, text, before, message) => {
    const { values, ...error } = await read(text);
    expect(values).toHaveLength(before);
    expect(error).toMatchObject({ id: 'InvalidInput', message: expect.stringMatching(message) });
  });

  const LARGE = `"${'x'.repeat(LIMIT)}"`;
  it.each([
    ['an element', `[1,${LARGE}]`, 1],
    ['an element without an end', `[1,"${'x'.repeat(LIMIT * 3)}`, 1],
    ['a line', `1\n${LARGE}\n`, 1],
    ['a value of several lines', `{"a":\n${LARGE}}`, 0],
    ['the first line', `{"a":${LARGE}`, 0],
    ['characters of several bytes', `["${'é'.repeat(LIMIT / 2)}"]`, 0],
  ])('%s that is too large', async (_, text, before) => {
    expect(await read(text, [], LIMIT)).toMatchObject({ id: 'InputTooLarge', values: { length: before } });
    const many = Array.from({ length: 50 }, (__, index) => (index + 1) * 97);
    expect(await read(text, many, LIMIT)).toMatchObject({ id: 'InputTooLarge', values: { length: before } });
  });

  it('nothing of what is only large altogether', async () => {
    const values = Array.from({ length: 500 }, (_, index) => ({ index }));
    expect(await read(JSON.stringify(values), [], LIMIT)).toEqual({ values });
  });
});

it.each(['', ' \n\t', '\ufeff', '[]', ' [ ] '])('%j has no object', async (text) => {
  expect(await read(text)).toEqual({ values: [] });
});
