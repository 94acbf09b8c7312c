import { type Argument, nameArgument, namedArgument, valueArgument } from '../bind/argument.js';
import type { PSValue } from '../value/value.js';
import type { ConformanceCase } from './case.js';
import { readCommandLine } from './command-line.js';
import { decodeValue, type ResolveType } from './decode-value.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';

/**
 * A case's arguments, from `argv` or from its command line's text.
 *
 * @throws CmdletError what PowerShell's parser reports; TypeError for a malformed case.
 */
export function readArguments(item: ConformanceCase, resolve: ResolveType): readonly Argument[] | 'help' {
  const { argv = [] } = item;
  if (item.cmdline !== undefined) return readCommandLine(item.cmdline, readVariables(item, resolve));
  if (argv.some(needsText)) {
    const variables = readVariables(item, resolve);
    return readCommandLine(asText(argv, resolve, variables), variables);
  }
  const isHelp = argv.some(
    (token) => isJsonObject(token) && token.param === '?' && token.value === undefined,
  );
  return isHelp ? 'help' : argv.map((token) => readToken(token, resolve));
}

function readVariables({ vars = {} }: ConformanceCase, resolve: ResolveType): Map<string, PSValue> {
  const entries = Object.entries(vars);
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), decodeValue(value, resolve)]));
}

/** Verbatim text and splats exist in a command line only; such a case is read as one. */
function needsText(token: Json): token is JsonObject {
  return isJsonObject(token) && (typeof token.raw === 'string' || 'splat' in token);
}

function asText(argv: readonly Json[], resolve: ResolveType, variables: Map<string, PSValue>): string {
  const stored = (value: Json): string => {
    const name = `__v${variables.size}`;
    variables.set(name, decodeValue(value, resolve));
    return name;
  };
  return argv
    .map((token) => {
      if (!isJsonObject(token)) return `$${stored(token)}`;
      if (typeof token.raw === 'string') return token.raw;
      if ('splat' in token) return `@${stored(token.splat ?? null)}`;
      if (typeof token.param !== 'string') return `$${stored(tokenValue(token))}`;
      return token.value === undefined ? `-${token.param}` : `-${token.param}:$${stored(token.value)}`;
    })
    .join(' ');
}

function readToken(token: Json, resolve: ResolveType): Argument {
  if (!isJsonObject(token)) return valueArgument(decodeValue(token, resolve));
  if (typeof token.param !== 'string') return valueArgument(decodeValue(tokenValue(token), resolve));
  return token.value === undefined
    ? nameArgument(token.param)
    : namedArgument(token.param, decodeValue(token.value, resolve));
}

/** `{"value":V}`, or the value itself. */
function tokenValue(token: JsonObject): Json {
  return 'value' in token ? (token.value ?? null) : token;
}
