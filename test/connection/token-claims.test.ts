import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenClaims } from '../../src/connection/token-claims.js';

function jwt(payload: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(payload)}.c2ln`;
}

const none = { roles: [], scopes: [] };
const rows: readonly (readonly [string, unknown, object])[] = [
  [
    'an application token',
    { roles: ['Calls.Initiate.All'], tid: 't', appid: 'a', exp: 2 },
    { ...none, roles: ['Calls.Initiate.All'], tenantId: 't', appId: 'a', expiresAt: 2000 },
  ],
  [
    'a delegated token',
    { scp: 'User.Read  Mail.Read', azp: 'a' },
    { ...none, scopes: ['User.Read', 'Mail.Read'], appId: 'a' },
  ],
  [
    'who signed in with what',
    { upn: 'm@c', preferred_username: 'other', app_displayname: 'App' },
    { ...none, account: 'm@c', appName: 'App' },
  ],
  ['who signed in, by another name', { preferred_username: 'm@c' }, { ...none, account: 'm@c' }],
  [
    'claims of other types',
    { roles: 'x', scp: 1, tid: {}, appid: [], exp: '2', upn: 1, app_displayname: null },
    none,
  ],
  ['roles that are not all text', { roles: ['a', 1, null] }, { ...none, roles: ['a'] }],
  ['whom it acts for', { idtyp: 'user' }, { ...none, kind: 'user' }],
  ['that it acts for nobody else', { idtyp: 'app' }, { ...none, kind: 'app' }],
  ['something else that it acts for', { idtyp: 'device' }, none],
  ['no claims', {}, none],
];
for (const [title, payload, expected] of rows) {
  test(`${title} is read`, () => expect(tokenClaims(jwt(payload))).toEqual(expected));
}

for (const token of ['', 'opaque', 'a.b', 'a.b.c', 'a.b.c.d.e', jwt([]), jwt(null), jwt('x'), '..']) {
  test(`"${token}" says nothing`, () => expect(tokenClaims(token)).toBeNull());
}

test('a property: no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => void tokenClaims(`${a}.${b}.${c}`)),
  );
  fc.assert(
    fc.property(fc.json(), (json) => void tokenClaims(`x.${Buffer.from(json).toString('base64url')}.x`)),
  );
});
