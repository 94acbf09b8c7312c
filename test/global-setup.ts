import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds `dist` where it is missing or older than the sources: tests run the real command. Types are `npm run
 * types`'s part.
 */
export function setup(): void {
  const built = join(ROOT, 'dist/cli/main.js');
  if (existsSync(built) && newest(join(ROOT, 'src')) <= statSync(built).mtimeMs) return;
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', ROOT, '--noCheck'], {
    stdio: 'inherit',
  });
}

function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
