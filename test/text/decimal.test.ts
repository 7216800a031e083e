import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, decimalToNumber, divideRounded, roundDecimal } from "../../src/text/decimal.ts";

test.each([
  [0, 0n, 0],
  [97.5, 975n, 1],
  [-0.05, -5n, 2],
  [1e21, 10n ** 21n, 0],
  [1.5e-7, 15n, 8],
])("%d is held exactly", (value, digits, scale) => {
  expect(decimalOf(value)).toEqual({ digits, scale });
});

test("what is no finite number is a bug of the caller", () => {
  expect(() => decimalOf(Number.NaN)).toThrow("NaN");
  expect(() => decimalOf(Number.POSITIVE_INFINITY)).toThrow("Infinity");
});

test("a number survives being held as a decimal", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimalToNumber(decimalOf(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("rounding is half up: never more than half a unit away, and exactly half goes up", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      (dividend, divisor) => {
        const doubled = 2n * (divideRounded(dividend, divisor, 1).digits * divisor - dividend * 10n);
        expect(doubled <= divisor && doubled > -divisor).toBe(true);
      },
    ),
  );
});

test("a half is rounded away from zero on both sides", () => {
  expect([94.45, -94.45, 0.25].map((value) => roundDecimal(decimalOf(value), 1).digits)).toEqual([
    945n,
    -945n,
    3n,
  ]);
});
