import { type Argument, nameArgument, namedArgument, valueArgument } from '../bind/argument.js';
import { isLiteralError } from '../literal/literal-result.js';
import { sees, skipBlanks, skipLines, take } from '../literal/powershell-cursor.js';
import { objectArray, type PSValue } from '../value/value.js';
import { readPrimary } from './constant-expression.js';
import { parserError } from './parser-error.js';
import { readBareword } from './read-bareword.js';
import { notConstant, readScriptVariable, type ScriptCursor, scriptCursor } from './script-cursor.js';
import { splatArguments } from './splat.js';

/** A name ends at a blank and at any of the characters that end a token; a colon ends it and belongs to it. */
const PARAMETER = /[-–—―]([\p{L}_?][^\s\u0085\p{Z}{}();,|&.[:'‘’‚‛"“”„]*)(:?)/uy;
const DASHES = /[-–—―]{2}(?=[\s\u0085\p{Z}{}();,|&]|$)/uy;
const QUOTE = /['‘’‚‛"“”„]/;

/**
 * Reads PowerShell text after a command's name as the parser tokenizes arguments (binding.md §1). Only constants
 * and the case's variables are evaluated.
 *
 * @param variables by lower-case name.
 * @returns the arguments, or `help` where `-?` stands among them.
 * @throws CmdletError what the parser reports; TypeError for text that would have to be executed.
 */
export function readCommandLine(
  text: string,
  variables: ReadonlyMap<string, PSValue>,
): readonly Argument[] | 'help' {
  const cursor = scriptCursor(text, variables);
  try {
    const args = readArguments(cursor);
    return args.some((argument) => argument.name === '?' && argument.value === undefined) ? 'help' : args;
  } catch (error) {
    throw isLiteralError(error) ? new TypeError(error.message) : error;
  }
}

function readArguments(cursor: ScriptCursor): readonly Argument[] {
  const args: Argument[] = [];
  let namesEnded = false;
  for (skipBlanks(cursor); cursor.at < cursor.text.length; skipBlanks(cursor)) {
    if (sees(cursor, '\r\n;')) {
      expectNothingMore(cursor);
      break;
    }
    if (sees(cursor, ',')) throw parserError('MissingArgument');
    if (sees(cursor, '|&)}')) throw notConstant(cursor, 'What follows the command');
    if (!namesEnded && take(cursor, DASHES)) namesEnded = true;
    else args.push(...readItem(cursor, namesEnded));
  }
  return args;
}

/** Another statement would have to be executed. */
function expectNothingMore(cursor: ScriptCursor): void {
  for (skipLines(cursor); sees(cursor, ';'); skipLines(cursor)) cursor.at++;
  if (cursor.at < cursor.text.length) throw notConstant(cursor, 'A second statement');
}

function readItem(cursor: ScriptCursor, namesEnded: boolean): readonly Argument[] {
  const parameter = namesEnded ? undefined : takeParameter(cursor);
  if (parameter) {
    const { name, colon, text } = parameter;
    if (!colon) return [nameArgument(name, text)];
    skipBlanks(cursor);
    if (sees(cursor, ',')) throw parserError('MissingArgument');
    if (seesSplat(cursor)) throw parserError('SplattingNotPermitted');
    const value = readArgument(cursor);
    if (value === undefined) throw parserError('ParameterRequiresArgument');
    return [{ ...namedArgument(name, value), text }];
  }
  if (namesEnded) {
    if (take(cursor, DASHES)) return [valueArgument('--')];
    const text = takeParameter(cursor)?.text;
    if (text !== undefined) return [valueArgument(text)];
  }
  if (seesSplat(cursor)) return readSplat(cursor);
  const value = readArgument(cursor);
  if (value === undefined) throw notConstant(cursor, 'What stands here');
  return [valueArgument(value)];
}

/** A parameter token; a quote inside makes the whole token a plain argument. */
function takeParameter(cursor: ScriptCursor) {
  const start = cursor.at;
  const match = take(cursor, PARAMETER);
  if (!match) return undefined;
  if (match[2] === '' && QUOTE.test(cursor.text[cursor.at] ?? '')) {
    cursor.at = start;
    return undefined;
  }
  return { name: match[1] ?? '', colon: match[2] === ':', text: match[0] };
}

function seesSplat(cursor: ScriptCursor): boolean {
  return sees(cursor, '@') && /[\p{L}_]/u.test(cursor.text[cursor.at + 1] ?? '');
}

function readSplat(cursor: ScriptCursor): readonly Argument[] {
  const name = scriptCursor(cursor.text.slice(cursor.at).replace('@', '$'), cursor.variables);
  const variable = readScriptVariable(name);
  cursor.at += name.at;
  skipBlanks(cursor);
  if (sees(cursor, ',')) {
    const isLast = cursor.text.slice(cursor.at + 1).trim() === '';
    throw parserError(isLast ? 'MissingExpression' : 'SplattingNotPermittedInArgumentList');
  }
  return variable ? splatArguments(variable.value) : [];
}

/** One argument: a value, or several joined by commas; undefined where none stands. */
function readArgument(cursor: ScriptCursor): PSValue | undefined {
  const first = readValue(cursor);
  if (first === undefined) return undefined;
  const items = [first];
  skipBlanks(cursor);
  while (sees(cursor, ',')) {
    cursor.at++;
    skipLines(cursor);
    if (seesSplat(cursor)) throw parserError('SplattingNotPermittedInArgumentList');
    const item = readValue(cursor);
    if (item === undefined) throw parserError('MissingExpression');
    items.push(item);
    skipBlanks(cursor);
  }
  // Only a number that is the whole argument remembers its text.
  return items.length === 1 ? first : objectArray(items.map(withoutText));
}

function readValue(cursor: ScriptCursor): PSValue | undefined {
  if (take(cursor, DASHES)) return undefined;
  const name = take(cursor, PARAMETER);
  if (name) return name[2] === ':' ? name[0] : readBareword(cursor, name[0])?.value;
  const start = cursor.at;
  const read = readPrimary(cursor);
  // A variable that runs on into more text is part of a bareword.
  if (read && isVariable(cursor.text, start) && runsOn(cursor)) cursor.at = start;
  else if (read) return nothingAsNull(read.value);
  return readBareword(cursor)?.value;
}

function isVariable(text: string, at: number): boolean {
  return text[at] === '$' && text[at + 1] !== '(';
}

function runsOn(cursor: ScriptCursor): boolean {
  return /[^\s\u0085\p{Z}{}();,|&]/u.test(cursor.text[cursor.at] ?? ' ');
}

/** Script text turns an argument of nothing into `$null`. */
function nothingAsNull(value: PSValue): PSValue {
  return value !== null && typeof value === 'object' && value.kind === 'automationnull' ? null : value;
}

function withoutText(value: PSValue): PSValue {
  if (value === null || typeof value !== 'object' || !('text' in value) || !('value' in value)) return value;
  const { text: _, ...number } = value;
  return number;
}
