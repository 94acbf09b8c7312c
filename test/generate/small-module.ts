import type { CmdletModule, CmdletParameter, CmdletRow } from '../../src/definition/cmdlet.js';
import { compileCmdlet } from '../../src/definition/cmdlets.js';
import { lookupIn } from '../../src/definition/type-reference.js';

/** What a row is called where a test does not say. */
export const NAME = 'Invoke-MgTest';

/** A row that says as little as a row can, and whatever a test adds. */
export function rowOf(parts: Partial<CmdletRow> = {}): CmdletRow {
  return {
    synopsis: 'Do something.',
    requests: [{ method: 'POST', path: '/things', reply: { kind: 'nothing' } }],
    outputs: [],
    defaultParameterSet: 'Do',
    parameterSets: { Do: { identity: 'parameters', body: 'parameters' } },
    parameters: [],
    links: [],
    ...parts,
  };
}

/** A module of rows by name. */
export function moduleOf(
  cmdlets: Readonly<Record<string, CmdletRow>>,
  parts: Partial<CmdletModule> = {},
): CmdletModule {
  return { module: 'Microsoft.Graph.Test', api: 'v1.0', types: {}, cmdlets, ...parts };
}

/** A row, ready for use. */
export function compiled(row: CmdletRow, { types, ...header }: CmdletModule = moduleOf({})) {
  return compileCmdlet(header, NAME, row, lookupIn(types));
}

/** A property of the body. */
export function property(name: string, parts: Partial<CmdletParameter> = {}): CmdletParameter {
  return { name, type: 'string', in: 'property', wire: name, ...parts };
}
