import { describe, expect, test } from 'vitest';
import type { CmdletRequest, CmdletRow } from '../../src/definition/cmdlet.js';
import { commentHelp } from '../../src/generate/comment-help.js';
import { compiled, property, rowOf } from './small-module.js';

function helpOf(parts: Partial<CmdletRow>): string {
  return commentHelp(compiled(rowOf(parts)));
}

function request(method: CmdletRequest['method'], path: string): CmdletRequest {
  return { method, path, reply: { kind: 'nothing' } };
}

describe('help', () => {
  test('says what is called and with which permission', () => {
    const permissions = { application: ['A.Read', 'A.Write'], delegated: [] };
    expect(helpOf({ permissions, requests: [request('PATCH', '/a/{b-id}')] })).toBe(
      `<#
.SYNOPSIS
Do something.
.DESCRIPTION
Sends PATCH /v1.0/a/{b-id}.
Application permission: A.Read or A.Write.
Delegated permission: not supported.
#>`,
    );
  });

  test('says nothing of permissions that are not known, and names every request', () => {
    const requests = [request('GET', '/a'), request('GET', '/b')];
    const [, description] = helpOf({ requests }).split('.DESCRIPTION\n');
    expect(description).toBe('Sends GET /v1.0/a.\nSends GET /v1.0/b.\n#>');
  });

  test('has a line for each parameter, and sections only for what there is', () => {
    const help = helpOf({
      parameters: [property('A', { wire: 'aWire' }), 'Headers'],
      examples: [{ title: 'First', code: 'Do-It\r\n\r\n\tDo-It' }],
      outputs: ['X.Y'],
      links: ['https://example.com/a', 'https://example.com/b'],
    });
    expect(help.slice(help.indexOf('.PARAMETER'))).toBe(
      `.PARAMETER A
The property aWire of the body.
.PARAMETER Headers
Headers to add, by name.
.EXAMPLE
# First
Do-It

	Do-It
.INPUTS
System.Collections.IDictionary
.LINK
https://example.com/a
.LINK
https://example.com/b
#>`,
    );
  });

  test.each<readonly [string, Partial<CmdletRow>]>([
    ['a synopsis that ends the comment', { synopsis: 'a #> b' }],
    ['a synopsis that begins a section', { synopsis: '.NET is used.' }],
    ['a line that begins a section', { synopsis: 'a\n  .LINK' }],
    ['a synopsis that begins a section to .NET’s eyes', { synopsis: '.5 of it' }],
    ['a section in another script', { synopsis: '.über uns' }],
    ['a line after a carriage return', { synopsis: 'a\r.EXAMPLE\rb' }],
    ['an example that ends the comment', { examples: [{ title: 't', code: '<# x #> y' }] }],
    ['an example that begins a section', { examples: [{ title: 't', code: '$x\n.Where {$_}' }] }],
    ['a title that begins a section', { examples: [{ title: 'a\n.LINK', code: 'x' }] }],
    ['a link that ends the comment', { links: ['https://example.com/#>'] }],
  ])('refuses %s', (_, parts) => {
    expect(() => helpOf(parts)).toThrow(TypeError);
  });

  test.each(['a .NET b', './run', '...', '# >'])('takes %j', (synopsis) => {
    expect(helpOf({ synopsis })).toContain(`.SYNOPSIS\n${synopsis}\n`);
  });
});
