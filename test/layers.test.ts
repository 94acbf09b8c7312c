import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

/** What each folder may import, besides itself: data flows one way (design: "The house"). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  value: [],
  literal: ['value'],
  definition: ['errors', 'value'],
  convert: ['definition', 'value', 'literal'],
  bind: ['errors', 'value', 'literal', 'definition', 'convert'],
  plan: ['errors', 'value', 'definition', 'convert', 'bind'],
  connection: ['errors'],
  dispatch: ['errors', 'connection', 'plan'],
  output: ['errors', 'value', 'definition', 'convert', 'plan', 'dispatch'],
  operation: ['errors', 'definition', 'bind', 'dispatch', 'output'],
  recording: ['errors', 'dispatch'],
  conformance: ['errors', 'value', 'literal', 'definition', 'convert', 'bind'],
  sandbox: [],
};
const RUNTIME = [
  'errors',
  'value',
  'literal',
  'definition',
  'convert',
  'bind',
  'plan',
  'connection',
  'dispatch',
  'output',
  'operation',
  'recording',
];
/** The spine and the ways in may use the whole runtime. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  '.': [...RUNTIME, 'library'],
  library: [...RUNTIME, '.'],
  generate: ['value', 'definition'],
  worker: [...RUNTIME, '.'],
  cli: [...RUNTIME, '.', 'worker', 'sandbox', 'conformance'],
};
/** Who may touch the process. */
const PROCESS_USERS = /^cli\/|^worker\/|^sandbox\/server\.ts$|^generate\/generate(?:-modules)?\.ts$/;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : '.';
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    relative(SOURCE, normalize(join(SOURCE, dirname(path), match[1] as string))),
  );
}

describe('a stage imports only the stages before it', () => {
  it.each(files.map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
    const folder = folderOf(path);
    const allowed = [...(ALLOWED[folder] ?? ENTRIES[folder] ?? []), folder];
    const strays = importsOf(path, text).filter((target) => !allowed.includes(folderOf(target)));
    expect(strays).toEqual([]);
  });
});

describe('only the ways in touch the process', () => {
  it.each(
    files.filter(({ path }) => !PROCESS_USERS.test(path)).map(({ path, text }) => [path, text] as const),
  )('%s', (_, text) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code.match(/(?<![-\w])process\.\w+/g) ?? []).toEqual([]);
  });
});
