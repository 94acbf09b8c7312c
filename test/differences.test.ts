import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const rows = readFileSync(join(ROOT, 'DIFFERENCES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Microsoft'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ title: cells[1] ?? '', reason: cells[3] ?? '', tests: cells[4] ?? '' }));

describe('DIFFERENCES.md', () => {
  it.each(rows)('$title: has a reason and a test that exists', ({ reason, tests }) => {
    expect(reason).not.toBe('');
    const files = tests.match(/test\/[\w./-]+\.test\.ts/g) ?? [];
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
