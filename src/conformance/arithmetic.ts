import { isNumber, numericValue, readNumber } from '../convert/number.js';
import { toText } from '../value/to-text.js';
import { objectArray, type PSNumber, type PSValue, unwrap } from '../value/value.js';

export type Operator = '+' | '-' | '*' | '/';

/**
 * PowerShell's arithmetic on the constants that cases hold: numbers (the left operand decides what a text on the
 * right becomes), texts and lists for `+`. An int result that does not fit becomes a double.
 *
 * @returns undefined for operands of other types.
 */
export function calculate(operator: Operator, left: PSValue, right: PSValue): PSValue | undefined {
  const [a, b] = [unwrap(left), unwrap(right)];
  if (operator === '+') {
    if (typeof a === 'string') return a + toText(b);
    if (isArray(a)) return objectArray([...a.items, ...(isArray(b) ? b.items : [b])]);
  }
  const [x, y] = [operand(a), operand(b)];
  if (!x || !y || x.kind === 'decimal' || y.kind === 'decimal') return undefined;
  const isLong = x.kind === 'long' || y.kind === 'long';
  if (x.kind === 'double' || y.kind === 'double') return real(operator, numericValue(x), numericValue(y));
  return whole(operator, BigInt(x.value), BigInt(y.value), isLong ? 64 : 32);
}

function isArray(value: PSValue): value is Extract<PSValue, { kind: 'array' }> {
  return value !== null && typeof value === 'object' && value.kind === 'array';
}

function operand(value: PSValue): PSNumber | undefined {
  if (value === null) return { kind: 'int', value: 0 };
  if (typeof value === 'string') return readNumber(value);
  return isNumber(value) ? value : undefined;
}

function real(operator: Operator, x: number, y: number): PSValue {
  const value = { '+': x + y, '-': x - y, '*': x * y, '/': x / y }[operator];
  return { kind: 'double', value };
}

function whole(operator: Operator, x: bigint, y: bigint, bits: 32 | 64): PSValue | undefined {
  if (operator === '/') {
    if (y === 0n) return undefined;
    if (x % y !== 0n) return real('/', Number(x), Number(y));
  }
  const value =
    operator === '+' ? x + y : operator === '-' ? x - y : operator === '*' ? x * y : y === 0n ? 0n : x / y;
  if (BigInt.asIntN(bits, value) !== value) return { kind: 'double', value: Number(value) };
  return bits === 32 ? { kind: 'int', value: Number(value) } : { kind: 'long', value };
}
