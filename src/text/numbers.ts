/** Numbers as Vietnamese official papers print them: two-digit counts, decimal comma, thousands with a dot. */

import { type Decimal, decimalOf, decimalToNumber, divideRounded, roundDecimal } from "./decimal.ts";

/** A count in running text: `01`, `12`, `1.860`. */
export function printCount(value: number): string {
  return value >= 0 && value < 10 && Number.isInteger(value) ? `0${value}` : printNumber(value);
}

/** `4.680.000`, `97,5`, `-1.234,05`: all digits that the number has. */
export function printNumber(value: number): string {
  return printDecimal(decimalOf(value));
}

/** `2025`, `97,5`: for numbers that are not amounts, such as years. */
export function printUngrouped(value: number): string {
  return printNumber(value).replaceAll(".", "");
}

/** A number of percent with one decimal at the most, half up: `95,8%`, `100%`. */
export function printPercent(percent: number): string {
  return `${printDecimal(roundDecimal(decimalOf(percent), 1))}%`;
}

/**
 * How many percent the part is of the whole, one decimal, half up, computed exactly: 17 of 18 is 94.4.
 * Undefined when the whole is 0: there is no percent of nothing.
 */
export function percentOf(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  const [dividend, divisor] = withEqualScale(decimalOf(part), decimalOf(whole));
  return decimalToNumber(divideRounded(dividend * 100n, divisor, 1));
}

function printDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = all.slice(0, all.length - scale).replace(/\B(?=(\d{3})+$)/g, ".");
  const fraction = all.slice(all.length - scale).replace(/0+$/, "");
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole},${fraction}`;
}

function withEqualScale(one: Decimal, other: Decimal): [bigint, bigint] {
  const scale = Math.max(one.scale, other.scale);
  return [one.digits * 10n ** BigInt(scale - one.scale), other.digits * 10n ** BigInt(scale - other.scale)];
}
