import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "../../src/load/read-yaml.ts";
import { count, dated, id, prose, text } from "../../src/model/fields.ts";
import { findLostTexts } from "../../src/validate/find-lost-texts.ts";

const schema = z.strictObject({
  name: text.optional(),
  note: dated(text).optional(),
  names: z.array(text).optional(),
  one: z.strictObject({ name: text, id: id.optional(), count: count.optional() }).optional(),
  report: prose.optional(),
});

function found(written: string): string[] {
  const { value, diagnostics } = readYaml(written, "a.yaml");
  expect(diagnostics).toEqual([]);
  return findLostTexts(value, schema).map(
    ({ path, diagnostic }) => `${path.join(".")} ${diagnostic.code.slice("validate/".length)}`,
  );
}

describe("text that YAML cut off at a comment", () => {
  it.each([
    ["name: Kế hoạch số 15 # nháp\n", ["name text-cut-by-hash"]],
    ["name: Kế hoạch số 15\t# nháp\n", ["name text-cut-by-hash"]],
    ["name: Kế hoạch\n  số 15 # nháp\n", ["name text-cut-by-hash"]],
    ["note:\n  - { value: Một # hai\n    }\n", ["note.0.value text-cut-by-hash"]],
    ["names:\n  - Một # hai\n  - Ba\n", ["names.0 text-cut-by-hash"]],
    ["one: { name: Một # hai\n  }\n", ["one.name text-cut-by-hash"]],
    ["report: Một # hai\n", ["report text-cut-by-hash"]],
    ["report: { file: a.md } # hai\n", []],
  ])("%j", (written, expected) => expect(found(written)).toEqual(expected));

  it.each([
    'name: "Kế hoạch" # nháp\n',
    "name: 'Kế hoạch' # nháp\n",
    "name: |- # nháp\n  Kế hoạch # 15\n",
    "name: Kế hoạch#15\n",
    "name: Kế hoạch\n# nháp\n",
    "name: Kế hoạch\n  # nháp\nnames: []\n",
    "one: { name: a, id: b, count: 3 } # nháp\n",
    "one:\n  name: a\n  id: b # nháp\n  count: 3 # nháp\n",
    "report: |\n  Một # hai\n",
  ])("not %j", (written) => expect(found(written)).toEqual([]));
});

describe("lines that YAML joined", () => {
  it.each([
    ["name: >\n  Một\n  hai\n", ["name folded-text"]],
    ["name: >-\n  Một\n", ["name folded-text"]],
    ["name: Một\n  - hai\n", ["name swallowed-list"]],
    ["name: Một\n\n  + hai\n", ["name swallowed-list"]],
    ["names:\n  - Một\n    - hai\n", ["names.0 swallowed-list"]],
  ])("%j", (written, expected) => expect(found(written)).toEqual(expected));

  it.each([
    "name: Nguyễn\n  Thị Bình\n",
    'name: "Một\n  - hai"\n',
    "report: >\n  Một\n",
    "name: Một - hai\n  -ba\n",
  ])("not %j", (written) => expect(found(written)).toEqual([]));

  it("in time that grows with the text alone", () => {
    expect(found(`name: a\n${"  a\n".repeat(20_000)}  - b\n`)).toEqual(["name swallowed-list"]);
    expect(found(`name: a${" ".repeat(100_000)}b\n`)).toEqual([]);
  });
});
