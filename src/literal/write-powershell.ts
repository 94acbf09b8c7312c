import { jsonDepthLimit } from '../value/read-json.js';
import type { PSNumber, PSObject, PSValue } from '../value/value.js';
import { foldCase } from './key-identity.js';
import { doubleQuotes, literalDepthLimit, singleQuotes } from './powershell-cursor.js';
import { escapeLetters } from './read-escape.js';
import { readPowerShell } from './read-powershell.js';

const bareKey = /^[A-Za-z_][A-Za-z0-9_]*$/;
const needsEscapes = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const escapedSingle = new RegExp(`[${singleQuotes}]`, 'g');
const escapedDouble = new RegExp(`[${doubleQuotes}\`$]`, 'u');
const letters: ReadonlyMap<string, string> = new Map(
  [...escapeLetters].map(([letter, char]) => [char, letter]),
);

/** How the numbers that are `other` are written. */
const otherNumbers: Readonly<Record<string, (text: string) => string>> = {
  'System.SByte': (text) => `${text}y`,
  'System.Int16': (text) => `${text}s`,
  'System.UInt16': (text) => `${text}us`,
  // A bare `5u` that fits is a UInt32, `5ul` always a UInt64.
  'System.UInt32': (text) => `${text}u`,
  'System.UInt64': (text) => `${text}ul`,
  'System.Numerics.BigInteger': (text) => `${text}n`,
};

/**
 * Writes a value as a PowerShell literal that `readPowerShell` reads back equal; a number's source text is dropped.
 * @throws TypeError for what has no literal form: NaN, characters, dates, URIs, switches, enum members, models,
 * wrapped values, array lists, arrays of other types than object, other objects; keys that are null or that
 * PowerShell takes for equal; properties without a name; script blocks without their braces; nesting deeper than
 * `readPowerShell` goes.
 */
export function writePowerShell(value: PSValue): string {
  return write(value, 0);
}

function write(value: PSValue, depth: number): string {
  if (depth > Math.min(literalDepthLimit, jsonDepthLimit))
    throw new TypeError('The value is nested too deeply for a literal.');
  if (value === null) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'string') return quoted(value);
  switch (value.kind) {
    case 'byte':
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return numberLiteral(value);
    case 'array':
      return arrayLiteral(value.of, value.items, depth);
    case 'dictionary':
      return `${value.type === 'ordered' ? '[ordered]' : ''}${hashLiteral(value.entries, depth)}`;
    case 'pscustomobject':
      if (value.properties.some(([name]) => name === '')) return refuse(value);
      return `[pscustomobject]${hashLiteral(value.properties, depth)}`;
    case 'scriptblock':
      return isScriptBlock(value.text) ? value.text : refuse(value);
    case 'other':
      return otherNumbers[value.type]?.(value.text) ?? refuse(value);
    default:
      return refuse(value);
  }
}

function isScriptBlock(text: string): boolean {
  const read = readPowerShell(text);
  return read.ok && typeof read.value === 'object' && read.value?.kind === 'scriptblock';
}

function refuse(value: PSObject): never {
  throw new TypeError(`A value of kind ${value.kind} has no PowerShell literal.`);
}

function quoted(text: string): string {
  if (!needsEscapes.test(text)) return `'${text.replace(escapedSingle, '$&$&')}'`;
  let result = '';
  for (const point of text) {
    const letter = letters.get(point);
    if (letter !== undefined) result += `\`${letter}`;
    else if (needsEscapes.test(point)) result += `\`u{${(point.codePointAt(0) ?? 0).toString(16)}}`;
    else result += escapedDouble.test(point) ? `\`${point}` : point;
  }
  return `"${result}"`;
}

function numberLiteral(number: PSNumber): string {
  switch (number.kind) {
    case 'byte':
      return `${number.value}uy`;
    case 'int':
      return String(number.value);
    case 'long':
      return `${number.value}l`;
    case 'decimal':
      return `${number.value}d`;
    case 'double':
      return doubleLiteral(number.value);
  }
}

function doubleLiteral(value: number): string {
  if (Number.isNaN(value)) throw new TypeError('NaN has no PowerShell literal.');
  if (!Number.isFinite(value)) return value < 0 ? '-1e999' : '1e999';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function arrayLiteral(of: string, items: readonly PSValue[], depth: number): string {
  if (of !== 'System.Object') throw new TypeError(`An array of ${of} has no PowerShell literal.`);
  const [only] = items;
  // @(@(1)) would come out as @(1): the comma keeps an only array whole.
  const comma =
    items.length === 1 && typeof only === 'object' && only !== null && only.kind === 'array' ? ',' : '';
  return `@(${comma}${items.map((item) => write(item, depth + (comma ? 2 : 1))).join(', ')})`;
}

function hashLiteral(entries: ReadonlyArray<readonly [PSValue, PSValue]>, depth: number): string {
  const names = new Set<string>();
  const parts = entries.map(([key, value]) => {
    if (key === null) throw new TypeError('A key that is null has no PowerShell literal.');
    const name = keyLiteral(key, depth);
    const folded = typeof key === 'string' ? `'${foldCase(key)}` : name;
    if (names.has(folded)) throw new TypeError('Keys that differ in case alone have no PowerShell literal.');
    names.add(folded);
    return `${name} = ${write(value, depth + 1)}`;
  });
  return `@{${parts.join('; ')}}`;
}

/** Parentheses keep the parser from comparing a number's text with the other keys. */
function keyLiteral(key: PSValue, depth: number): string {
  if (typeof key !== 'string') return `(${write(key, depth + 2)})`;
  return bareKey.test(key) ? key : quoted(key);
}
