import fc from "fast-check";
import { expect, test } from "vitest";
import { fillTemplate } from "../../../src/render/docx/fill-template.ts";
import { type PreparedTemplate, prepareTemplate } from "../../../src/render/docx/prepare-template.ts";
import { parseProse } from "../../../src/text/parse-prose.ts";
import { bodyOf, file, record } from "../../support/fill-word.ts";
import { buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

const body = bodyOf([
  "{{upper title}}: {{#if place}}tại {{place}}{{/if}}",
  "{{#people}}",
  "{{name}}{{#awards}}, {{line}}{{/awards}}",
  "{{/people}}",
  table({
    grid: [3000, 3000],
    rows: [
      row([
        cell(3000, paragraph(run("{{#people}}{{@index}} {{name}}"))),
        cell(3000, paragraph(run("{{#if awards}}{{awards.length}}{{/if}}{{/people}}"))),
      ]),
    ],
  }),
  table({
    grid: [3000],
    rows: [
      row([
        cell(3000, ["{{#if place}}", "{{place}}", "{{/if}}"].map((text) => paragraph(run(text))).join("")),
      ]),
    ],
  }),
  "{{prose report}}",
]);

function freshTemplate(): PreparedTemplate {
  const entries = buildWord({ body, furniture: { header: paragraph(run("{{title}}")) } });
  const { value, diagnostics } = prepareTemplate({ file, entries });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

type Values = Readonly<Record<string, unknown>>;

function resultOf(template: PreparedTemplate, values: Values) {
  const { value, diagnostics } = fillTemplate(template, { values, record });
  const entries =
    value === undefined
      ? "none"
      : [...value].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]);
  return { entries, diagnostics };
}

/** Asking it for anything throws, so that docxtemplater stops in the middle. */
const explosive: Values = new Proxy(
  {},
  {
    get: () => {
      throw new Error("broken");
    },
    getOwnPropertyDescriptor: () => {
      throw new Error("broken");
    },
  },
);

const broken: Values = { title: "Hỏng", people: [explosive], report: parseProse("một").prose };

const name = fc.constantFrom("Sùng A Dê", "<w:p/>", "{{title}}", "&", "Đỗ 𠀀");
const person = fc.record({ name, awards: fc.array(fc.record({ line: name }), { maxLength: 3 }) });
const sound = fc.record(
  {
    title: name,
    place: name,
    people: fc.array(person, { maxLength: 40 }),
    report: fc.constantFrom(parseProse("một\n\n**hai**").prose, parseProse("| a |\n| b |").prose),
  },
  { requiredKeys: ["title", "people", "report"] },
);
/** The second lacks values, which is told; the third makes docxtemplater throw. */
const records = fc.array(fc.oneof(sound, fc.constant<Values>({ people: [{}] }), fc.constant(broken)), {
  minLength: 2,
  maxLength: 6,
});

test("a template that was used before gives what a fresh one gives, whatever it was filled with", () => {
  fc.assert(
    fc.property(records, (values) => {
      const used = freshTemplate();
      for (const each of values) expect(resultOf(used, each)).toEqual(resultOf(freshTemplate(), each));
    }),
    { numRuns: 40 },
  );
});

test("these records are of all three kinds: filled, refused for what is missing, thrown at", () => {
  const [filled] = fc.sample(sound, { numRuns: 1, seed: 1 });
  const codesOf = (values: Values) => resultOf(freshTemplate(), values).diagnostics.map(({ code }) => code);
  expect(codesOf(filled ?? {})).toEqual([]);
  expect(new Set(codesOf({ people: [{}] }))).toEqual(new Set(["render/missing-value"]));
  expect(() => freshTemplate().fill(broken, () => undefined)).toThrow("Multi error");
});
