import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "../../src/load/read-yaml.ts";
import { dated, id, text } from "../../src/model/fields.ts";
import { type RecordKind, schemas } from "../../src/model/schemas.ts";
import { findSchemaProblems } from "../../src/validate/find-schema-problems.ts";

function problems(written: string, schema: z.ZodType): string[] {
  const { findings } = findSchemaProblems(readYaml(written, "a.yaml").value, schema);
  return findings.map(
    ({ path, diagnostic: { code, place } }) => `${place.line}:${place.column} ${path.join(".")} ${code}`,
  );
}

describe("of a union the branch is chosen that was most likely meant", () => {
  const kinds = z.strictObject({
    one: dated(text).optional(),
    who: z
      .union([z.strictObject({ collective: id, note: text }), z.strictObject({ person: id, note: text })])
      .optional(),
    step: z.union([z.literal("không tổ chức"), z.strictObject({ document: text })]).optional(),
    rule: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("quota"), most: z.int() }),
        z.strictObject({ kind: z.literal("deadline"), before: text }),
      ])
      .optional(),
    all: z.union([z.literal("tất cả"), z.array(z.strictObject({ person: id }))]).optional(),
  });

  it.each([
    ["a scalar of the wrong type is meant as the one value", "one: 12", ["1:6 one validate/wrong-type"]],
    [
      "a list is meant as entries",
      "one: [{ value: a, form: 1/1/2020 }]",
      ["1:19 one.0.form validate/unknown-key"],
    ],
    [
      "a list with a wrong date",
      "one: [{ value: a, from: 31/2/2020 }]",
      ["1:25 one.0.from validate/impossible-date"],
    ],
    ["the key that is there decides", "who: { person: a, not: b }", ["1:19 who.not validate/unknown-key"]],
    [
      "the key that is there decides, with a wrong value",
      "who: { person: A, note: b }",
      ["1:16 who.person validate/malformed-id"],
    ],
    ["a misspelt word is meant as the word", "step: khong to chuc", ["1:7 step validate/unknown-value"]],
    ["a yes is meant as the word", "step: true", ["1:7 step validate/unknown-value"]],
    ["a number is meant as the word", "step: 1", ["1:7 step validate/unknown-value"]],
    ["a group is meant as the group", "step: { documnet: a }", ["1:9 step.documnet validate/unknown-key"]],
    ["a list is meant as the list", "all: [{ persn: a }]", ["1:9 all.0.persn validate/unknown-key"]],
    ["a kind that isn't there", "rule: { kind: qouta, most: 1 }", ["1:15 rule.kind validate/unknown-value"]],
    ["no kind at all", "rule: { most: 1 }", ["1:1 rule.kind validate/missing-key"]],
    [
      "the kind's own fields",
      "rule: { kind: quota, before: a }",
      ["1:1 rule.most validate/missing-key", "1:22 rule.before validate/unknown-key"],
    ],
  ])("%s", (_, written, expected) => {
    expect(problems(written, kinds)).toEqual(expected);
  });
});

describe("all problems of a file are found together", () => {
  it("in the order of its fields", () => {
    const written = "kind: bang\nnames: []\nparents:\n  - { unit: A }\nseal: yes\nplace:\nzzz: 1\n";
    expect(problems(written, schemas.unit)).toEqual([
      "1:7 kind validate/unknown-value",
      "2:8 names validate/empty-list",
      "6:1 place validate/empty-value",
      "5:7 seal validate/unknown-value",
      "4:13 parents.0.unit validate/malformed-id",
      "7:1 zzz validate/unknown-key",
    ]);
  });

  it("without saying twice that a field is misspelt", () => {
    expect(problems("nmae: A\n", z.strictObject({ name: text }))).toEqual(["1:1 nmae validate/unknown-key"]);
    expect(problems("nmae: A\n", z.strictObject({ name: text, other: text }))).toEqual([
      "1:1 other validate/missing-key",
      "1:1 nmae validate/unknown-key",
    ]);
  });

  it.each(Object.keys(schemas) as RecordKind[])("a %s that is a text or a list is told as such", (kind) => {
    expect(problems("chữ\n", schemas[kind])).toEqual(["1:1  validate/wrong-type"]);
    expect(problems("- chữ\n", schemas[kind])).toEqual(["1:1  validate/wrong-type"]);
  });
});

describe("a rule that nobody has put into words", () => {
  it("is told without the machinery's own", () => {
    const schema = z.strictObject({ code: z.string().regex(/^[A-Z]+$/) });
    expect(problems("code: ab\n", schema)).toEqual(["1:7 code validate/unfit-value"]);
  });
});

describe("a comma inside {…}", () => {
  const target = z.strictObject({
    list: z.array(z.strictObject({ target: z.number(), unit: text.optional() })),
  });
  const advice = (written: string) =>
    findSchemaProblems(readYaml(written, "a.yaml").value, target).findings.map(
      ({ diagnostic }) => diagnostic.advice.en,
    );

  it("that cuts a decimal is put together again", () => {
    expect(advice("list:\n  - { target: 97,5, unit: a }\n")).toEqual([
      'Write 97.5, or put "target: 97,5" on a line of its own outside {…}.',
    ]);
  });

  it("that cuts a text is put together again, however often", () => {
    expect(advice("list:\n  - { target: 1, unit: A, B, C }\n")).toEqual([
      'Put the value in quotation marks: unit: "A, B".',
      'Put the value in quotation marks: unit: "A, B, C".',
    ]);
  });

  it("is not suspected where a key has a value or stands on a line of its own", () => {
    expect(problems("list:\n  - { target: 1, B: 2 }\n", target)).toEqual([
      "2:18 list.0.B validate/unknown-key",
    ]);
    expect(problems("list:\n  - target: 1\n    B:\n", target)).toEqual(["3:5 list.0.B validate/unknown-key"]);
  });

  it("does not take long, whatever the line", () => {
    expect(
      problems(`list:\n  - { target: 1, ${"a, ".repeat(1)}${"x".repeat(200_000)} }\n`, target),
    ).toHaveLength(2);
    expect(
      problems(
        `list:\n  - { target: 1, ${Array.from({ length: 30_000 }, (_, n) => `k${n}`).join(", ")} }\n`,
        target,
      ),
    ).toHaveLength(20);
  });
});
