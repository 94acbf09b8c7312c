import { describe, expect, test } from 'vitest';
import { readConnectOptions } from '../../src/connection/connect-options.js';
import { connect, openConnection } from '../../src/connection/connection.js';
import { failureOf } from '../dispatch/fake-send.js';
import { jwt } from './jwt.js';

const TENANT = '11111111-aaaa-1111-1111-111111111111';

function optionsFor(token: string, expectTenant: string) {
  return readConnectOptions({ kind: 'accessToken', token, expectTenant });
}

describe('a tenant that is expected', () => {
  test('is that of the token, in any case', async () => {
    const token = jwt({ tid: TENANT });
    const connection = await connect(optionsFor(token, TENANT.toUpperCase()), { variables: {} });
    expect((await connection.tokenProvider.getToken()).token).toBe(token);
  });

  const rows = [
    ['another', jwt({ tid: '22222222-2222-2222-2222-222222222222' })],
    ['one that only begins so', jwt({ tid: `${TENANT}0` })],
    ['none that the token names', jwt({ upn: 'megan@contoso.com' })],
    ['none, since the token is opaque', 'opaque-marker'],
  ] as const;
  for (const [title, token] of rows) {
    test(`${title}: TenantMismatch, at sign-in and at each request`, async () => {
      const options = optionsFor(token, TENANT);
      const lazy = openConnection(options, { variables: {} });
      for (const work of [connect(options, { variables: {} }), lazy.tokenProvider.getToken()]) {
        const error = await failureOf(work);
        expect([error.id, error.outcome]).toEqual(['TenantMismatch', 'signIn']);
        expect(error.message).not.toContain(token);
      }
    });
  }
});
