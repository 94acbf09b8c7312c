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
  readonly rows: EntryFile;
  readonly types: TypeLookup;
}

let modules: readonly ModuleFiles[] | undefined;
const cmdlets = new Map<string, Cmdlet>();

function moduleFiles(): readonly ModuleFiles[] {
  modules ??= readdirSync(ROOT)
    .filter((name) => existsSync(join(ROOT, name, 'cmdlets.json')))
    .map((name) => ({
      rows: entryFile(join(ROOT, name, 'cmdlets.json')),
      types: typesIn(entryFile(join(ROOT, name, 'types.json'))),
    }));
  return modules;
}

/** A module's types; each is read when it is first asked for. */
function typesIn(file: EntryFile): TypeLookup {
  const known = new Map<string, TypeDefinition | undefined>();
  return (name) => {
    // Only types of the API are called so.
    if (!/^[A-Z]/.test(name)) return undefined;
    if (!known.has(name)) {
      const found = file.find(name);
      known.set(name, found?.key === name ? (found.value as TypeDefinition) : undefined);
    }
    return known.get(name);
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
  for (const { rows, types } of moduleFiles()) {
    const row = rows.find(lower);
    const header = row && rows.find(MODULE_HEADER);
    if (!row || !header) continue;
    const cmdlet = compileCmdlet(header.value as ModuleHeader, row.key, row.value as CmdletRow, types);
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
