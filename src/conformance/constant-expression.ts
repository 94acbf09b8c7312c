import { isNumber } from '../convert/number.js';
import { isLiteralError } from '../literal/literal-result.js';
import { readNumberToken } from '../literal/parse-number.js';
import {
  type Cursor,
  doubleQuotes,
  nested,
  sees,
  singleQuotes,
  skipBlanks,
  skipLines,
  skipSeparators,
  take,
} from '../literal/powershell-cursor.js';
import { readEntries } from '../literal/read-hashtable.js';
import { readQuoted } from '../literal/read-quoted.js';
import { readScriptBlock } from '../literal/read-script-block.js';
import { hashtable, objectArray, type PSValue, unwrap } from '../value/value.js';
import { calculate, type Operator } from './arithmetic.js';
import { readExpandable } from './expandable-text.js';
import { parserError } from './parser-error.js';
import { notConstant, readScriptVariable, type ScriptCursor } from './script-cursor.js';

const NUMBER =
  /(?:0x[0-9a-f]+|0b[01]+|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?)(?:ul|uy|us|u|l|y|s|n|d)?(?:kb|mb|gb|tb|pb)?(?![\w.])/iy;

/**
 * Reads one primary expression as it stands in an expression and at the start of an argument: a quoted text, a
 * variable, `( )`, `$( )`, `@( )`, `@{ }` or a script block.
 *
 * @returns undefined where none begins.
 * @throws CmdletError what the parser reports; TypeError for what is more than constants and variables.
 */
export function readPrimary(cursor: ScriptCursor): { readonly value: PSValue } | undefined {
  const read = primary(cursor);
  if (read && (sees(cursor, '.[') || (sees(cursor, ':') && sees(cursor, ':', 1)))) {
    throw notConstant(cursor, 'A member or an element');
  }
  return read;
}

function primary(cursor: ScriptCursor): { readonly value: PSValue } | undefined {
  if (sees(cursor, doubleQuotes)) return { value: readExpandable(cursor, readOutputs) };
  if (sees(cursor, singleQuotes)) return { value: readSingle(cursor) };
  if (sees(cursor, '{')) return { value: { kind: 'scriptblock', text: readBlock(cursor) } };
  if (sees(cursor, '$')) {
    if (!sees(cursor, '(', 1)) return readScriptVariable(cursor);
    cursor.at += 2;
    return { value: fromPipeline(readOutputs(cursor)) };
  }
  if (sees(cursor, '(')) {
    cursor.at++;
    return { value: nested(cursor, () => readParenthesis(cursor)) };
  }
  if (!sees(cursor, '@')) return undefined;
  if (sees(cursor, singleQuotes + doubleQuotes, 1))
    return { value: readQuoted(cursor, () => readOutputs(cursor)) };
  if (sees(cursor, '(', 1)) {
    cursor.at += 2;
    return { value: objectArray(readOutputs(cursor)) };
  }
  if (!sees(cursor, '{', 1)) return undefined;
  cursor.at += 2;
  return {
    value: hashtable(
      nested(cursor, () =>
        readEntries(
          cursor,
          () => readKey(cursor),
          () => readExpression(cursor),
        ),
      ),
    ),
  };
}

/** The statements of `@( … )` or `$( … )` after the bracket; lists come out element by element. */
export function readOutputs(cursor: ScriptCursor): readonly PSValue[] {
  return nested(cursor, () => {
    const outputs = readStatements(cursor, ')');
    if (!sees(cursor, ')')) throw notConstant(cursor, 'An unfinished expression');
    cursor.at++;
    return outputs;
  });
}

/** Reads statements up to a closing bracket or the end of the text, and enumerates what they give. */
export function readStatements(cursor: ScriptCursor, end: string): readonly PSValue[] {
  const outputs: PSValue[] = [];
  skipSeparators(cursor);
  while (cursor.at < cursor.text.length && !sees(cursor, end)) {
    outputs.push(...enumerated(readExpression(cursor)));
    skipBlanks(cursor);
    if (cursor.at < cursor.text.length && !sees(cursor, `\r\n;${end}`))
      throw notConstant(cursor, 'A command');
    skipSeparators(cursor);
  }
  return outputs;
}

/** What statements give as one value: nothing, the only one, or a list. */
export function fromPipeline(outputs: readonly PSValue[]): PSValue {
  const [only] = outputs;
  if (outputs.length === 0) return { kind: 'automationnull' };
  return outputs.length === 1 && only !== undefined ? only : objectArray(outputs);
}

function enumerated(value: PSValue): readonly PSValue[] {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object') return [value];
  if (bare.kind === 'automationnull') return [];
  return bare.kind === 'array' || bare.kind === 'arraylist' ? bare.items : [value];
}

/** Sums of products of lists: the comma binds tightest. */
function readExpression(cursor: ScriptCursor): PSValue {
  return readOperations(cursor, '+-', () => readOperations(cursor, '*/', () => readList(cursor)));
}

function readOperations(cursor: ScriptCursor, operators: string, operand: () => PSValue): PSValue {
  let value = operand();
  for (skipBlanks(cursor); sees(cursor, operators); skipBlanks(cursor)) {
    const operator = cursor.text[cursor.at++] as Operator;
    skipLines(cursor);
    const result = calculate(operator, value, operand());
    if (result === undefined) throw notConstant(cursor, `The operator ${operator} for these operands`);
    value = result;
  }
  return value;
}

function readList(cursor: ScriptCursor): PSValue {
  const first = readUnary(cursor);
  skipBlanks(cursor);
  if (!sees(cursor, ',')) return first;
  const items = [first];
  while (sees(cursor, ',')) {
    cursor.at++;
    skipLines(cursor);
    items.push(readUnary(cursor));
    skipBlanks(cursor);
  }
  return objectArray(items);
}

function readUnary(cursor: ScriptCursor): PSValue {
  if (sees(cursor, ',')) {
    cursor.at++;
    skipLines(cursor);
    return objectArray([readUnary(cursor)]);
  }
  if (!sees(cursor, '+-')) return readOperand(cursor);
  const operator = cursor.text[cursor.at++] as Operator;
  skipBlanks(cursor);
  const result = calculate(operator, { kind: 'int', value: 0 }, readUnary(cursor));
  if (result === undefined) throw notConstant(cursor, 'A sign');
  return result;
}

function readOperand(cursor: ScriptCursor): PSValue {
  const [digits] = take(cursor, NUMBER) ?? [];
  const number = digits === undefined ? undefined : readNumberToken(digits);
  if (number) return number;
  const read = readPrimary(cursor);
  if (!read) throw notConstant(cursor, 'What stands here');
  return read.value;
}

function readKey(cursor: ScriptCursor): PSValue {
  const key = readUnary(cursor);
  return isNumber(key) || typeof key === 'string' || key === null ? key : fail(cursor);
}

function fail(cursor: Cursor): never {
  throw notConstant(cursor, 'A key of this type');
}

function readParenthesis(cursor: ScriptCursor): PSValue {
  skipLines(cursor);
  if (sees(cursor, ')') || cursor.at >= cursor.text.length) throw parserError('ExpectedExpression');
  const value = readExpression(cursor);
  skipLines(cursor);
  if (!sees(cursor, ')')) throw notConstant(cursor, 'What stands in parentheses');
  cursor.at++;
  return value;
}

/** A text in single quotes. */
export function readSingle(cursor: ScriptCursor): string {
  try {
    return readQuoted(cursor, () => []);
  } catch (error) {
    throw isLiteralError(error) ? parserError('TerminatorExpectedAtEndOfString') : error;
  }
}

/** A block's text as the engine shows it: without the braces. */
function readBlock(cursor: ScriptCursor): string {
  const block = readScriptBlock(cursor);
  return block.kind === 'scriptblock' ? block.text.slice(1, -1) : '';
}
