import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const home = import.meta.dirname;
const out = join(home, 'bin', 'engine');
const dll = join(out, 'mgshim-engine.dll');
const stamp = join(home, 'bin', 'built-from.json');
const lock = join(home, 'bin', 'lock');

/** Time between two looks at a lock that another process holds, in milliseconds. */
const lockLook = 100;

/** How long a lock may be without its holder's number, in milliseconds. */
const emptyLockLife = 10_000;

/**
 * Builds the host and returns the path of its dll; does nothing where it was built from the same files. Safe to
 * call from several processes at once. Throws with the compiler's words where the build fails.
 */
export function buildEngine(): string {
  if (isCurrent()) return dll;
  mkdirSync(join(home, 'bin'), { recursive: true });
  takeLock();
  try {
    if (!isCurrent()) build();
  } finally {
    rmSync(lock, { force: true });
  }
  return dll;
}

/** Names and modification times of all that the host is made from. */
function sources(): string {
  const files = readdirSync(home).filter((name) => name.endsWith('.cs') || name.endsWith('.csproj'));
  return JSON.stringify(files.sort().map((name) => [name, statSync(join(home, name)).mtimeMs]));
}

function isCurrent(): boolean {
  return existsSync(dll) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources();
}

function build(): void {
  const from = sources();
  const { status, stdout, stderr, error } = spawnSync(
    'dotnet',
    // No build server and no node stays behind.
    [
      ...['publish', join(home, 'engine.csproj'), '-o', out, '--nologo', '-v', 'quiet'],
      ...['-nodeReuse:false', '-p:UseSharedCompilation=false'],
    ],
    { encoding: 'utf8', env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' } },
  );
  if (status !== 0) throw new Error(`the engine host does not build:\n${stdout}${stderr}`, { cause: error });
  writeFileSync(stamp, from);
}

function takeLock(): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (isAbandoned()) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lockLook);
  }
}

/** A lock whose process is gone, or that has stayed empty though writing its number takes no time. */
function isAbandoned(): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs > emptyLockLife;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
