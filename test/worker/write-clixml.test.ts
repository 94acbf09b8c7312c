import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/value/read-json.js';
import type { PSValue } from '../../src/value/value.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { ENGINE_DEPTH_LIMIT, writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { outputClixml } from '../../src/worker/output-clixml.js';
import { values } from './values.js';

/** So many arrays, one in the other. */
function nested(levels: number): PSValue {
  let value: PSValue = 'leaf';
  for (let level = 0; level < levels; level++) value = { kind: 'array', of: 'System.Object', items: [value] };
  return value;
}

describe('writing CLIXML', () => {
  it('writes what reads back as the same value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readClixml(writeClixml(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('writes a text that stands in a JSON string as it is', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = writeClixml(value);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });

  it('nests as deep as the engine reads, and no deeper', () => {
    expect(readClixml(writeClixml(nested(ENGINE_DEPTH_LIMIT)))).toEqual(nested(ENGINE_DEPTH_LIMIT));
    expect(() => writeClixml(nested(ENGINE_DEPTH_LIMIT + 1))).toThrow(RangeError);
  });

  it.each([
    [
      'names that differ only in case',
      [
        ['id', '1'],
        ['ID', '2'],
      ] as const,
    ],
    ['an empty name', [['', '1']] as const],
  ])('makes a hashtable of a bag with %s', (_, properties) => {
    expect(readClixml(writeClixml({ kind: 'pscustomobject', properties }))).toEqual({
      kind: 'dictionary',
      type: 'hashtable',
      entries: properties,
    });
  });
});

describe('an output object', () => {
  const refuse = (message: string): void => expect.fail(message);
  const object = (text: string): PSValue => {
    const result = readJson(text);
    return result.ok ? result.value : expect.fail(result.message);
  };

  it('is a bag under the type name, and so are its objects without one', () => {
    const text = outputClixml(object('{"id":"o","n":[1,{"a":null}],"d":2.5}'), 'My.Operation', refuse);
    expect(text).toContain('<T>My.Operation</T><T>System.Object</T>');
    expect(readClixml(text)).toEqual({
      kind: 'pscustomobject',
      properties: [
        ['id', 'o'],
        [
          'n',
          {
            kind: 'array',
            of: 'System.Object',
            items: [
              { kind: 'int', value: 1 },
              { kind: 'pscustomobject', properties: [['a', null]] },
            ],
          },
        ],
        ['d', { kind: 'double', value: 2.5 }],
      ],
    });
  });

  it('that nests deeper than PowerShell reads is its JSON text, with a warning', () => {
    const warnings: string[] = [];
    const json = `${'['.repeat(60)}${']'.repeat(60)}`;
    expect(readClixml(outputClixml(object(json), 'My.Operation', (message) => warnings.push(message)))).toBe(
      json,
    );
    expect(warnings).toHaveLength(1);
  });
});
