import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENGINE = join(import.meta.dirname, '../../test/engine');

/** An engine host on disk. */
export interface CompiledEngine {
  readonly dll: string;
  readonly remove: () => void;
}

/**
 * Builds the engine host with its code compiled beforehand (ReadyToRun), as pwsh is shipped: the engine from NuGet alone
 * is not, and spends most of a first import on compiling itself.
 *
 * @throws Error with the compiler's words.
 */
export function compileEngine(): CompiledEngine {
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const file of readdirSync(ENGINE).filter((name) => /\.(?:cs|csproj)$/.test(name))) {
    cpSync(join(ENGINE, file), join(folder, file));
  }
  const out = join(folder, 'out');
  const { status, stdout, stderr } = spawnSync(
    'dotnet',
    [
      ...['publish', join(folder, 'engine.csproj'), '-c', 'Release', '--use-current-runtime', '-o', out],
      ...['--self-contained', 'false', '-p:PublishReadyToRun=true', '-v', 'quiet', '--nologo'],
      ...['-nodeReuse:false', '-p:UseSharedCompilation=false'],
    ],
    { encoding: 'utf8', env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' } },
  );
  if (status !== 0) {
    remove();
    throw new Error(`the engine cannot be compiled beforehand:\n${stdout}${stderr}`);
  }
  return { dll: join(out, 'mgshim-engine.dll'), remove };
}
