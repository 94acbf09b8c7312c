import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cmdlet, CmdletParameter, CmdletRow, ModuleHeader, RowParameter } from './cmdlet.js';
import { compileCommand } from './compile.js';
import type { TypeDefinition } from './definition.js';
import { type EntryFile, entryFile } from './entry-file.js';
import { RUNTIME_PARAMETERS } from './runtime-parameters.js';
import type { TypeLookup } from './type-reference.js';

/** Where the modules' definitions lie: `cmdlets/<Module>/cmdlets.json` and `types.json`. */
const ROOT = fileURLToPath(new URL('../../cmdlets/', import.meta.url));

/** The member of cmdlets.json that is no cmdlet. */
export const MODULE_HEADER = '$module';

interface ModuleFiles {
  readonly header: () => ModuleHeader;
  readonly rows: EntryFile;
  readonly types: TypeLookup;
}

let modules: readonly ModuleFiles[] | undefined;
const cmdlets = new Map<string, Cmdlet>();

function moduleFiles(): readonly ModuleFiles[] {
  modules ??= moduleFolders().map(openModule);
  return modules;
}

/** The folders of the modules that have cmdlets. */
export function moduleFolders(): readonly string[] {
  return readdirSync(ROOT)
    .map((name) => join(ROOT, name))
    .filter((folder) => existsSync(join(folder, 'cmdlets.json')));
}

/** Nothing is read before it is asked for. */
function openModule(folder: string): ModuleFiles {
  const rows = entryFile(join(folder, 'cmdlets.json'));
  const types = entryFile(join(folder, 'types.json'));
  const known = new Map<string, TypeDefinition | undefined>();
  let read: ModuleHeader | undefined;
  const header = () => {
    read ??= rows.find(MODULE_HEADER)?.value as ModuleHeader;
    return read;
  };
  return {
    header,
    rows,
    types: (name) => {
      // Only types of the API are called so.
      if (!/^[A-Z]/.test(name)) return undefined;
      if (!known.has(name)) {
        const found = types.find(name);
        const definition = found?.key === name ? (found.value as TypeDefinition) : undefined;
        known.set(name, definition && withFullName(name, definition, header()));
      }
      return known.get(name);
    },
  };
}

/** A type with its .NET name, which says the API's version. */
export function withFullName(
  name: string,
  definition: TypeDefinition,
  { api }: Pick<ModuleHeader, 'api'>,
): TypeDefinition {
  const root = api === 'beta' ? 'Microsoft.Graph.Beta.PowerShell' : 'Microsoft.Graph.PowerShell';
  return {
    fullName: `${root}.${definition.kind === 'string' ? 'Support' : 'Models'}.${name}`,
    ...definition,
  };
}

/**
 * Finds a cmdlet by name, in any case; it is read and compiled on first use, and no other one is.
 *
 * @returns undefined where no module has it.
 */
export function findCmdlet(name: string): Cmdlet | undefined {
  const lower = name.toLowerCase();
  const known = cmdlets.get(lower);
  if (known || lower === MODULE_HEADER) return known;
  for (const { header, rows, types } of moduleFiles()) {
    const row = rows.find(lower);
    if (!row) continue;
    const cmdlet = compileCmdlet(header(), row.key, row.value as CmdletRow, types);
    cmdlets.set(lower, cmdlet);
    return cmdlet;
  }
  return undefined;
}

/** The names of all cmdlets, sorted. */
export function cmdletNames(): readonly string[] {
  return moduleFiles()
    .flatMap(({ rows }) => rows.keys())
    .filter((name) => name !== MODULE_HEADER)
    .sort();
}

/**
 * Makes a row ready for binding and planning.
 *
 * @throws TypeError when the row is wrong: a fault of the definitions, never of a caller.
 */
export function compileCmdlet(
  { module, api }: ModuleHeader,
  name: string,
  row: CmdletRow,
  types: TypeLookup,
): Cmdlet {
  const parameters = row.parameters.map((parameter) => resolveParameter(name, parameter));
  const definition = {
    name,
    defaultParameterSet: row.defaultParameterSet,
    supportsShouldProcess: row.requests.some(({ method }) => method !== 'GET'),
    confirmImpact: 'Medium',
    positionalBinding: false,
    parameters,
  } as const;
  return { name, module, api, row, parameters, command: compileCommand(definition, types), types };
}

function resolveParameter(cmdlet: string, parameter: RowParameter): CmdletParameter {
  if (typeof parameter !== 'string') return parameter;
  const shared = Object.hasOwn(RUNTIME_PARAMETERS, parameter) ? RUNTIME_PARAMETERS[parameter] : undefined;
  if (!shared)
    throw new TypeError(`${cmdlet} names the runtime parameter '${parameter}', which does not exist.`);
  return shared;
}
