import { describe, expect, it, test } from "vitest";
import { parseTextTemplate } from "../../src/expression/parse-text-template.ts";
import { renderText, type TextValues } from "../../src/expression/render-text.ts";
import { parseProse } from "../../src/text/parse-prose.ts";

const values = {
  title: "Tờ trình",
  year: 2025,
  share: 97.5,
  unit: { name: "Chi bộ <A & B>", notes: [] },
  people: [
    { name: "An", awards: ["x", "y"] },
    { name: "Bình", awards: [] },
  ],
  yes: true,
  prose: parseProse("Một\n\nHai").prose,
};

function rendered(text: string, options: Partial<TextValues> = {}) {
  const { template, faults } = parseTextTemplate(text);
  if (template === undefined) throw new Error(JSON.stringify(faults));
  return renderText(template, { values, ...options });
}

function textOf(text: string): string {
  const { text: printed, problems } = rendered(text);
  expect(problems).toEqual([]);
  return printed;
}

describe("a text is filled", () => {
  it.each([
    ["không có thẻ", "không có thẻ"],
    ["{{title}} năm {{year}}: {{share}}%", "Tờ trình năm 2025: 97,5%"],
    ["{{#if yes}}có{{else}}không{{/if}}", "có"],
    ["{{#if unit.notes}}có{{else}}không{{/if}}", "không"],
    ["{{#if nope}}1{{else if yes}}2{{else}}3{{/if}}", "2"],
    ["{{#unless nope}}không{{/unless}}", "không"],
    ["{{#unless yes}}1{{else}}2{{/unless}}", "2"],
    ["{{#each people}}{{@index}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}", "0An, 1Bình"],
    ["{{#people}}{{name}} của {{title}}; {{/people}}", "An của Tờ trình; Bình của Tờ trình; "],
    [
      "{{#people}}{{name}}:{{#awards}}{{this}}{{../name}}{{else}}-{{/awards}} {{/people}}",
      "An:xAnyAn Bình:- ",
    ],
    ["{{#unit}}{{name}}{{/unit}}", "Chi bộ <A & B>"],
    ["{{^unit.notes}}trống{{/unit.notes}}", "trống"],
    ["{{^people}}trống{{/people}}", ""],
    ["{{#yes}}{{title}}{{/yes}}", "Tờ trình"],
    ["{{#each nope}}1{{else}}2{{/each}}", "2"],
    ["{{#if (eq year 2025)}}{{upper title}}{{/if}}", "TỜ TRÌNH"],
    ["a{{!-- ghi chú --}}b", "ab"],
    ["“{{default nope “thiếu”}}”", "“thiếu”"],
  ])("%s", (text, printed) => {
    expect(textOf(text)).toBe(printed);
  });

  it("and the ../ of a condition inside a loop still means the loop's outside", () => {
    expect(textOf("{{#each people}}{{#if name}}{{../title}}{{/if}}{{/each}}")).toBe("Tờ trìnhTờ trình");
  });

  it("and what a value looks like is never read again", () => {
    expect(rendered("{{a}}", { values: { a: "{{title}} <b>" } }).text).toBe("{{title}} <b>");
  });
});

test("for a page, values are made harmless and the text around them is not touched", () => {
  expect(rendered("<p>{{unit.name}} {{{unit.name}}}</p>", { escapeFor: "html" }).text).toBe(
    "<p>Chi bộ &lt;A &amp; B&gt; Chi bộ &lt;A &amp; B&gt;</p>",
  );
});

describe("what can't be printed is a problem, and all problems are told", () => {
  it("missing values", () => {
    expect(rendered("{{a}} {{unit.b}} {{longDate c}} {{#if (upper d)}}x{{/if}}").problems).toEqual([
      { kind: "missing", written: "a" },
      { kind: "missing", written: "unit.b" },
      { kind: "missing", written: "c" },
      { kind: "missing", written: "d" },
    ]);
  });

  it("even one that the template itself makes empty", () => {
    expect(rendered("{{default nope ''}}").problems).toEqual([
      { kind: "missing", written: 'default nope ""' },
    ]);
  });

  it("lists, objects, yes and no, prose", () => {
    expect(rendered("{{people}}{{unit}}{{yes}}{{prose}}").problems).toEqual([
      { kind: "unprintable", written: "people", prose: false },
      { kind: "unprintable", written: "unit", prose: false },
      { kind: "unprintable", written: "yes", prose: false },
      { kind: "unprintable", written: "prose", prose: true },
    ]);
  });

  it("what is left out by a condition is not asked for", () => {
    expect(rendered("{{#if nope}}{{nope}}{{/if}}{{#each nope}}{{x}}{{/each}}").problems).toEqual([]);
  });
});
