import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type AnySchema, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { clockTime, date, id, partialDate, quantity } from "../../src/model/fields.ts";
import { jsonSchemas } from "../../src/model/json-schemas.ts";
import { rating, ratingSpellings } from "../../src/model/rating.ts";

const folder = "data/schemas";
const schemas = [...jsonSchemas()].map(([name, schema]) => [name, schema as Json] as const);

/** A JSON Schema or a part of one. */
interface Json {
  readonly [keyword: string]: unknown;
}

describe("the JSON Schemas for editors", () => {
  it("are those of all kinds of files, and no others", () => {
    expect(readdirSync(folder).sort()).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)("%s is fresh; if not: npm run docs", (name, schema) => {
    const committed: unknown = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    expect(committed).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

describe("the words of the JSON Schemas", () => {
  const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
  const fields = schemas.flatMap(([name, schema]) => [
    { at: name, schema },
    ...fieldsOf(schema).map((field) => ({ at: `${name} ${field.at}`, schema: field.schema })),
  ]);

  it("are looked for in hundreds of fields, those of lists, maps and unions included", () => {
    const places = fields.map(({ at }) => at);
    expect(places.length).toBeGreaterThan(300);
    expect(places).toContain("submission.schema.json .nominees[].report.confirmation[].by");
    expect(places).toContain("plan.schema.json .rules[].criterion.issuerKinds");
    expect(places).toContain("unit.schema.json .names[].committee");
    expect(places).toContain("log.schema.json .*.issued.*.scan");
  });

  it.each(["title", "description"])("give every field a Vietnamese %s", (keyword) => {
    const without = fields.filter(({ schema }) => !vietnamese.test(String(schema[keyword] ?? "")));
    expect(without.map(({ at }) => at)).toEqual([]);
  });

  it("are NFC; a title is short and begins with a capital, a description is a sentence", () => {
    const odd = fields.filter(({ schema: { title, description } }) => {
      const [name, text] = [String(title), String(description)];
      const isSound = /^\p{Lu}.{0,39}$/u.test(name) && /^[\p{Lu}«].*\.$/u.test(text) && name !== text;
      return !isSound || `${name}${text}` !== `${name}${text}`.normalize("NFC");
    });
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  it("say what each word of a choice means where the words are English", () => {
    const choices = fields
      .map(({ at, schema }) => ({ at, choice: { ...schema, ...(schema.items as Json | undefined) } as Json }))
      .filter(
        ({ choice }) => Array.isArray(choice.enum) && choice.enum.every((word) => /^[a-z]+$/i.test(word)),
      );
    expect(choices.length).toBeGreaterThan(5);
    const mute = choices.filter(({ choice }) => choice.enumDescriptions === undefined);
    expect(mute.map(({ at }) => at)).toEqual([]);
  });
});

describe("the JSON Schemas accept", () => {
  const accepts = new Map(schemas.map(([name, schema]) => [name, compile(schema)]));

  it.each(sampleFiles())("%s", (file, schemaName) => {
    const check = accepts.get(schemaName);
    expect(check?.(parse(readFileSync(file, "utf8"))), JSON.stringify(check?.errors)).toBe(true);
  });

  it("no misspelt key, and no value of another kind", () => {
    const person = parse(readFileSync("data/people/ban-van-tinh.yaml", "utf8"));
    const check = accepts.get("person.schema.json");
    expect(check?.(person)).toBe(true);
    expect(check?.({ ...person, gioiTinh: "nam" })).toBe(false);
    expect(check?.({ ...person, gender: "trai" })).toBe(false);
    expect(check?.({ ...person, born: "30 tháng 4" })).toBe(false);
    expect(check?.({ ...person, positions: [] })).toBe(false);
  });
});

describe("what editors underline is what the check refuses", () => {
  const some = (...parts: string[]) =>
    fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((each) => each.join(""));
  const cases = {
    id: { field: id, written: some("a", "b", "7", "-", "A", "đ", " ") },
    date: { field: date, written: some("9", "04", "2015", "/", "-", " ") },
    "partial date": { field: partialDate, written: some("9", "04", "2015", "/", "-", " ") },
    time: { field: clockTime, written: some("9", "14", "00", "59", "60", ":", "h", " ") },
    quantity: { field: quantity, written: some("1", "860", ",", ".", "%", " ") },
    rating: {
      field: rating,
      written: fc
        .tuple(fc.constantFrom(...ratingSpellings, "hoàn thành tốt", "xuất sắc", "HTXSVN"), fc.boolean())
        .map(([spelling, capitals]) => (capitals ? spelling.toUpperCase() : ` ${spelling}`)),
    },
  };

  it.each(Object.entries(cases))("in a text of the form of %s", (_, { field, written }) => {
    const accepts = compile(z.toJSONSchema(field, { io: "input", target: "draft-7" }));
    fc.assert(
      fc.property(written, (text) => {
        const problems = (field.safeParse(text).error?.issues ?? []).map(problemOf);
        // That the calendar has no such day only the check can know.
        const isOfTheForm = problems.every((problem) => problem === "impossible-date");
        expect(accepts(text)).toBe(isOfTheForm);
      }),
    );
  });

  it.each(["1975", 1975, "4/2015", "2015-04", "9/4/2015"])(
    "a date of which only %s is known is none",
    (known) => {
      expect(compile(z.toJSONSchema(partialDate, { io: "input", target: "draft-7" }))(known)).toBe(true);
    },
  );
});

/** The fields of objects and the entries of maps, however deep. */
function fieldsOf(schema: Json, at = ""): { at: string; schema: Json }[] {
  const below = (key: string, inner: unknown, isField: boolean) =>
    typeof inner !== "object" || inner === null
      ? []
      : [...(isField ? [{ at: at + key, schema: inner as Json }] : []), ...fieldsOf(inner as Json, at + key)];
  const named = (keyword: string) => Object.entries((schema[keyword] as Json | undefined) ?? {});
  return [
    ...[...named("properties"), ...named("definitions"), ...named("$defs")].flatMap(([key, inner]) =>
      below(`.${key}`, inner, true),
    ),
    ...below(".*", schema.additionalProperties, true),
    ...below("[]", schema.items, false),
    ...["anyOf", "oneOf", "allOf"].flatMap((keyword) =>
      named(keyword).flatMap(([, branch]) => below("", branch, false)),
    ),
  ];
}

/** Strict: a keyword that neither JSON Schema nor an editor knows is a mistake. */
function compile(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  return ajv.addVocabulary(["enumDescriptions", "patternErrorMessage", "defaultSnippets"]).compile(schema);
}

/** Each data file with the schema that its first line names; a template's needs no such line. */
function sampleFiles(): [file: string, schema: string][] {
  const files = ["data", "templates"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`),
  );
  return files
    .filter((file) => file.endsWith(".yaml") && file !== "templates/published.yaml")
    .sort()
    .map((file) => {
      const named = /^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(file, "utf8"))?.[1];
      const usual = file.endsWith("/template.yaml") ? "template.schema.json" : "styles.schema.json";
      return [file, (named ?? usual).replace(/^.*\//, "")];
    });
}

function problemOf(issue: z.core.$ZodIssue): unknown {
  return issue.code === "custom" ? issue.params?.problem : issue.code;
}
