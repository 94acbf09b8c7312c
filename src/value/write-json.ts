import { jsonDepthLimit } from './read-json.js';
import { type PSNumber, type PSValue, unwrap } from './value.js';

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** .NET's other number types: their text is a number on the wire too. */
const numberTypes: ReadonlySet<string> = new Set([
  'System.SByte',
  'System.Int16',
  'System.UInt16',
  'System.UInt32',
  'System.UInt64',
  'System.Single',
  'System.Numerics.BigInteger',
]);

/**
 * Writes a value as JSON: compact, or with `indent` spaces a level. Numbers go out by their source text where that
 * is a JSON number. A model's declared properties come before its additional ones; a scriptblock, a URI and an
 * object of another type are their text; a date loses the trailing zeros of its fraction, as System.Text.Json has it.
 * @throws RangeError for NaN and the infinities, which JSON does not have, and for nesting beyond `jsonDepthLimit`.
 */
export function writeJson(value: PSValue, indent = 0): string {
  const parts: string[] = [];
  write(value, parts, indent, 0);
  return parts.join('');
}

/** A value as .NET's invariant ToString() gives it: what it is called as a key. Null is the empty string. */
export function stringForm(value: PSValue): string {
  const bare = unwrap(value);
  if (bare === null) return '';
  if (typeof bare === 'boolean') return bare ? 'True' : 'False';
  if (typeof bare === 'string') return bare;
  switch (bare.kind) {
    case 'double':
      return doubleForm(bare.value);
    case 'byte':
    case 'int':
    case 'long':
    case 'decimal':
    case 'char':
    case 'datetime':
    case 'uri':
      return String(bare.value);
    case 'switch':
      return bare.value ? 'True' : 'False';
    case 'enum':
      return bare.name;
    case 'scriptblock':
    case 'other':
      return bare.text;
    case 'array':
      return `${bare.of}[]`;
    case 'arraylist':
      return 'System.Collections.ArrayList';
    case 'dictionary':
      return bare.type === 'ordered'
        ? 'System.Collections.Specialized.OrderedDictionary'
        : 'System.Collections.Hashtable';
    case 'pscustomobject':
      return `@{${bare.properties.map(([name, inner]) => `${name}=${stringForm(inner)}`).join('; ')}}`;
    case 'model':
      return bare.type;
    case 'automationnull':
      return '';
  }
}

/** .NET writes a double in scientific notation from 1E+17 up and from 1E-05 down. */
function doubleForm(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-Infinity' : 'Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power < 17 && power > -5) return plainForm(mantissa, power);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function plainForm(mantissa: string, power: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const fraction = digits.slice(power + 1);
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

function write(value: PSValue, parts: string[], indent: number, depth: number): void {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object') {
    parts.push(JSON.stringify(bare));
    return;
  }
  switch (bare.kind) {
    case 'byte':
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      parts.push(numberText(bare));
      return;
    case 'char':
    case 'uri':
      parts.push(JSON.stringify(bare.value));
      return;
    case 'datetime':
      parts.push(
        JSON.stringify(bare.value.replace(/\.(\d*?)0+(?=\D|$)/, (_, kept) => (kept ? `.${kept}` : ''))),
      );
      return;
    case 'switch':
      parts.push(String(bare.value));
      return;
    case 'enum':
      parts.push(JSON.stringify(bare.name));
      return;
    case 'automationnull':
      parts.push('null');
      return;
    case 'scriptblock':
      parts.push(JSON.stringify(bare.text));
      return;
    case 'other':
      parts.push(numberTypes.has(bare.type) ? singleText(bare.text) : JSON.stringify(bare.text));
      return;
    case 'array':
    case 'arraylist':
      writeMembers('[', ']', bare.items, parts, indent, depth);
      return;
    case 'dictionary':
      writeMembers('{', '}', bare.entries, parts, indent, depth);
      return;
    case 'pscustomobject':
      writeMembers('{', '}', bare.properties, parts, indent, depth);
      return;
    case 'model':
      writeMembers('{', '}', [...bare.properties, ...(bare.additional ?? [])], parts, indent, depth);
  }
}

type Pair = readonly [PSValue, PSValue];

function writeMembers(
  opening: '[' | '{',
  closing: ']' | '}',
  members: ReadonlyArray<PSValue | Pair>,
  parts: string[],
  indent: number,
  depth: number,
): void {
  if (depth >= jsonDepthLimit) throw new RangeError(`JSON is written at most ${jsonDepthLimit} levels deep.`);
  const line = indent > 0 ? `\n${' '.repeat(indent * (depth + 1))}` : '';
  parts.push(opening);
  let separator = line;
  for (const member of members) {
    parts.push(separator);
    separator = `,${line}`;
    if (isPair(member)) {
      parts.push(JSON.stringify(stringForm(member[0])), indent > 0 ? ': ' : ':');
      write(member[1], parts, indent, depth + 1);
    } else {
      write(member, parts, indent, depth + 1);
    }
  }
  if (members.length > 0 && indent > 0) parts.push(`\n${' '.repeat(indent * depth)}`);
  parts.push(closing);
}

function isPair(member: PSValue | Pair): member is Pair {
  return Array.isArray(member);
}

function numberText(number: PSNumber): string {
  if (number.text !== undefined && jsonNumber.test(number.text)) return number.text;
  if (typeof number.value === 'number') return doubleText(number.value);
  return String(number.value);
}

function singleText(text: string): string {
  return jsonNumber.test(text) ? text : doubleText(Number(text));
}

function doubleText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('JSON has no NaN and no infinities.');
  return Object.is(value, -0) ? '-0' : String(value);
}
