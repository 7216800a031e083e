import { expect, test } from "vitest";
import { describeFault, describeProblem } from "../../src/expression/describe-problem.ts";
import { parseTextTemplate } from "../../src/expression/parse-text-template.ts";
import { renderText } from "../../src/expression/render-text.ts";

const place = { file: "data/campaigns/x/plan.yaml", line: 12 };

function findingsOf(text: string, values: object) {
  const { template, faults } = parseTextTemplate(text);
  if (template === undefined) return faults.map(({ fault }) => describeFault(fault, place));
  return renderText(template, { values }).problems.map((problem) => describeProblem(problem, place));
}

test("every finding says where, in both languages", () => {
  const texts = [
    "{{a.",
    "{{nope a}}",
    "{{upper a b}}",
    "{{upper a b=1}}",
    "{{@key}}",
    "{{constructor}}",
    "{{> a}}",
    "x".repeat(60_000),
  ];
  const values = { list: [], text: "chữ", yes: true };
  const findings = [...texts, "{{a}}", "{{longDate text}}", "{{yes}}"].flatMap((text) =>
    findingsOf(text, values),
  );
  expect(findings.map(({ code }) => code)).toEqual([
    "expression/syntax",
    "expression/unknown-helper",
    "expression/argument-count",
    "expression/named-argument",
    "expression/unknown-variable",
    "expression/forbidden-name",
    "expression/misplaced-tag",
    "expression/too-long",
    "expression/missing-value",
    "expression/wrong-kind",
    "expression/unprintable-value",
  ]);
  for (const { message, advice, place: where, severity } of findings) {
    expect(where).toBe(place);
    expect(severity).toBe("error");
    for (const text of [message.vi, message.en, advice.vi, advice.en]) expect(text).toMatch(/^\S.+[.?…}]$/s);
    expect(message.vi).toBe(message.vi.normalize("NFC"));
  }
});
