import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listModules, readModuleSource } from '../../../src/generate/openapi/module-source.js';
import { objectLines } from '../../../src/generate/openapi/object-lines.js';
import { parseDescription, readDescription } from '../../../src/generate/openapi/read-description.js';
import { readDirectives } from '../../../src/generate/openapi/read-directives.js';
import { readVerbs } from '../../../src/generate/openapi/read-verbs.js';
import { LIBRARY } from './small-description.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mgshim-sources-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('a source file that is no OpenAPI description', () => {
  it.each([
    ['YAML with a mistake', 'openapi: 3.0.1\npaths: [\n', /bad:\d+: .*neither YAML nor JSON/],
    ['JSON with a mistake', '{\n "openapi": "3.0.1",\n "paths": {,}\n}', /bad:\d+: .*neither YAML nor JSON/],
    ['a list', '- 1', /bad:1: .*not an object/],
    ['nothing', '', /bad:1: .*neither YAML nor JSON/],
    ['Swagger 2', 'swagger: "2.0"\npaths: {}', /bad:1: .*'openapi' is not a version 3/],
    ['no paths', 'openapi: 3.0.1', /bad:1: .*no 'paths'/],
    ['a path that is a text', 'openapi: 3.0.1\npaths: { /a: b }', /bad:1: .*'\/a' is not an object/],
  ])('%s', (_, text, message) => {
    expect(() => parseDescription('bad', text)).toThrow(/a source file that is no OpenAPI description/);
    expect(() => parseDescription('bad', text)).toThrow(message);
  });

  it('that is missing is named', () => {
    expect(() => readDescription(join(folder, 'nowhere.yml'))).toThrow(/nowhere\.yml: .*cannot be read/);
  });
});

describe('the line of an operation', () => {
  it.each([
    ['in YAML', 'openapi: 3.0.1\npaths:\n  /a:\n    get:\n      operationId: a_Get\n'],
    ['in YAML, quoted', "openapi: 3.0.1\npaths:\n  /a:\n    get:\n      operationId: 'a_Get'\n"],
    ['in JSON', '{"openapi": "3.0.1",\n"paths": {\n"/a": {\n"get": {\n"operationId": "a_Get"\n}}}}'],
  ])('%s', (_, text) => {
    expect(parseDescription('file', text).lineOf('a_Get')).toBe(5);
    expect(parseDescription('file', text).lineOf('b_Get')).toBeUndefined();
  });
});

describe('directives', () => {
  it('are everybody’s, then the module’s for both versions, then for one, each with its line', () => {
    file('good/common.json', '[\n {"where": {"verb": "Get"}}\n]');
    file(
      'good/Library.json',
      '{"beta": [{"where": {"verb": "Add"}}],\n"v1.0": [\n{"where": {"verb": "Set"}}],\n"both": [{"remove-path-by-operation": "{}"}]}',
    );
    const read = readDirectives(join(folder, 'good'), 'Library', 'v1.0');
    expect(read.map(({ source, section }) => [source.replace(/^.*\//, ''), section])).toEqual([
      ['common.json:2', 'common'],
      ['Library.json:4', 'both'],
      ['Library.json:3', 'v1.0'],
    ]);
    expect(readDirectives(join(folder, 'good'), 'Shop', 'beta')).toHaveLength(1);
  });

  it.each([
    ['not JSON', '{', /Library\.json: not JSON/],
    ['not a list', '{"both": 1}', /Library\.json:1: not a list of directives: both/],
    ['another section', '{"v2.0": []}', /Library\.json:1: 'v2\.0' is none of/],
    ['an unknown rule', '{"both": [\n{"were": {}}]}', /Library\.json:2: a directive with 'were'/],
    [
      'an unknown change',
      '{"both": [\n{"where": {}, "set": {"noun": "x"}}]}',
      /Library\.json:2: a directive with 'noun'/,
    ],
    ['a wrong pattern', '{"both": [\n{"where": {"verb": "("}}]}', /Library\.json:2: .*no regular expression/],
    ['no object', '{"both": [null]}', /a directive that is no object/],
  ])('that are wrong are named: %s', (_, text, message) => {
    file('bad/common.json', '[]');
    file('bad/Library.json', text);
    expect(() => readDirectives(join(folder, 'bad'), 'Library', 'v1.0')).toThrow(message);
  });

  it('stand on the lines where their braces open, those in texts aside', () => {
    expect(objectLines('{"a": [\n{"b": "}{\\"{"},\n{"c": {}}\n]}', 2)).toEqual([2, 3]);
  });
});

describe('verbs', () => {
  it('are a map and a list', () => {
    const verbs = readVerbs(
      file('verbs-good.json', '{"verbMap": {"Delete": "Remove"}, "verbs": ["delete"]}'),
    );
    expect(verbs.map.Delete).toBe('Remove');
    expect(verbs.words.has('delete')).toBe(true);
    expect(() => readVerbs(file('verbs-bad.json', '{}'))).toThrow(/verbs-bad\.json:1: not a table of verbs/);
    expect(() => readVerbs(file('verbs-worse.json', 'x'))).toThrow(/verbs-worse\.json: not JSON/);
  });
});

describe('a module’s sources', () => {
  it('are the newest dated description, else the SDK’s', () => {
    file('graph/verbs.json', '{"verbMap": {}, "verbs": []}');
    file('graph/directives/common.json', '[]');
    file('graph/openapi/v1.0/Library.yml', LIBRARY);
    file('graph/openapi/beta/Library.yml', LIBRARY);
    const empty = '{"openapi": "3.0.4", "paths": {}}';
    file('graph/openapi/2025-12/Library.v1.0.json', empty);
    file('graph/openapi/2026-02/Library.v1.0.json', empty);
    const choice = { directory: join(folder, 'graph'), module: 'Library', apiVersion: 'v1.0' } as const;
    const chosen = (more: object) =>
      readModuleSource({ ...choice, ...more }).description.file.replace(/^.*openapi./, '');
    expect(chosen({})).toBe(join('2026-02', 'Library.v1.0.json'));
    expect(chosen({ edition: '2025-12' })).toBe(join('2025-12', 'Library.v1.0.json'));
    expect(chosen({ edition: 'sdk' })).toBe(join('v1.0', 'Library.yml'));
    expect(chosen({ apiVersion: 'beta' })).toBe(join('beta', 'Library.yml'));
    expect(() => chosen({ module: 'Shop' })).toThrow(/no description of Shop v1\.0/);
    expect(listModules(choice.directory, 'beta')).toEqual(['Library']);
  });
});
