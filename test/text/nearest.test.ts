import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

describe("the nearest known name", () => {
  it.each([
    ["numbercode", ["name", "numberCode"], "numberCode"],
    ["sung-a-da", ["sung-a-de", "sung-a-dinh"], "sung-a-de"],
    ["chi_bo_thanh_tra", ["chi-bo-thanh-tra", "chi-bo-van-phong"], "chi-bo-thanh-tra"],
    ["nmae", ["name"], "name"],
    ["HTXSNVV", ["HTTNV", "HTXSNV"], "HTXSNV"],
    ["hoàn thành xuât sắc", ["hoàn thành", "hoàn thành xuất sắc"], "hoàn thành xuất sắc"],
    ["ab", ["cd", "ac"], undefined],
    ["abcdefgh", ["zyxwvuts"], undefined],
    ["x", [], undefined],
  ])("%s of %j is %s", (written, known, expected) => {
    expect(nearest(written, known)).toBe(expected);
  });

  it("takes the first of equally near names", () => {
    expect(nearest("abcd", ["abcx", "abcy"])).toBe("abcx");
  });

  it("does not compare what is no name", () => {
    expect(nearest("x".repeat(100_000), ["x".repeat(100_000)])).toBeUndefined();
  });

  it("finds every known name again", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (known) => {
        for (const name of known) expect(nearest(name, known)).toBe(name);
      }),
    );
  });
});
