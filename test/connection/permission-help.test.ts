import { describe, expect, test } from 'vitest';
import { permissionHelp } from '../../src/connection/permission-help.js';
import { tokenClaims } from '../../src/connection/token-claims.js';
import { jwt } from './jwt.js';

const REDIRECT = { application: ['Calls.Initiate.All'], delegated: [] };
const NOW = 1_800_000_000_000;

function help(status: number, claims: Readonly<Record<string, unknown>> | null, needed = REDIRECT) {
  return permissionHelp(status, needed, claims === null ? null : tokenClaims(jwt(claims)), NOW);
}

describe('what a refusal says of permissions', () => {
  const rows: readonly (readonly [
    string,
    Readonly<Record<string, unknown>> | null,
    readonly string[],
    readonly string[],
  ])[] = [
    [
      'another permission',
      { roles: ['User.Read.All'], appid: 'app-1' },
      ['Calls.Initiate.All', 'User.Read.All', 'app-1'],
      [],
    ],
    ['none at all', {}, ['Calls.Initiate.All', 'no permission'], []],
    ['the permission itself', { roles: ['Calls.Initiate.All'] }, ['The token has it'], ['grant']],
    [
      "a person's permissions",
      { scp: 'User.Read', upn: 'megan@contoso.com' },
      ['not supported', 'User.Read', 'megan@contoso.com'],
      ['grant'],
    ],
    [
      'a token that ended',
      { roles: ['Calls.Initiate.All'], exp: NOW / 1000 },
      ['ended at 2027-'],
      ['has it'],
    ],
    ['an opaque token', null, ['Calls.Initiate.All', 'does not say'], ['grant']],
  ];
  for (const [title, claims, named, unnamed] of rows) {
    for (const status of [401, 403]) {
      test(`${title}, on ${status}`, () => {
        const text = help(status, claims) ?? '';
        for (const part of named) expect(text).toContain(part);
        for (const part of unnamed) expect(text).not.toContain(part);
      });
    }
  }

  test('the least privileged comes first, and what persons may do is named too', () => {
    const needed = { application: ['A.Read', 'A.ReadWrite'], delegated: ['B.Read'] };
    const text = permissionHelp(403, needed, null, NOW) ?? '';
    expect(text).toContain('A.Read or A.ReadWrite');
    expect(text).toContain('B.Read');
    expect(text).not.toContain('not supported');
  });

  for (const status of [400, 404, 429, 500]) {
    test(`nothing on ${status}`, () => expect(help(status, {})).toBeUndefined());
  }

  test('nothing where nobody knows what is needed', () => {
    expect(permissionHelp(403, { application: [], delegated: [] }, null, NOW)).toBeUndefined();
  });
});
