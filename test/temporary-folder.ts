import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/**
 * A folder for the tests of the surrounding block. Its path is known at once, the folder is there while they run: one
 * whose tests are skipped leaves nothing behind.
 *
 * @param fill puts into it what belongs there.
 */
export function temporaryFolder(fill: (path: string) => void = () => undefined): string {
  const path = join(tmpdir(), `mgshim-test-${randomUUID()}`);
  beforeAll(() => {
    mkdirSync(path);
    fill(path);
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
