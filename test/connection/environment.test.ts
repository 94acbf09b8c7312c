import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOUDS, resolveEnvironment, type Variables } from '../../src/connection/environment.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';

function errorOf(variables: Variables): CmdletError {
  try {
    resolveEnvironment(variables);
  } catch (error) {
    if (error instanceof CmdletError) return error;
    throw error;
  }
  throw new Error('expected a CmdletError');
}

describe('the clouds', () => {
  const rows = [
    ['Global', 'https://graph.microsoft.com', 'https://login.microsoftonline.com'],
    ['USGov', 'https://graph.microsoft.us', 'https://login.microsoftonline.us'],
    ['USGovDoD', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
    ['China', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
  ] as const;
  for (const [name, endpoint, authority] of rows) {
    for (const asked of [name, name.toLowerCase(), name.toUpperCase(), ` ${name} `]) {
      test(`"${asked}" is ${name}`, () => {
        const expected = { name, endpoint, authority, isSandbox: false };
        expect(resolveEnvironment({ MGSHIM_ENVIRONMENT: asked })).toEqual(expected);
      });
    }
  }

  for (const variables of [{}, { MGSHIM_ENVIRONMENT: '', MGSHIM_ENDPOINT: '', AZURE_AUTHORITY_HOST: '' }]) {
    test(`with ${JSON.stringify(variables)} it is Global`, () => {
      expect(resolveEnvironment(variables).name).toBe('Global');
    });
  }

  for (const asked of ['Germany', 'Global2', '__proto__', 'constructor']) {
    test(`"${asked}" is unknown, and the error lists the known ones`, () => {
      const error = errorOf({ MGSHIM_ENVIRONMENT: asked });
      expect([error.id, error.outcome]).toEqual(['UnknownEnvironment', 'input']);
      for (const name of [...CLOUDS.map((cloud) => cloud.name), 'Sandbox'])
        expect(error.message).toContain(name);
    });
  }
});

describe('MGSHIM_ENDPOINT', () => {
  const accepted = [
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['https://127.0.0.1', 'https://127.0.0.1'],
    ['http://127.9.8.7:1', 'http://127.9.8.7:1'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://LOCALHOST:8080', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['http://[0:0:0:0:0:0:0:1]:8080', 'http://[::1]:8080'],
    ['http://0x7f000001:80', 'http://127.0.0.1'],
    ['http://2130706433', 'http://127.0.0.1'],
    ['http://127.0.0.1.:8080', 'http://127.0.0.1:8080'],
  ] as const;
  for (const [text, origin] of accepted) {
    test(`${text} is a sandbox at ${origin}, its own authority`, () => {
      const expected = { name: 'Sandbox', endpoint: origin, authority: origin, isSandbox: true };
      expect(resolveEnvironment({ MGSHIM_ENDPOINT: text })).toEqual(expected);
      expect(resolveEnvironment({ MGSHIM_ENDPOINT: text, MGSHIM_ENVIRONMENT: 'sandbox' })).toEqual(expected);
    });
  }

  const refused = [
    'https://graph.microsoft.com',
    'http://10.0.0.1:8080',
    'http://0.0.0.0:8080',
    'http://[::]:8080',
    'http://[::ffff:127.0.0.1]:8080',
    'http://128.0.0.1',
    'http://localhost.evil.example',
    'http://localhost.:8080',
    'http://127.0.0.1.evil.example',
    'http://secret@127.0.0.1:8080',
    'http://user:secret@127.0.0.1:8080',
    'http://@127.0.0.1:8080',
    'http://127.0.0.1:8080@evil.example',
    'http://127.0.0.1:8080/v1.0',
    'http://127.0.0.1:8080/secret',
    'http://127.0.0.1:8080?',
    'http://127.0.0.1:8080/?secret=1',
    'http://127.0.0.1:8080#',
    'http://127.0.0.1:8080\\',
    'ftp://127.0.0.1',
    'file:///tmp',
    '127.0.0.1:8080',
    'localhost',
    ' ',
    'http://127.0.0.1:8080\n',
    'http://127.0.0.1:99999',
  ];
  for (const text of refused) {
    test(`${JSON.stringify(text)} is refused and not shown`, () => {
      const error = errorOf({ MGSHIM_ENDPOINT: text });
      expect([error.id, error.outcome]).toEqual(['InvalidEndpoint', 'input']);
      expect(error.message).not.toContain('secret');
    });
  }

  test('makes a sandbox of a cloud too', () => {
    const variables = { MGSHIM_ENVIRONMENT: 'USGov', MGSHIM_ENDPOINT: 'http://127.0.0.1:1' };
    expect(resolveEnvironment(variables)).toEqual({
      name: 'USGov',
      endpoint: 'http://127.0.0.1:1',
      authority: 'http://127.0.0.1:1',
      isSandbox: true,
    });
  });

  test('is what the environment Sandbox needs', () => {
    const error = errorOf({ MGSHIM_ENVIRONMENT: 'Sandbox' });
    expect([error.id, error.outcome]).toEqual(['SandboxEndpointMissing', 'input']);
    expect(error.message).toContain('mgshim sandbox');
    expect(error.message).toContain('MGSHIM_ENDPOINT');
  });

  test('a property: whatever is accepted stays on this machine', () => {
    const host = fc.oneof(
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6().map((ip) => `[${ip}]`),
      fc.domain(),
    );
    fc.assert(
      fc.property(host, fc.constantFrom('', ':80', ':8443'), (name, port) => {
        const variables = { MGSHIM_ENDPOINT: `http://${name}${port}` };
        try {
          const { hostname } = new URL(resolveEnvironment(variables).endpoint);
          expect(hostname).toMatch(/^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/);
        } catch (error) {
          expect(error).toMatchObject({ id: 'InvalidEndpoint' });
        }
      }),
    );
  });
});

describe('AZURE_AUTHORITY_HOST', () => {
  const rows = [
    ['https://login.contoso.example/', 'https://login.contoso.example'],
    ['login.contoso.example', 'https://login.contoso.example'],
  ] as const;
  for (const [text, authority] of rows) {
    test(`"${text}" replaces a cloud's authority`, () => {
      expect(resolveEnvironment({ AZURE_AUTHORITY_HOST: text }).authority).toBe(authority);
    });
  }

  for (const text of [
    'http://login.contoso.example',
    'http://127.0.0.1:1',
    'https://user:secret@host',
    'https://',
  ]) {
    test(`"${text}" is refused for a cloud`, () => {
      const error = errorOf({ AZURE_AUTHORITY_HOST: text });
      expect([error.id, error.outcome]).toEqual(['InvalidAuthorityHost', 'input']);
      expect(error.message).not.toContain('secret');
    });
  }

  const sandbox = 'http://127.0.0.1:1';
  const inSandbox = [
    ['http://127.0.0.1:2', 'http://127.0.0.1:2'],
    ['https://localhost:2/', 'https://localhost:2'],
    ['https://login.microsoftonline.com', sandbox],
    ['http://secret@127.0.0.1:2', sandbox],
    ['nonsense://', sandbox],
  ] as const;
  for (const [text, authority] of inSandbox) {
    test(`"${text}" in a sandbox gives ${authority}`, () => {
      expect(resolveEnvironment({ MGSHIM_ENDPOINT: sandbox, AZURE_AUTHORITY_HOST: text }).authority).toBe(
        authority,
      );
    });
  }
});
