import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { entryFile } from '../../src/definition/entry-file.js';
import { entryText } from '../../src/generate/entry-text.js';

const folder = mkdtempSync(join(tmpdir(), 'mgshim-entries-'));
const path = join(folder, 'entries.json');
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(members: Readonly<Record<string, unknown>>) {
  writeFileSync(path, entryText(members));
  return entryFile(path);
}

const lower = (text: string): string => text.toLowerCase();
const key = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.stringMatching(/^(?:Get|New|Set)-Mg[A-Za-z]{1,30}$/),
  )
  .filter((text) => JSON.stringify(text) === `"${text}"`);
/** Small ones, and such as end before, at and after the end of a block of 8,192 bytes. */
const size = fc.oneof(fc.nat(200), fc.integer({ min: 8_170, max: 8_210 }), fc.nat(30_000));
const members = fc
  .uniqueArray(fc.tuple(key, size), { selector: ([name]) => lower(name), maxLength: 12 })
  .map((pairs) => Object.fromEntries(pairs.map(([name, length]) => [name, 'x'.repeat(length)])));

describe('a file of entries', () => {
  test('gives each of any entries, of whatever size, and no other', () => {
    fc.assert(
      fc.property(members, key, (entries, other) => {
        const file = fileOf(entries);
        for (const [name, value] of Object.entries(entries))
          expect(file.find(name)).toEqual({ key: name, value });
        if (!Object.keys(entries).some((name) => lower(name) === lower(other)))
          expect(file.find(other)).toBeUndefined();
        expect([...file.keys()].sort()).toEqual(Object.keys(entries).sort());
      }),
      { numRuns: 150 },
    );
  });

  test('finds every one of thousands, and none between them', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `Get-Mg${String(2 * index).padStart(5, '0')}`);
    const file = fileOf(Object.fromEntries(names.map((name, index) => [name, { index }])));
    for (const [index, name] of names.entries()) expect(file.find(name)?.value).toEqual({ index });
    for (const index of names.keys())
      expect(file.find(`Get-Mg${String(2 * index + 1).padStart(5, '0')}`)).toBeUndefined();
  });

  test('finds a key in any case, and gives it as it is written', () => {
    const file = fileOf({ 'Get-MgCall': 1, 'Get-mgcallrecord': 2, 'GET-MGUSER': 3 });
    expect(['get-mgcall', 'GET-MGCALLRECORD', 'Get-MgUser'].map(file.find)).toEqual([
      { key: 'Get-MgCall', value: 1 },
      { key: 'Get-mgcallrecord', value: 2 },
      { key: 'GET-MGUSER', value: 3 },
    ]);
  });

  test.each(['', 'A', 'Get-MgCal', 'Get-MgCalls', 'zzz', '{', '}', '__proto__', 'constructor'])(
    'has no %j',
    (name) => {
      const file = fileOf({ 'Get-MgCall': { 'get-mgcal': 1, A: { __proto__x: 1 } }, x: 'zzz' });
      expect(file.find(name)).toBeUndefined();
    },
  );

  test('may be empty', () => {
    const file = fileOf({});
    expect([file.find('a'), file.keys()]).toEqual([undefined, []]);
  });

  test('is read anew each time', () => {
    const file = fileOf({ a: 1 });
    fileOf({ a: 2 });
    expect(file.find('a')).toEqual({ key: 'a', value: 2 });
  });
});
