import { type Argument, nameArgument, namedArgument, valueArgument } from '../bind/argument.js';
import type { PSValue } from '../value/value.js';
import { readCommandLine } from './command-line.js';
import type { ConformanceCase } from './case.js';
import { decodeValue, type ResolveType } from './decode-value.js';
import { isJsonObject, type Json } from './json.js';
import { splatArguments } from './splat.js';

/**
 * A case's arguments, from `argv` or from its command line's text.
 *
 * @throws CmdletError what PowerShell's parser reports; TypeError for a malformed case.
 */
export function readArguments(item: ConformanceCase, resolve: ResolveType): readonly Argument[] | 'help' {
  const variables = new Map<string, PSValue>();
  for (const [name, value] of Object.entries(item.vars ?? {})) {
    variables.set(name.toLowerCase(), decodeValue(value, resolve));
  }
  if (item.cmdline !== undefined) return readCommandLine(item.cmdline, variables);
  const args: Argument[] = [];
  for (const token of item.argv ?? []) {
    const read = readToken(token, resolve, variables);
    if (read === 'help') return 'help';
    args.push(...read);
  }
  return args;
}

function readToken(
  token: Json,
  resolve: ResolveType,
  variables: ReadonlyMap<string, PSValue>,
): readonly Argument[] | 'help' {
  if (!isJsonObject(token)) return [valueArgument(decodeValue(token, resolve))];
  if (typeof token.raw === 'string') return readCommandLine(token.raw, variables);
  if (typeof token.param === 'string') {
    if (token.param === '?' && token.value === undefined) return 'help';
    return token.value === undefined
      ? [nameArgument(token.param)]
      : [namedArgument(token.param, decodeValue(token.value, resolve))];
  }
  if ('splat' in token) return splatArguments(decodeValue(token.splat ?? null, resolve));
  if ('value' in token) return [valueArgument(decodeValue(token.value ?? null, resolve))];
  return [valueArgument(decodeValue(token, resolve))];
}

