import { describe, expect, test } from 'vitest';
import { generateModule } from '../../src/generate/generate-module.js';
import { moduleGuid } from '../../src/generate/module-guid.js';
import { moduleOf, NAME, rowOf } from './small-module.js';

const version = '1.2.3';
const names = ['Remove-MgB', 'Get-MgA', 'Get-MgAb', 'Remove-MgA'];
const rows = names.map((name) => [name, rowOf()] as const);

describe('a module', () => {
  test('is the same in whatever order its rows stand', () => {
    const reversed = moduleOf(Object.fromEntries([...rows].reverse()));
    expect(generateModule(moduleOf(Object.fromEntries(rows)), { version })).toEqual(
      generateModule(reversed, { version }),
    );
  });

  test('holds its functions by name, and exports exactly these', () => {
    const { psd1, psm1 } = generateModule(moduleOf(Object.fromEntries(rows)), { version });
    const sorted = ['Get-MgA', 'Get-MgAb', 'Remove-MgA', 'Remove-MgB'];
    expect([...psm1.matchAll(/^function ([\w-]+) \{$/gm)].map((match) => match[1])).toEqual(sorted);
    const exported = /FunctionsToExport = @\(\n([^)]*)\n\)/.exec(psd1)?.[1];
    expect(exported).toBe(sorted.map((name) => `'${name}'`).join('\n'));
  });

  test('has lines that end in LF and an end of line at its end', () => {
    const examples = [{ title: 't', code: 'a\r\nb\rc' }];
    for (const text of Object.values(
      generateModule(moduleOf({ [NAME]: rowOf({ examples }) }), { version }),
    )) {
      expect(text).not.toContain('\r');
      expect(text).toMatch(/\n$/);
    }
  });

  test('begins with a byte order mark only where Windows PowerShell needs one', () => {
    const marked = (synopsis: string) =>
      Object.values(generateModule(moduleOf({ [NAME]: rowOf({ synopsis }) }), { version })).map((text) =>
        text.startsWith('\u{feff}'),
      );
    expect([marked('plain'), marked('Ò')]).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  test.each(['', 'NoVerb', 'A-B;C', 'Get-Mg A', 'Get-Mg}'])('refuses a command named %j', (name) => {
    expect(() => generateModule(moduleOf({ [name]: rowOf() }), { version })).toThrow(TypeError);
  });
});

describe('a module’s GUID', () => {
  test('is its own and of version 5', () => {
    const guids = ['A', 'B', 'a'].map(moduleGuid);
    expect(new Set(guids).size).toBe(3);
    for (const guid of guids)
      expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('never changes', () => {
    expect(moduleGuid('Microsoft.Graph.CloudCommunications')).toBe('acb7e970-6426-5769-8acf-225cb62aa217');
  });
});

describe('a module’s version', () => {
  test.each([
    ['1.2.3', "ModuleVersion = '1.2.3'", undefined],
    ['1.2.3-beta.1', "ModuleVersion = '1.2.3'", "Prerelease = 'beta1'"],
  ])('%s', (text, number, prerelease) => {
    const { psd1 } = generateModule(moduleOf({}), { version: text });
    expect(psd1).toContain(number);
    expect(/^Prerelease.*$/m.exec(psd1)?.[0]).toBe(prerelease);
  });

  test.each(['', '1.2', 'v1.2.3', "1.2.3'"])('refuses %j', (text) => {
    expect(() => generateModule(moduleOf({}), { version: text })).toThrow(TypeError);
  });
});
