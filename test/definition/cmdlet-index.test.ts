import { describe, expect, test } from 'vitest';
import type { CmdletFile, CmdletParameter } from '../../src/definition/cmdlet.js';
import { cmdletNames, compileCmdlet, findCmdlet } from '../../src/definition/cmdlets.js';
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
  const row = cmdletOf(documentedInvite.name).row;
  const file: CmdletFile = { module: 'M', api: 'v1.0', types: {}, cmdlets: [row] };
  const rows: ReadonlyArray<readonly [string, string | CmdletParameter]> = [
    ['a shared parameter that does not exist', 'Nonsense'],
    ['a shared parameter named like an object’s own', 'constructor'],
    ['an unknown type', { name: 'X', type: 'INonsense', in: 'property' }],
    ['a name that a common parameter has', { name: 'Verbose', type: 'switch', in: 'runtime' }],
  ];
  for (const [title, parameter] of rows) {
    test(title, () =>
      expect(() => compileCmdlet(file, { ...row, parameters: [parameter] })).toThrow(TypeError),
    );
  }
});
