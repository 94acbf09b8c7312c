import { type Argument, hasName, hasValue } from '../bind/argument.js';
import { transformationFailed } from '../bind/binding-errors.js';
import { reparse } from '../bind/reparse.js';
import { resolveName } from '../bind/resolve-name.js';
import type { Command, CompiledParameter } from '../definition/compile.js';
import type { TypeKind } from '../definition/type-reference.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { readLiteral } from '../literal/read-literal.js';
import { objectArray, type PSValue } from '../value/value.js';

/** Reads what an argument names instead of holding: a file's text, or standard input's. */
export interface ArgumentSources {
  readonly readFile: (path: string) => Promise<string>;
  readonly readStandardInput: () => Promise<string>;
}

/** Graph takes 4 MB in one request (learn.microsoft.com/graph/use-the-api); nothing larger is worth reading. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** Types whose text is a literal: objects and dictionaries. */
const LITERAL_KINDS: ReadonlySet<TypeKind> = new Set(['graph', 'poco', 'hashtable', 'idictionary', 'object']);

/**
 * Gives each argument's text its parameter's type: for an object or a list JSON, JSON5 or a PowerShell literal,
 * `@file` or `-`; for a switch `$true` and `$false`; other types read their text themselves.
 *
 * @throws CmdletError `AmbiguousParameter`, `MissingArgument`, `ParameterArgumentTransformationError` for a text
 * that is no literal, `FileNotReadable`, `TextTooLarge`.
 */
export async function readArgumentValues(
  command: Command,
  args: readonly Argument[],
  sources: ArgumentSources,
): Promise<readonly Argument[]> {
  const result: Argument[] = [];
  for (const argument of reparse(command, args)) {
    const parameter = hasName(argument) ? resolveName(command, argument.name) : undefined;
    if (!parameter || !hasValue(argument) || typeof argument.value !== 'string') result.push(argument);
    else result.push({ ...argument, value: await readValue(parameter, argument.value, sources) });
  }
  return result;
}

async function readValue(
  parameter: CompiledParameter,
  word: string,
  sources: ArgumentSources,
): Promise<PSValue> {
  const { type } = parameter;
  if (type.kind === 'stream') {
    throw transformationFailed(
      parameter,
      'A shell has no streams: -InFile FILE sends a file, -InFile - standard input.',
    );
  }
  const isList = type.kind === 'array';
  const kind = isList && type.element ? type.element.kind : type.kind;
  if (!isList && !LITERAL_KINDS.has(kind)) return constant(word, type.kind);
  const text = await readText(parameter, word, sources);
  if (LITERAL_KINDS.has(kind)) return literal(parameter, text);
  return /^\s*[[@('"]/.test(text) ? literal(parameter, text) : objectArray(text.split(','));
}

/** `$true`, `$false` and `$null` for types that no such text could mean; a string keeps its text. */
function constant(word: string, kind: TypeKind): PSValue {
  if (kind === 'string' || kind === 'uri' || !word.startsWith('$')) return word;
  const constants: Readonly<Record<string, PSValue>> = { $true: true, $false: false, $null: null };
  const lower = word.toLowerCase();
  return Object.hasOwn(constants, lower) ? (constants[lower] ?? null) : word;
}

async function readText(
  parameter: CompiledParameter,
  word: string,
  sources: ArgumentSources,
): Promise<string> {
  const text = await namedText(parameter, word, sources);
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) {
    throw new CmdletError({
      id: 'TextTooLarge',
      category: 'LimitsExceeded',
      outcome: 'input',
      message: `The parameter '${parameter.name}' takes at most ${MAX_TEXT_BYTES} bytes; ${Buffer.byteLength(text)} came.`,
      target: parameter.name,
    });
  }
  return text;
}

async function namedText(
  parameter: CompiledParameter,
  word: string,
  sources: ArgumentSources,
): Promise<string> {
  try {
    if (word === '-') return await sources.readStandardInput();
    return isFileName(word) ? await sources.readFile(word.slice(1)) : word;
  } catch (cause) {
    if (cause instanceof CmdletError) throw cause;
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new CmdletError({
      id: 'FileNotReadable',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `The parameter '${parameter.name}' names a file that cannot be read (${reason}): ${word.slice(1, 201)}`,
      target: parameter.name,
      cause,
    });
  }
}

/** `@file`, but not the literals `@{…}`, `@(…)`, `@'…` and `@"…`. */
function isFileName(word: string): boolean {
  return /^@[^{('"‘’“”]/.test(word);
}

function literal(parameter: CompiledParameter, text: string): PSValue {
  const result = readLiteral(text.replace(/^\ufeff/, ''));
  if (result.ok) return result.value;
  throw transformationFailed(
    parameter,
    `It takes JSON, JSON5, a PowerShell literal, @file or - (standard input): ${result.message}.`,
  );
}
