import { describe, expect, it } from "vitest";
import { parseTextTemplate } from "../../src/expression/parse-text-template.ts";
import type { Scope } from "../../src/model/template-info.ts";
import { checkTags } from "../../src/validate/check-tags.ts";
import { textTags } from "../../src/validate/text-tags.ts";
import type { TemplateTag } from "../../src/word/template-tag.ts";

function found(text: string, scope: Scope = "submission"): string[] {
  const { template, faults } = parseTextTemplate(text);
  expect(faults).toEqual([]);
  return checkTags(textTags(template?.nodes ?? [], { file: "t" }), scope).map(
    ({ code, advice }) => `${code} ${advice.en}`,
  );
}

describe("tags that a scope's values answer", () => {
  it.each([
    "{{unit.name}} {{document.title}}",
    "{{longDate document.date}} {{shortDate campaign.from}}",
    "{{#if submission.overview}}có{{/if}}",
    "{{#submission.people}}{{order}}. {{name}}, {{shortDate born}}, {{unit}}{{/submission.people}}",
    "{{#submission.people}}{{#ratings}}{{year}}: {{short}}{{/ratings}}{{/submission.people}}",
    "{{#each submission.people}}{{this.name}}{{#if (not @last)}};{{/if}}{{@index}}{{/each}}",
    "{{#submission.launch}}{{#if held}}{{default document event}}{{/if}}{{/submission.launch}}",
    "{{#submission.people}}{{../document.title}}{{document.title}}{{/submission.people}}",
    "{{^submission.people}}{{submission.counts.people}}{{/submission.people}}",
    "{{length submission.people}} {{submission.people.0.name}} {{submission.people.length}}",
    "{{count submission.counts.people}}{{upper unit.name}}",
    "{{#if (and submission.launch.held (gt submission.counts.people 0))}}{{/if}}",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

describe("tags that can't be answered", () => {
  it.each([
    ["{{unit.nmae}}", "validate/unknown-tag Did you mean {{unit.name}}?"],
    ["{{untt.name}}", "validate/unknown-tag Did you mean {{unit.name}}?"],
    ["{{unit.name.first}}", "validate/unknown-tag Check the name, and the block {{#…}} around the tag."],
    ["{{#submission.people}}{{this.document.title}}{{/submission.people}}", "validate/unknown-tag"],
    ["{{#submission.people}}{{../name}}{{/submission.people}}", "validate/unknown-tag"],
    ["{{#submission.people}}{{nam}}{{/submission.people}}", "validate/unknown-tag Did you mean {{name}}?"],
    ["{{name}}", "validate/unknown-tag"],
    ["{{upper unit.nam}}", "validate/unknown-tag Did you mean {{unit.name}}?"],
    ["{{#if (not submision.people)}}{{/if}}", "validate/unknown-tag Did you mean {{submission.people}}?"],
    [
      "{{#if submission.overview}}{{else}}{{unit.nam}}{{/if}}",
      "validate/unknown-tag Did you mean {{unit.name}}?",
    ],
    ["{{unit.toString}}", "validate/unknown-tag"],
    ["{{nominee.name}}", "validate/unknown-tag"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ["{{submission.people}}", "expression/unprintable-value"],
    ["{{submission.launch}}", "expression/unprintable-value"],
    ["{{submission.launch.held}}", "expression/unprintable-value"],
    ["{{submission.overview}}", "expression/unprintable-value"],
    ["{{document.date}}", "validate/plain-date"],
    ["{{not unit.name}}", "expression/unprintable-value"],
    ["{{longDate unit.name}}", "expression/wrong-kind"],
    ["{{upper submission.people}}", "expression/wrong-kind"],
    ["{{length unit.name}}", "expression/wrong-kind"],
    ["{{count (upper unit.name)}}", "expression/wrong-kind"],
  ])("%s is of the wrong kind", (text, expected) => {
    expect(found(text)).toEqual([expect.stringContaining(expected)]);
  });

  it("differ by scope", () => {
    expect(found("{{nominee.name}}", "collective")).toEqual([]);
    expect(found("{{meeting.body}}", "meeting")).toEqual([]);
    expect(found("{{meeting.body}}", "person")).toHaveLength(1);
  });
});

const tagsOf = (text: string, file = "template.yaml") =>
  textTags(parseTextTemplate(text).template?.nodes ?? [], { file });

describe("the tags of a part", () => {
  const call: TemplateTag = {
    kind: "part",
    name: "signature",
    written: "{{> signature}}",
    place: { file: "t" },
  };
  const codesOf = (tags: readonly TemplateTag[], part: string) =>
    checkTags(tags, "submission", { parts: new Map([["signature", tagsOf(part, "part.docx")]]) }).map(
      ({ code, place }) => `${code} ${place.file}`,
    );
  const people = tagsOf("{{#submission.people}}{{name}}{{/submission.people}}");
  const inPeople = people.map((tag) => ({ ...tag, children: [call] }));

  it("see what the tags around the call see", () => {
    expect(codesOf([call], "{{unit.name}}")).toEqual([]);
    expect(codesOf([call], "{{order}}")).toEqual(["validate/unknown-tag part.docx"]);
    expect(codesOf(inPeople.slice(0, 1), "{{order}}. {{unit}}")).toEqual([]);
  });
});

describe("the columns of a table", () => {
  const table: TemplateTag[] = tagsOf("{{decision.groups}}").map((tag) => ({ ...tag, kind: "table" }));
  const codesOf = (ofGroup: string, ofRow: string) =>
    checkTags(table, "decision", { list: { ofGroup: tagsOf(ofGroup), ofRow: tagsOf(ofRow) } }).map(
      ({ code, place }) => `${code} ${place.file}`,
    );

  it("see the row, its group and the document", () => {
    expect(
      codesOf("{{upper title}} {{decision.id}}", "{{name}} {{count count}} {{plan.award.form}}"),
    ).toEqual([]);
  });

  it.each([
    ["{{title}}", "{{nmae}}", "validate/unknown-tag"],
    ["{{title}}", "{{born}}", "validate/plain-date"],
    ["{{name}}", "{{name}}", "validate/unknown-tag"],
  ])("and nothing else: %s, %s", (ofGroup, ofRow, code) => {
    expect(codesOf(ofGroup, ofRow)).toEqual([`${code} template.yaml`]);
  });
});
