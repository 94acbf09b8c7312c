import { readFileSync } from 'node:fs';
import type { Cmdlet, CmdletFile, CmdletParameter, CmdletRow } from './cmdlet.js';
import { compileCommand } from './compile.js';
import { RUNTIME_PARAMETERS } from './runtime-parameters.js';

/** The modules whose rows this package carries. */
const MODULES = ['Microsoft.Graph.CloudCommunications'] as const;

const files = new Map<string, CmdletFile>();
const cmdlets = new Map<string, Cmdlet>();

function readModule(module: string): CmdletFile {
  const known = files.get(module);
  if (known) return known;
  const url = new URL(`../../cmdlets/${module}/cmdlets.json`, import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8')) as CmdletFile;
  files.set(module, file);
  return file;
}

/**
 * Finds a cmdlet by name, in any case; it is compiled on first use.
 *
 * @returns undefined where no module has it.
 */
export function findCmdlet(name: string): Cmdlet | undefined {
  const lower = name.toLowerCase();
  const known = cmdlets.get(lower);
  if (known) return known;
  for (const module of MODULES) {
    const file = readModule(module);
    const row = file.cmdlets.find((candidate) => candidate.name.toLowerCase() === lower);
    if (!row) continue;
    const cmdlet = compileCmdlet(file, row);
    cmdlets.set(lower, cmdlet);
    return cmdlet;
  }
  return undefined;
}

/** The names of all cmdlets, sorted. */
export function cmdletNames(): readonly string[] {
  return MODULES.flatMap((module) => readModule(module).cmdlets.map((row) => row.name)).sort();
}

/**
 * Makes a row ready for binding and planning.
 *
 * @throws TypeError when the row is wrong: a fault of the definitions, never of a caller.
 */
export function compileCmdlet(file: CmdletFile, row: CmdletRow): Cmdlet {
  const parameters = row.parameters.map((parameter) => resolveParameter(row, parameter));
  const command = compileCommand({
    name: row.name,
    defaultParameterSet: row.defaultParameterSet,
    supportsShouldProcess: true,
    confirmImpact: 'Medium',
    positionalBinding: false,
    types: file.types,
    parameters,
  });
  return { name: row.name, module: file.module, api: file.api, row, parameters, command };
}

function resolveParameter(row: CmdletRow, parameter: string | CmdletParameter): CmdletParameter {
  if (typeof parameter !== 'string') return parameter;
  const shared = Object.hasOwn(RUNTIME_PARAMETERS, parameter) ? RUNTIME_PARAMETERS[parameter] : undefined;
  if (!shared)
    throw new TypeError(`${row.name} names the runtime parameter '${parameter}', which does not exist.`);
  return shared;
}
