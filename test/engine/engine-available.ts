import { spawnSync } from 'node:child_process';

/** The host targets net10.0. */
const oldestSdk = 10;

let known: boolean | undefined;

/**
 * Whether the real engine can be asked: a .NET SDK that can build the host is on the PATH, and MGSHIM_ENGINE is
 * not `off`. Throws where there is none although `CI` is set: a green run must mean that the engine was asked.
 */
export function engineAvailable(): boolean {
  if (process.env.MGSHIM_ENGINE === 'off') return false;
  known ??= hasSdk();
  if (!known && process.env.CI)
    throw new Error(`CI needs the live engine: no .NET SDK ${oldestSdk} on the PATH`);
  return known;
}

function hasSdk(): boolean {
  const { status, stdout } = spawnSync('dotnet', ['--list-sdks'], { encoding: 'utf8' });
  if (status !== 0) return false;
  return stdout.split('\n').some((line) => Number.parseInt(line, 10) >= oldestSdk);
}
