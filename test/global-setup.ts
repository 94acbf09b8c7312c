import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const SOURCES = ['src', 'build'].map((folder) => join(ROOT, folder));

/**
 * Builds `dist` where it is missing or older than the sources: tests run the real command. Types are `npm run
 * types`'s part. It is built beside and put in its place whole, so that another run in this clone finds the old one or
 * the new one and never half of one.
 */
export function setup(): void {
  const built = join(DIST, 'cli/main.js');
  if (existsSync(built) && SOURCES.every((folder) => newest(folder) <= statSync(built).mtimeMs)) return;
  const beside = `${DIST}.${process.pid}`;
  try {
    execFileSync(process.execPath, [join(ROOT, 'build/build.mjs'), beside], { stdio: 'inherit' });
    replace(beside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** A folder that is not empty cannot be renamed over: the old one makes room first. */
function replace(beside: string): void {
  const old = `${beside}.old`;
  if (existsSync(DIST)) renameSync(DIST, old);
  try {
    renameSync(beside, DIST);
  } catch (error) {
    // Another run has put its own there between the two.
    if (!existsSync(join(DIST, 'cli/main.js'))) throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
