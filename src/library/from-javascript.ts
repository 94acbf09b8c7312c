import { hashtable, objectArray, type PSValue } from '../value/value.js';

const INT_MAXIMUM = 2147483647;

/**
 * A JavaScript value as PowerShell would have it: whole numbers are int or long, objects are hashtables in their
 * own order, a Date is a UTC DateTime, a URL a Uri. Only own enumerable keys count; `undefined` members are left
 * out, as JSON leaves them out.
 *
 * @throws TypeError for a function, a symbol, NaN, an infinity, or a structure that contains itself.
 */
export function fromJavaScript(value: unknown, parents: readonly object[] = []): PSValue {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return fromNumber(value);
    case 'bigint':
      return { kind: 'long', value };
    case 'object':
      return fromObject(value, parents);
    default:
      throw new TypeError(`A ${typeof value} cannot be a parameter's value.`);
  }
}

function fromNumber(value: number): PSValue {
  if (!Number.isFinite(value))
    throw new TypeError(`${value} cannot be a parameter's value: JSON has no such number.`);
  if (!Number.isInteger(value) || Object.is(value, -0)) return { kind: 'double', value };
  if (Math.abs(value) <= INT_MAXIMUM) return { kind: 'int', value };
  return Number.isSafeInteger(value) ? { kind: 'long', value: BigInt(value) } : { kind: 'double', value };
}

function fromObject(value: object, parents: readonly object[]): PSValue {
  if (parents.includes(value)) throw new TypeError('A value that contains itself cannot be sent.');
  const path = [...parents, value];
  if (Array.isArray(value)) return objectArray(value.map((item) => fromJavaScript(item, path)));
  if (value instanceof Date) return { kind: 'datetime', value: value.toISOString().replace('Z', '0000Z') };
  if (value instanceof URL) return { kind: 'uri', value: value.href };
  return hashtable(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, fromJavaScript(item, path)]),
  );
}
