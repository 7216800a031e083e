import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAlteredWords } from "../../src/text/find-altered-words.ts";

describe("what was signed and what the data would print now", () => {
  it("are the same where only white space differs", () => {
    expect(findAlteredWords("Số 05-TTr/CB\n ngày", " Số 05-TTr/CB ngày ")).toBeUndefined();
  });

  it.each([
    {
      signed: "a b c d e f g h i k",
      now: "a b c d e X g h i k",
      shown: { signed: "… b c d e f g h i k", now: "… b c d e X g h i k" },
    },
    { signed: "a b", now: "a b c", shown: { signed: "a b", now: "a b c" } },
    { signed: "a b c", now: "b c", shown: { signed: "a b c", now: "b c" } },
    { signed: "a a", now: "a a a", shown: { signed: "a a", now: "a a a" } },
    { signed: "", now: "a", shown: { signed: "", now: "a" } },
  ])("$signed | $now", ({ signed, now, shown }) => {
    expect(findAlteredWords(signed, now)).toEqual(shown);
  });

  it("differ wherever one word is another, however long the texts", () => {
    const words = fc.array(fc.constantFrom<string>("a", "b", "c"), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.nat(), (signed, at) => {
        const now = signed.with(at % signed.length, "khác");
        const altered = findAlteredWords(signed.join(" "), now.join(" "));
        expect(altered?.now).toContain("khác");
        expect(altered?.signed).not.toContain("khác");
      }),
    );
  });
});
