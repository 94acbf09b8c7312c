import type { CmdletFile, CmdletParameter, CmdletRow } from '../../src/definition/cmdlet.js';

/** A row that says as little as a row can, and whatever a test adds. */
export function rowOf(parts: Partial<CmdletRow> = {}): CmdletRow {
  return {
    name: 'Invoke-MgTest',
    synopsis: 'Do something.',
    method: 'POST',
    path: '/things',
    operation: '/things',
    permissions: { application: [], delegated: [] },
    output: { kind: 'none', types: [] },
    defaultParameterSet: 'Do',
    parameterSets: { Do: { identity: 'parameters', body: 'parameters' } },
    parameters: [],
    links: [],
    ...parts,
  };
}

/** A module of rows. */
export function fileOf(cmdlets: readonly CmdletRow[], parts: Partial<CmdletFile> = {}): CmdletFile {
  return { module: 'Microsoft.Graph.Test', api: 'v1.0', types: {}, cmdlets, ...parts };
}

/** A property of the body. */
export function property(name: string, parts: Partial<CmdletParameter> = {}): CmdletParameter {
  return { name, type: 'string', in: 'property', wire: name, ...parts };
}
