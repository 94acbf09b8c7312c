import { describe, expect, test } from 'vitest';
import type { RowParameter } from '../../src/definition/cmdlet.js';
import { cmdletNames, compileCmdlet, findCmdlet } from '../../src/definition/cmdlets.js';
import { lookupIn } from '../../src/definition/type-reference.js';
import { cmdletOf } from '../plan/planned.js';
import { documentedInvite, documentedRedirect } from './documented.js';

describe('the index', () => {
  test('finds a cmdlet in any case, and the same one each time', () => {
    const cmdlet = findCmdlet('INVOKE-mgREDIRECTcommunicationCALL');
    expect(cmdlet?.name).toBe('Invoke-MgRedirectCommunicationCall');
    expect(findCmdlet('Invoke-MgRedirectCommunicationCall')).toBe(cmdlet);
    expect([cmdlet?.module, cmdlet?.api]).toEqual(['Microsoft.Graph.CloudCommunications', 'v1.0']);
  });

  for (const name of [
    '',
    'Invoke-MgRedirect',
    'Invoke-MgRedirectCommunicationCall ',
    '__proto__',
    'constructor',
    '$module',
  ]) {
    test(`knows no '${name}'`, () => expect(findCmdlet(name)).toBeUndefined());
  }

  test('lists the names sorted', () => {
    const names = cmdletNames();
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining([documentedInvite.name, documentedRedirect.name]));
  });
});

describe('a wrong row is a fault of the definitions', () => {
  const { row } = cmdletOf(documentedInvite.name);
  const compile = (parameters: readonly RowParameter[]) =>
    compileCmdlet({ module: 'M', api: 'v1.0' }, 'Invoke-MgTest', { ...row, parameters }, lookupIn({}));
  const rows: ReadonlyArray<readonly [string, RowParameter]> = [
    ['a shared parameter that does not exist', 'Nonsense'],
    ['a shared parameter named like an object’s own', 'constructor'],
    ['an unknown type', { name: 'X', type: 'INonsense', in: 'property' }],
    ['a name that a common parameter has', { name: 'Verbose', type: 'switch', in: 'runtime' }],
  ];
  for (const [title, parameter] of rows) {
    test(title, () => expect(() => compile([parameter])).toThrow(TypeError));
  }
});
