import { hashtable, objectArray, type PSNumber, type PSValue } from './value.js';

/**
 * Why a text could not be read. `message` is one line (what was expected, what came, at line:column) and shows at
 * most one character of the text, which may hold secrets. `offset` counts UTF-16 units from 0.
 */
export type ReadFailure = { readonly ok: false; readonly message: string; readonly offset: number };

/** A value, or why there is none. */
export type ReadResult = { readonly ok: true; readonly value: PSValue } | ReadFailure;

/** How deep arrays and objects may be nested in JSON, read or written. */
export const jsonDepthLimit = 1024;

type OpenObject = {
  readonly entries: [string, PSValue][];
  positions: Map<string, number> | undefined;
  key: string;
};
type Open = OpenObject | PSValue[];
type Scan = { readonly text: string; at: number };

/** Objects up to this size find an equal key by looking at all: cheaper than a map for each of many small ones. */
const mapFrom = 8;

const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const fourHex = /[0-9a-fA-F]{4}/y;
const words: ReadonlyArray<readonly [string, PSValue]> = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads one JSON text (RFC 8259, a byte order mark is tolerated). Objects become hashtables in written order, in
 * which keys that differ only in case both stay; of equal keys the last value wins at the first one's position.
 * Every number keeps its source text: integers are `int` or `long` where they fit, all else is `double`.
 * Nesting beyond `depthLimit` is a failure.
 */
export function readJson(text: string, depthLimit = jsonDepthLimit): ReadResult {
  try {
    return { ok: true, value: readDocument(text, depthLimit) };
  } catch (thrown) {
    if (isFailure(thrown)) return thrown;
    throw thrown;
  }
}

/** Builds a failure at an offset of a text. */
export function failureAt(text: string, offset: number, expected: string): ReadFailure {
  const code = text.codePointAt(offset);
  const came =
    code === undefined ? 'the end' : code > 31 ? `'${String.fromCodePoint(code)}'` : `U+${hex(code)}`;
  return { ok: false, message: `expected ${expected}, got ${came} at ${placeOf(text, offset)}`, offset };
}

/** An offset as line:column, both counted from 1. */
export function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return `${line}:${offset - start + 1}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function isFailure(thrown: unknown): thrown is ReadFailure {
  return typeof thrown === 'object' && thrown !== null && 'ok' in thrown && thrown.ok === false;
}

// The stack of open brackets is a list of its own: a text of a million brackets must not meet the call stack.
function readDocument(text: string, depthLimit: number): PSValue {
  const open: Open[] = [];
  const scan: Scan = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
  for (;;) {
    skipSpace(scan);
    let value: PSValue;
    const first = text.charCodeAt(scan.at);
    if (first === 0x7b || first === 0x5b) {
      if (open.length >= depthLimit)
        throw failureAt(text, scan.at, `at most ${depthLimit} levels of nesting`);
      scan.at++;
      skipSpace(scan);
      const container: Open = first === 0x5b ? [] : { entries: [], positions: undefined, key: '' };
      if (text.charCodeAt(scan.at) !== closerOf(container)) {
        open.push(container);
        if (!Array.isArray(container)) readKey(scan, container);
        continue;
      }
      scan.at++;
      value = closed(container);
    } else {
      value = readScalar(scan);
    }
    for (;;) {
      skipSpace(scan);
      const container = open.at(-1);
      if (container === undefined) {
        if (scan.at < text.length) throw failureAt(text, scan.at, 'the end of the text');
        return value;
      }
      put(container, value);
      const next = text.charCodeAt(scan.at);
      if (next === 0x2c) {
        scan.at++;
        if (!Array.isArray(container)) readKey(scan, container);
        break;
      }
      if (next !== closerOf(container)) {
        throw failureAt(text, scan.at, `',' or '${String.fromCharCode(closerOf(container))}'`);
      }
      scan.at++;
      open.pop();
      value = closed(container);
    }
  }
}

function closerOf(container: Open): number {
  return Array.isArray(container) ? 0x5d : 0x7d;
}

function closed(container: Open): PSValue {
  return Array.isArray(container) ? objectArray(container) : hashtable(container.entries);
}

function readKey(scan: Scan, container: OpenObject): void {
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) !== 0x22) throw failureAt(scan.text, scan.at, 'a key in double quotes');
  container.key = readString(scan);
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) !== 0x3a) throw failureAt(scan.text, scan.at, "':'");
  scan.at++;
}

function put(container: Open, value: PSValue): void {
  if (Array.isArray(container)) {
    container.push(value);
    return;
  }
  const { entries, key } = container;
  const position = positionOf(container);
  if (position !== undefined) {
    entries[position] = [key, value];
    return;
  }
  container.positions?.set(key, entries.length);
  entries.push([key, value]);
}

function positionOf(container: OpenObject): number | undefined {
  const { entries, key } = container;
  if (entries.length < mapFrom) {
    for (let at = 0; at < entries.length; at++) if (entries[at]?.[0] === key) return at;
    return undefined;
  }
  container.positions ??= new Map(entries.map(([name], at) => [name, at]));
  return container.positions.get(key);
}

function skipSpace(scan: Scan): void {
  for (;;) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    scan.at++;
  }
}

function readScalar(scan: Scan): PSValue {
  const { text, at } = scan;
  const first = text.charCodeAt(at);
  if (first === 0x22) return readString(scan);
  if (first === 0x2d || isDigit(first)) return readNumber(scan);
  for (const [word, value] of words) {
    if (!text.startsWith(word, at)) continue;
    scan.at += word.length;
    return value;
  }
  throw failureAt(text, at, 'a value');
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function readNumber(scan: Scan): PSNumber {
  const { text, at } = scan;
  let end = text.charCodeAt(at) === 0x2d ? at + 1 : at;
  const first = text.charCodeAt(end);
  while (isDigit(text.charCodeAt(end))) end++;
  // A point or an exponent (or a zero in front) is worth the regular expression; most numbers have none.
  const next = text.charCodeAt(end);
  const plain = next !== 0x2e && next !== 0x65 && next !== 0x45 && first !== 0x30 && isDigit(first);
  if (plain) {
    scan.at = end;
    return wholeNumber(text.slice(at, end));
  }
  numberToken.lastIndex = at;
  const token = numberToken.exec(text)?.[0];
  if (token === undefined) throw failureAt(text, at + 1, 'a digit');
  scan.at += token.length;
  return /[.eE]/.test(token) ? { kind: 'double', value: Number(token), text: token } : wholeNumber(token);
}

function wholeNumber(text: string): PSNumber {
  const value = Number(text);
  if (value >= -2147483648 && value <= 2147483647)
    return { kind: 'int', value: value === 0 ? 0 : value, text };
  // Twenty characters hold every Int64; longer ones are not worth a big integer.
  if (text.length <= 20) {
    const exact = BigInt(text);
    if (BigInt.asIntN(64, exact) === exact) return { kind: 'long', value: exact, text };
  }
  return { kind: 'double', value, text };
}

function readString(scan: Scan): string {
  const { text, at: quote } = scan;
  let escaped = false;
  for (let at = quote + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      scan.at = at + 1;
      // The escapes are checked by now; the platform decodes them far faster than piece by piece.
      return escaped ? JSON.parse(text.slice(quote, at + 1)) : text.slice(quote + 1, at);
    }
    if (code === 0x5c) {
      escaped = true;
      at = checkEscape(text, at + 1);
    } else if (code < 0x20 || Number.isNaN(code)) {
      throw failureAt(text, at, 'a closing double quote');
    }
  }
}

/** The offset of the last character of the escape whose letter is at `at`. */
function checkEscape(text: string, at: number): number {
  const letter = text.charAt(at);
  if (letter !== 'u') {
    if (letter === '' || !'"\\/bfnrt'.includes(letter))
      throw failureAt(text, at, 'an escape that JSON knows');
    return at;
  }
  fourHex.lastIndex = at + 1;
  if (!fourHex.test(text)) throw failureAt(text, at + 1, 'four hexadecimal digits');
  return at + 4;
}
