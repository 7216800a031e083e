import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCampaign } from "../support/small-campaign.ts";
import { validated } from "../support/validated.ts";

const textOf = (path: string) => String(smallCampaign[path]);

describe("hostile files", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "__defineGetter__"])(
    "the key %s is only a key",
    async (key) => {
      const { found } = await validated({
        "data/ratings/2023.yaml": `year: 2023\nratings: { ${key}: HTTNV }\n`,
      });
      expect(found).toEqual(["data/ratings/2023.yaml:2:12 validate/unknown-reference"]);
    },
  );

  it("a file of nothing but mistakes is told in part, and all its faults are kept", async () => {
    const ratings = Array.from({ length: 1000 }, (_, index) => `  khong-co-${index}: HTTNV\n`).join("");
    const { found, records } = await validated({
      "data/ratings/2023.yaml": `year: 2023\nratings:\n${ratings}`,
    });
    expect(found).toHaveLength(200);
    expect(records?.faults).toHaveLength(1000);
  });

  it.each([
    ["data/campaigns/dot-mot/plan.yaml", "{ numberCode: {}, issuer: x }"],
    [
      "data/units/chi-bo-mot.yaml",
      "{ officers: [{ name: {} , position: Bí thư, to: 1/1/2000 }], terms: [{ name: a, from: 1/1/2010 }] }",
    ],
  ])("a map stands where %s has a text", async (file, written) => {
    const { found } = await validated({ [file]: written });
    expect(found.some((finding) => finding.startsWith(file))).toBe(true);
  });

  it("whatever is in a file, nothing throws, and every error is a fault", async () => {
    const paths = fc.constantFrom(...Object.keys(smallCampaign).filter((path) => /yaml|md$/.test(path)));
    const value = fc.constantFrom(
      "1",
      "[]",
      "{}",
      "x",
      "~",
      "true",
      "[{}]",
      "{ file: a }",
      "[[1]]",
      '""',
      "{ constructor: 1 }",
    );
    const planted = paths.chain((path) =>
      fc
        .tuple(fc.constant(path), fc.nat(), fc.oneof(value, fc.string()))
        .map(([file, at, text]) => ({ file, at, text })),
    );
    await fc.assert(
      fc.asyncProperty(planted, async ({ file, at, text }) => {
        const { records, diagnostics } = await validated({
          [file]: withValueReplaced(textOf(file), at, text),
        });
        for (const { message, advice } of diagnostics) {
          expect(`${message.vi}${message.en}${advice.vi}${advice.en}`).not.toMatch(
            /undefined|\[object|NaN|Invalid input/,
          );
        }
        const hasError = diagnostics.some(({ severity }) => severity === "error");
        if (records !== undefined) expect(records.faults.length > 0).toBe(hasError);
      }),
      { numRuns: 100 },
    );
  });
});

/** Puts another value behind one of the file's colons. */
function withValueReplaced(written: string, at: number, value: string): string {
  const colons = [...written.matchAll(/: /g)];
  const colon = colons[at % Math.max(1, colons.length)];
  if (colon === undefined) return value;
  const rest = written.slice(colon.index + 2).replace(/^[^\n,}]*/, () => value);
  return written.slice(0, colon.index + 2) + rest;
}
