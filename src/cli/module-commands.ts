import { cpSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../definition/version.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { type CliIo, writeText } from './io.js';
import { MODULES_ROOT, userModuleFolders } from './module-folder.js';
import { readOptions } from './options.js';

/** Tells an installed module where the command is, and marks it as ours. */
const LOCATION = 'mgshim-location.txt';
const MAIN = fileURLToPath(new URL('../cli/main.js', import.meta.url));

/** `mgshim pwsh-path`: the folder to put first on PSModulePath for one session. */
export async function runPwshPath(_argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  await writeText(io.stdout, `${MODULES_ROOT}\n`);
  return 'done';
}

/**
 * `mgshim install-module [--scope user]`: copies the modules to where PowerShell looks for a user's own, each in a
 * folder of its version. Modules of others are never touched.
 *
 * @throws CmdletError `InvalidOptionValue`, `ModuleFolderTaken`, `ModuleFolderNotWritable`.
 */
export async function runInstallModule(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  checkScope(argv);
  const places = installPlaces(io);
  for (const { module, folder } of places) {
    if (existsSync(folder) && !existsSync(join(folder, LOCATION))) throw taken(module, folder);
  }
  for (const { module, folder } of places) {
    attempt(folder, () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      cpSync(join(MODULES_ROOT, module), folder, { recursive: true });
      writeFileSync(join(folder, LOCATION), `${MAIN}\n`);
    });
    await writeText(io.stdout, `${folder}\n`);
    const others = otherVersions(folder);
    if (others.length > 0) {
      io.stderr.write(
        `WARNING: ${module} ${others.join(', ')} is installed beside it. PowerShell takes the highest version of a folder; put \`mgshim pwsh-path\` first on PSModulePath to use mgshim's.\n`,
      );
    }
  }
  return 'done';
}

/** `mgshim uninstall-module [--scope user]`: removes what install-module put there, and no more. */
export async function runUninstallModule(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  checkScope(argv);
  for (const { folder } of installPlaces(io)) {
    const parent = dirname(folder);
    const ours = existsSync(parent)
      ? readdirSync(parent)
          .map((version) => join(parent, version))
          .filter((path) => existsSync(join(path, LOCATION)))
      : [];
    for (const path of ours) {
      attempt(path, () => rmSync(path, { recursive: true }));
      await writeText(io.stdout, `${path}\n`);
    }
    // What was made for the modules goes with them, as far as nothing else has moved in.
    for (
      let empty = parent;
      ours.length > 0 && isEmpty(empty) && /[\\/](?:powershell|WindowsPowerShell)(?:[\\/]|$)/i.test(empty);
      empty = dirname(empty)
    ) {
      rmdirSync(empty);
    }
  }
  return 'done';
}

function installPlaces(io: CliIo): readonly { readonly module: string; readonly folder: string }[] {
  const modules = readdirSync(MODULES_ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return userModuleFolders(io.variables, process.platform).flatMap((root) =>
    modules.map((module) => ({ module, folder: join(root, module, VERSION) })),
  );
}

function otherVersions(folder: string): readonly string[] {
  return readdirSync(dirname(folder)).filter((version) => /^\d/.test(version) && version !== VERSION);
}

function isEmpty(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0;
}

function checkScope(argv: readonly string[]): void {
  const { options } = readOptions(argv, { scope: 'value' });
  if (options.scope === undefined || options.scope === 'user') return;
  throw failure('InvalidOptionValue', `--scope takes user; not '${String(options.scope).slice(0, 40)}'.`);
}

function attempt(folder: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unwritable';
    throw failure('ModuleFolderNotWritable', `The folder ${folder} cannot be changed (${reason}).`, cause);
  }
}

function taken(module: string, folder: string): CmdletError {
  return failure(
    'ModuleFolderTaken',
    `There is a ${module} of somebody else's in ${folder}; nothing was changed.`,
  );
}

function failure(id: string, message: string, cause?: unknown): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message, cause });
}
