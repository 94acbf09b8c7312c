import { describe, expect, test } from 'vitest';
import { tellSandbox } from '../../src/dispatch/tell-sandbox.js';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (iss: unknown): string => `${part({ alg: 'HS256' })}.${part({ iss })}.c2ln`;
const HOME = 'http://127.0.0.1:8080';
const request = { method: 'POST', url: `${HOME}/v1.0/x`, headers: [['A', 'b']] as const };
const binding = 'Invoke-MgRedirectCommunicationCall/RedirectExpanded';

describe('which cmdlet a request comes from', () => {
  test.each([
    ['the sandbox that issued the token', HOME, tokenOf(HOME), true],
    ['a sandbox at another port', HOME, tokenOf('http://127.0.0.1:8081'), false],
    ['whatever gave no such token', HOME, 'ready-token', false],
    ['a token without an issuer', HOME, tokenOf(undefined), false],
    ['Graph', 'https://graph.microsoft.com', tokenOf('https://sts.windows.net/t/'), false],
    ['https, even where it is the issuer', 'https://localhost', tokenOf('https://localhost'), false],
    ['claims that are null', HOME, `a.${Buffer.from('null').toString('base64url')}.c`, false],
  ])('%s', (_, home, token, isTold) => {
    expect(tellSandbox({ ...request, binding }, home, token)).toEqual(
      isTold ? [...request.headers, ['x-mgshim-binding', binding]] : request.headers,
    );
  });

  test('is not told where it is not known', () => {
    expect(tellSandbox(request, HOME, tokenOf(HOME))).toEqual(request.headers);
  });
});
