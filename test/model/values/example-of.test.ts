import { expect, it } from "vitest";
import type { ValueDescription } from "../../../src/model/values/describe-values.ts";
import { exampleOf } from "../../../src/model/values/example-of.ts";
import { parseProse } from "../../../src/text/parse-prose.ts";

const documents = [
  { unit: { name: "" }, rows: [] },
  {
    unit: { name: "Chi bộ A", official: undefined },
    rows: [{ note: undefined }, { note: "ghi\n chú", count: 0 }, { note: "sau" }],
    secret: false,
    long: "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba",
    discussion: parseProse("Ý kiến **thứ nhất**.\n\nÝ kiến thứ hai.").prose,
  },
  { unit: { name: "Chi bộ B" } },
];

const exampleAt = (path: string, kind: ValueDescription["kind"] = "text") =>
  exampleOf({ path, kind, title: "Tên", optional: false }, documents);

it.each([
  ["unit.name", "text", "Chi bộ A"],
  ["rows[].note", "text", "ghi chú"],
  ["rows[].count", "number", "0"],
  ["secret", "yes or no", "không"],
  ["discussion", "prose", "Ý kiến thứ nhất. Ý kiến thứ hai."],
  ["long", "text", "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai …"],
] as const)("takes the first that %s, a %s, holds in any document: %s", (path, kind, example) => {
  expect(exampleAt(path, kind)).toBe(example);
});

it.each(["unit.official", "unit.nothing", "nothing.at.all", "unit.name.length", "unit.constructor.name"])(
  "finds none at %s",
  (path) => {
    expect(exampleAt(path)).toBeUndefined();
  },
);

it.each(["list", "group"] as const)("gives none of a %s", (kind) => {
  expect(exampleAt("rows", kind)).toBeUndefined();
});
