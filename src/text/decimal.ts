/** Numbers as exact decimals: binary fractions would turn a 94,45 into 94,4 or 94,5 by chance. */

export interface Decimal {
  /** The number without its point. */
  readonly digits: bigint;
  /** How many of the digits stand after the point. */
  readonly scale: number;
}

/** The decimal that a number prints as: 97.5 is 975 with one digit after the point. Throws on NaN and infinities. */
export function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new Error(`not a finite number: ${value}`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** The quotient with `places` digits after the point, half rounded up (away from zero for a negative one). */
export function divideRounded(dividend: bigint, divisor: bigint, places: number): Decimal {
  const negative = dividend < 0n !== divisor < 0n;
  const numerator = magnitude(dividend) * 10n ** BigInt(places);
  const denominator = magnitude(divisor);
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  return { digits: negative ? -rounded : rounded, scale: places };
}

export function roundDecimal({ digits, scale }: Decimal, places: number): Decimal {
  return divideRounded(digits, 10n ** BigInt(scale), places);
}

export function decimalToNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
