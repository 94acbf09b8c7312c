import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGraphOption, writeGraphOption } from '../../src/connection/graph-option.js';
import { errorOf } from './error-of.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mgshim-option-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an option is kept, for its owner only, in a folder made for it', () => {
  const inner = join(folder, 'made', 'for it');
  expect(readGraphOption(inner)).toEqual({ disableLoginByWAM: false });
  expect(writeGraphOption(inner, { disableLoginByWAM: true })).toEqual({ disableLoginByWAM: true });
  expect(readGraphOption(inner)).toEqual({ disableLoginByWAM: true });
  if (process.platform !== 'win32') expect(statSync(join(inner, 'options.json')).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(join(inner, 'options.json'), 'utf8'))).toEqual({ disableLoginByWAM: true });
});

for (const text of ['', '{', 'null', '[]', '{"disableLoginByWAM":"yes"}']) {
  test(`a damaged file (${JSON.stringify(text)}) is an error that names it`, () => {
    const path = join(folder, 'options.json');
    writeFileSync(path, text);
    const error = errorOf(() => readGraphOption(folder));
    expect([error.id, error.outcome]).toEqual(['ConfigFileCorrupt', 'input']);
    expect(error.message).toContain(path);
  });
}
