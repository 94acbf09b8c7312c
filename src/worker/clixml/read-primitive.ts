import type { PSValue } from '../../value/value.js';
import { clixmlError } from './clixml-error.js';
import { decodeText } from './encoded-text.js';

type Read = (text: string) => PSValue;

/** The elements of MS-PSRP §2.2.5.1, "Serialization of Primitive Type Objects". */
const PRIMITIVES: Readonly<Record<string, Read>> = {
  Nil: () => null,
  S: decodeText,
  B: boolean,
  C: (text) => ({ kind: 'char', value: String.fromCharCode(Number(whole(text, 0n, 0xffffn))) }),
  By: (text) => ({ kind: 'byte', value: Number(whole(text, 0n, 255n)) }),
  I32: (text) => ({ kind: 'int', value: Number(whole(text, -(2n ** 31n), 2n ** 31n - 1n)) }),
  I64: (text) => ({ kind: 'long', value: whole(text, -(2n ** 63n), 2n ** 63n - 1n) }),
  SB: (text) => other('System.SByte', String(whole(text, -128n, 127n))),
  I16: (text) => other('System.Int16', String(whole(text, -32768n, 32767n))),
  U16: (text) => other('System.UInt16', String(whole(text, 0n, 65535n))),
  U32: (text) => other('System.UInt32', String(whole(text, 0n, 2n ** 32n - 1n))),
  U64: (text) => other('System.UInt64', String(whole(text, 0n, 2n ** 64n - 1n))),
  Db: (text) => ({ kind: 'double', value: double(text) }),
  Sg: single,
  D: (text) => ({ kind: 'decimal', value: matching(text, /^-?\d+(?:\.\d+)?$/, 'a decimal') }),
  DT: dateTime,
  URI: (text) => ({ kind: 'uri', value: decodeText(text) }),
  SBK: (text) => ({ kind: 'scriptblock', text: decodeText(text) }),
  BA: byteArray,
  G: (text) =>
    other('System.Guid', matching(text, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID')),
  // An ISO 8601 duration is what Graph takes, so it stays one.
  TS: (text) => other('System.TimeSpan', matching(text, /^-?P[\dDTHMS.]+$/, 'a duration')),
  Version: (text) => other('System.Version', matching(text, /^\d+(?:\.\d+){1,3}$/, 'a version')),
  XD: (text) => other('System.Xml.XmlDocument', decodeText(text)),
  // Encrypted for the process that wrote it: of no use here, and nothing to keep.
  SS: () => other('System.Security.SecureString', 'System.Security.SecureString'),
};

/** Reads a primitive's content; undefined where `name` is none. */
export function readPrimitive(name: string, text: string): PSValue | undefined {
  return Object.hasOwn(PRIMITIVES, name) ? PRIMITIVES[name]?.(text) : undefined;
}

function other(type: string, text: string): PSValue {
  return { kind: 'other', type, text };
}

function matching(text: string, pattern: RegExp, what: string): string {
  if (!pattern.test(text)) throw clixmlError(`${what} was expected`);
  return text;
}

function boolean(text: string): boolean {
  return matching(text, /^(?:true|false)$/, 'true or false') === 'true';
}

function whole(text: string, least: bigint, most: bigint): bigint {
  const value = BigInt(matching(text, /^-?\d{1,20}$/, 'a whole number'));
  if (value < least || value > most) throw clixmlError('a number is beyond its type');
  return value;
}

/** XmlConvert's spelling of the three that JavaScript spells otherwise. */
const SPECIAL_DOUBLES: Readonly<Record<string, number>> = {
  INF: Number.POSITIVE_INFINITY,
  '-INF': Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
};

function double(text: string): number {
  return SPECIAL_DOUBLES[text] ?? Number(matching(text, /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/, 'a number'));
}

function single(text: string): PSValue {
  double(text);
  return other('System.Single', text);
}

const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)?$/;

/** The offset, `Z` or its absence stay as written; the fraction gets its seven digits (value.ts). */
function dateTime(text: string): PSValue {
  const match = DATE_TIME.exec(text);
  if (!match) throw clixmlError('a date and time was expected');
  const [, seconds = '', fraction = '', offset = ''] = match;
  return { kind: 'datetime', value: `${seconds}.${fraction.padEnd(7, '0')}${offset}` };
}

function byteArray(text: string): PSValue {
  const base64 = matching(text, /^[A-Za-z0-9+/\s]*={0,2}$/, 'base64');
  const items: PSValue[] = Array.from(Buffer.from(base64, 'base64'), (value) => ({ kind: 'byte', value }));
  return { kind: 'array', of: 'System.Byte', items };
}
