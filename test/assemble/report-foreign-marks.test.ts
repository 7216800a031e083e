import { describe, expect, it } from "vitest";
import type { Framing } from "../../src/assemble/framing.ts";
import { reportForeignMarks } from "../../src/assemble/report-foreign-marks.ts";
import { parseProse } from "../../src/text/parse-prose.ts";
import { aDesk } from "../support/assembly.ts";
import { aUnit } from "../support/records.ts";
import { twoStyles } from "../support/two-styles.ts";

function marksIn(values: object) {
  const context = aDesk();
  const framing = {
    style: twoStyles.styles["slash-style"],
    paper: { record: aUnit("don-vi"), path: ["names"] },
  };
  reportForeignMarks(context, framing as unknown as Framing, values);
  return context.reported.map(({ message, place }) => [place.file, /«(.*?)»/.exec(message.vi)?.[1]]);
}

describe("marks of another style in what is printed", () => {
  const place = "data/units/don-vi.yaml#names";
  it.each([
    ["in a line", { recipients: [{ line: "Số: 12" }] }, ["Số:"]],
    ["in prose, in whatever paragraph", { overview: parseProse("Một.\n\nHai./.").prose }, ["./."]],
    ["each once", { one: "Xong./.", other: "Hết./." }, ["./."]],
    ["but not inside a word", { text: "ATM. Tổng Số:x" }, ["Số:"]],
    ["but not in a signature, whose body has a style of its own", { signature: { authority: "TM. X" } }, []],
    ["but not in the style's own words", { wording: { endMark: "./." } }, []],
  ])("%s", (_, values, marks) => {
    expect(marksIn(values)).toEqual(marks.map((mark) => [place, mark]));
  });
});
