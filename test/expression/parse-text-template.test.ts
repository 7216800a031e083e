import { describe, expect, it } from "vitest";
import { parseTextTemplate } from "../../src/expression/parse-text-template.ts";

describe("faults are told with their line, before there are values", () => {
  it.each([
    ["một\n{{#if x}}", 2, "syntax"],
    ["{{a}}\n{{b.}}", 2, "syntax"],
    ["{{#a}}{{/b}}", 1, "syntax"],
    ["một\n{{longdate a}}", 2, "unknown helper"],
    ["{{#with a}}{{/with}}", 1, "unknown helper"],
    ["{{> part}}", 1, "misplaced"],
    ["{{#if a b}}{{/if}}", 1, "argument count"],
    ["{{#each a as |b|}}{{/each}}", 1, "named argument"],
    ["{{#a as |b|}}{{/a}}", 1, "named argument"],
    ["{{#if a.constructor}}{{/if}}", 1, "forbidden name"],
    ["x".repeat(60_000), 1, "too long"],
  ])("%#: line %j, %s", (...[text, line, kind]) => {
    const { template, faults } = parseTextTemplate(text);
    expect(template).toBeUndefined();
    expect(faults.map((placed) => [placed.line, placed.fault.kind])).toEqual([[line, kind]]);
  });

  it("all at once", () => {
    const { faults } = parseTextTemplate("{{nope a}}\n{{#if b}}{{upper}}{{upper a b}}{{/if}}\n{{@key}}");
    expect(faults.map(({ line, fault }) => [line, fault.kind])).toEqual([
      [1, "unknown helper"],
      [2, "argument count"],
      [3, "unknown variable"],
    ]);
  });
});
