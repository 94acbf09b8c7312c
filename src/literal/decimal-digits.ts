const largest = 2n ** 96n - 1n;

/**
 * The digits of a System.Decimal in invariant notation, from a sign, digits with a point, a power of ten and a
 * factor. 96 bits, at most 28 decimals, halves rounded to even, trailing zeros kept; undefined on overflow.
 */
export function decimalDigits(
  negative: boolean,
  digits: string,
  exponent: number,
  factor = 1n,
): string | undefined {
  const [whole = '', fraction = ''] = digits.split('.');
  const significant = (whole + fraction).replace(/^0+/, '');
  let scale = fraction.length - exponent;
  if (significant.length - scale > 29 && significant !== '') return undefined;
  // Far below the smallest decimal nothing but zeros is left; a huge power of ten is not worth computing.
  const vanishes = significant.length - scale < -29;
  let mantissa = vanishes || significant === '' ? 0n : BigInt(significant);
  if (scale < 0) {
    mantissa *= mantissa === 0n ? 1n : 10n ** BigInt(-scale);
    scale = 0;
  }
  const first = mantissa === 0n ? { mantissa, scale: Math.min(scale, 28) } : reduceTo96Bits(mantissa, scale);
  if (!first) return undefined;
  // System.Decimal forgets the decimals of a zero that it multiplies by more than 32 bits (0.00dtb is 0).
  if (first.mantissa === 0n && factor >= 2n ** 32n) return '0';
  const product = reduceTo96Bits(first.mantissa * factor, first.scale);
  return product && notation(negative, product.mantissa, product.scale);
}

function reduceTo96Bits(
  mantissa: bigint,
  scale: number,
): { readonly mantissa: bigint; readonly scale: number } | undefined {
  for (let kept = Math.min(scale, 28); kept >= 0; kept--) {
    const rounded = divideHalfEven(mantissa, 10n ** BigInt(scale - kept));
    if (rounded <= largest) return { mantissa: rounded, scale: kept };
  }
  return undefined;
}

function divideHalfEven(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  const twice = (value % by) * 2n;
  return twice > by || (twice === by && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

function notation(negative: boolean, mantissa: bigint, scale: number): string {
  const digits = String(mantissa).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative && mantissa !== 0n ? `-${text}` : text;
}
