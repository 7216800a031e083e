import { describe, expect, it } from "vitest";
import { chooseStyle } from "../../src/assemble/choose-style.ts";
import { aDesk } from "../support/assembly.ts";
import { aUnit, type RecordsWritten, someRecords } from "../support/records.ts";

const { styles: party } = someRecords({}).records;
const wording = party.value.styles["party-style"]?.wording;
if (wording === undefined) throw new Error("the test's own style is gone");
const style = { title: "Kiểu", parts: { letterhead: "1", signature: "2" }, wording };
const styles: NonNullable<RecordsWritten["styles"]> = {
  traditions: {
    party: [
      { style: "hd-cu", to: "2025-03-31" },
      { style: "hd-moi", from: "2025-04-01" },
    ],
    "youth-union": [{ style: "doan" }],
  },
  styles: { "hd-cu": style, "hd-moi": style, doan: style },
  kinds: { "chi bộ cơ sở": { tradition: "party", signing: {} } },
};

function choose(unit: Parameters<typeof aUnit>[1], date = "2025-04-04") {
  const context = aDesk({ styles });
  const record = aUnit("don-vi", unit);
  return { id: chooseStyle(context, { id: "don-vi", record }, date)?.id, context };
}

describe("the style of an issuer", () => {
  it.each([
    { date: "2025-03-31", id: "hd-cu" },
    { date: "2025-04-01", id: "hd-moi" },
  ])("is the one in force on $date for its kind's tradition", ({ date, id }) => {
    expect(choose({}, date).id).toBe(id);
  });

  it("follows the tradition that the unit's own file names", () => {
    expect(choose({ tradition: "youth-union" }).id).toBe("doan");
  });

  it("makes the paper depend on its entry and on its parts, and on no other style", () => {
    expect(choose({ tradition: "youth-union" }).context.used()).toEqual([
      "templates/parts/letterhead/doan/1.docx",
      "templates/parts/signature/doan/2.docx",
      "templates/styles.yaml#styles.doan",
    ]);
  });
});

it("an entry that was left out because it is faulty stops the paper", () => {
  const [broken, file] = [{ ...styles, styles: {} }, "templates/styles.yaml"];
  const context = aDesk({ styles: broken, faults: [{ file, path: ["styles", "hd-moi", "parts"] }] });
  const record = aUnit("don-vi");
  expect(chooseStyle(context, { id: "don-vi", record }, "2025-04-04")).toBeUndefined();
  expect(context.used()).toEqual(["templates/styles.yaml#styles.hd-moi"]);
});

describe("no style", () => {
  it.each([
    {
      why: "is in force on the date",
      unit: { tradition: "khong-co" },
      code: "assemble/no-style-in-force templates/styles.yaml#traditions.khong-co",
    },
    {
      why: "stands for the kind of unit",
      unit: { kind: "ban" as const },
      code: "assemble/no-style-for-kind templates/styles.yaml#kinds",
    },
    {
      why: "can be told where the unit has no kind on the date",
      unit: { kind: [{ value: "ban" as const, to: "2025-01-01" }] },
      code: "assemble/no-kind-on-date data/units/don-vi.yaml#kind",
    },
    {
      why: "comes from what every object is born with",
      unit: { tradition: "constructor" },
      code: "assemble/no-style-in-force templates/styles.yaml#traditions.constructor",
    },
  ])("$why: that is a finding", ({ unit, code }) => {
    const { id, context } = choose(unit);
    expect(id).toBeUndefined();
    expect(context.codes()).toEqual([code]);
  });
});
