import { hashtable, objectArray, type PSValue } from '../value/value.js';
import { stringForm } from '../value/write-json.js';
import { indexConstant } from './index-constant.js';
import { foldCase } from './key-identity.js';
import { executionError, isLiteralError, type LiteralResult, literalError } from './literal-result.js';
import {
  type Cursor,
  doubleQuotes,
  expected,
  literalDepthLimit,
  nested,
  sees,
  singleQuotes,
  skipBlanks,
  skipLines,
  skipSeparators,
} from './powershell-cursor.js';
import { readEntries } from './read-hashtable.js';
import { readNumber, seesDash, seesNumber } from './read-number.js';
import { readPrefix } from './read-prefix.js';
import { readQuoted } from './read-quoted.js';
import { readScriptBlock } from './read-script-block.js';
import { readVariable } from './read-variable.js';

/** The longest PowerShell text that is read, in UTF-16 units. */
export const powershellLengthLimit = 4 * 1_048_576;

const quotes = singleQuotes + doubleQuotes;

/**
 * Reads one PowerShell expression that is a constant: what `Parser.ParseInput(text)` and `SafeGetValue()` of
 * PowerShell 7.6 accept without a runspace to compute in, and `[ordered]` and `[pscustomobject]` before hashtable
 * literals at any depth. Nothing is evaluated. Unlike SafeGetValue it sets no limit of 5,000 nodes or 500 keys;
 * nesting ends at `literalDepthLimit`, length at `powershellLengthLimit`. The inside of a script block is balanced,
 * not parsed.
 */
export function readPowerShell(text: string): LiteralResult {
  if (text.length > powershellLengthLimit) return literalError(text, 0, 'at most 4 MB of PowerShell');
  const cursor: Cursor = { text, at: 0, depth: 0 };
  try {
    skipSeparators(cursor);
    const value = readStatement(cursor);
    skipSeparators(cursor);
    if (cursor.at < text.length) throw expected(cursor, 'the end of the text');
    return { ok: true, value };
  } catch (thrown) {
    if (isLiteralError(thrown)) return thrown;
    throw thrown;
  }
}

function readStatement(cursor: Cursor): PSValue {
  const first = readOperand(cursor);
  skipBlanks(cursor);
  if (!sees(cursor, ',')) {
    endStatement(cursor);
    return first;
  }
  const items = [first];
  while (sees(cursor, ',')) {
    cursor.at++;
    skipLines(cursor);
    items.push(readOperand(cursor));
    skipBlanks(cursor);
  }
  endStatement(cursor);
  return objectArray(items);
}

function endStatement(cursor: Cursor): void {
  if (cursor.at >= cursor.text.length || sees(cursor, '\r\n;)}]')) return;
  if (sees(cursor, '+*/%=|&<>.?') || seesDash(cursor))
    throw executionError(cursor.text, cursor.at, 'an operator');
  throw expected(cursor, 'the end of the value');
}

function readOperand(cursor: Cursor): PSValue {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code >= 0x30 && code <= 0x39) return readNumber(cursor);
  let commas = 0;
  for (let prefix = readPrefix(cursor); prefix; prefix = readPrefix(cursor)) {
    if (prefix !== 'comma') return wrapped(readTypedHashtable(cursor, prefix), commas);
    commas++;
    if (commas + cursor.depth > literalDepthLimit) {
      throw expected(cursor, `at most ${literalDepthLimit} levels of nesting`);
    }
  }
  return wrapped(readIndexes(cursor, readPrimary(cursor)), commas);
}

/** Each unary comma makes an array of one. */
function wrapped(value: PSValue, commas: number): PSValue {
  let result = value;
  for (let count = 0; count < commas; count++) result = objectArray([result]);
  return result;
}

function readPrimary(cursor: Cursor): PSValue {
  const { text, at } = cursor;
  if (seesNumber(cursor)) return readNumber(cursor);
  if (sees(cursor, quotes)) return readQuoted(cursor, readOutputs);
  switch (text[at]) {
    case '@':
      if (sees(cursor, quotes, 1)) return readQuoted(cursor, readOutputs);
      if (!sees(cursor, '({', 1)) throw expected(cursor, "'(', '{' or a quote after '@'", at + 1);
      cursor.at += 2;
      return text[at + 1] === '(' ? objectArray(readOutputs(cursor)) : hashtable(nested(cursor, readMembers));
    case '$':
      if (!sees(cursor, '(', 1)) return readVariable(cursor);
      cursor.at += 2;
      return objectArray(readOutputs(cursor));
    case '(':
      cursor.at++;
      return nested(cursor, readParenthesis);
    case '{':
      return readScriptBlock(cursor);
    default:
      if (at < text.length && /[^\s)}\],;|]/.test(text[at] ?? '')) {
        throw executionError(text, at, 'a command or a word without quotes');
      }
      throw expected(cursor, 'a value');
  }
}

function readMembers(cursor: Cursor): [PSValue, PSValue][] {
  return readEntries(cursor, readKey, readStatement);
}

function readKey(cursor: Cursor): PSValue {
  if (sees(cursor, ',')) throw expected(cursor, 'a key');
  // Where a key is read, the engine takes a plus for an operator even before a number.
  if (sees(cursor, '+')) throw executionError(cursor.text, cursor.at, 'an operator');
  return readOperand(cursor);
}

function readParenthesis(cursor: Cursor): PSValue {
  skipLines(cursor);
  const value = readStatement(cursor);
  skipLines(cursor);
  if (!sees(cursor, ')')) throw expected(cursor, "')'");
  cursor.at++;
  return value;
}

/** The statements of `@( … )` or `$( … )`: arrays come out element by element, as through a pipeline. */
function readOutputs(cursor: Cursor): readonly PSValue[] {
  return nested(cursor, readOutputList);
}

function readOutputList(cursor: Cursor): readonly PSValue[] {
  const outputs: PSValue[] = [];
  skipSeparators(cursor);
  while (!sees(cursor, ')')) {
    const value = readStatement(cursor);
    if (typeof value === 'object' && value !== null && value.kind === 'array') {
      for (const item of value.items) outputs.push(item);
    } else {
      outputs.push(value);
    }
    if (!sees(cursor, '\r\n;)')) throw expected(cursor, "';', a new line or ')'");
    skipSeparators(cursor);
  }
  cursor.at++;
  return outputs;
}

function readIndexes(cursor: Cursor, target: PSValue): PSValue {
  let value = target;
  for (;;) {
    const at = cursor.at;
    if (sees(cursor, '?') && sees(cursor, '[', 1)) cursor.at++;
    if (!sees(cursor, '[')) break;
    cursor.at++;
    const picked = indexConstant(value, nested(cursor, readIndex));
    if (picked === undefined) throw executionError(cursor.text, at, 'an index into this value');
    value = picked;
  }
  if (sees(cursor, '.:') || (sees(cursor, '?') && sees(cursor, '.', 1))) {
    throw executionError(cursor.text, cursor.at, 'a member of a value');
  }
  return value;
}

function readIndex(cursor: Cursor): PSValue {
  skipLines(cursor);
  const index = readStatement(cursor);
  skipLines(cursor);
  if (!sees(cursor, ']')) throw expected(cursor, "']'");
  cursor.at++;
  return index;
}

function readTypedHashtable(cursor: Cursor, type: 'ordered' | 'pscustomobject'): PSValue {
  cursor.at += 2;
  const entries = nested(cursor, readMembers);
  if (sees(cursor, '[.:?')) throw executionError(cursor.text, cursor.at, 'a member of a value');
  if (type === 'ordered') return { kind: 'dictionary', type, entries };
  const names = new Set<string>();
  const properties = entries.map(([key, value]): [string, PSValue] => {
    const name = stringForm(key);
    if (name === '' || names.has(foldCase(name))) {
      throw expected(cursor, 'property names that differ and are not empty');
    }
    names.add(foldCase(name));
    return [name, value];
  });
  return { kind: 'pscustomobject', properties };
}
