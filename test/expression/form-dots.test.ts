import { describe, expect, it } from "vitest";
import { formDots } from "../../src/expression/form-dots.ts";
import { parseTextTemplate } from "../../src/expression/parse-text-template.ts";
import { renderText } from "../../src/expression/render-text.ts";

const values = { name: formDots.text, count: formDots.number, date: formDots.date, names: [formDots.cell] };

/** Dots of whatever length as one. */
function onForm(written: string): string {
  const { template } = parseTextTemplate(written);
  if (template === undefined) throw new Error(`can't be read: ${written}`);
  const { text, problems } = renderText(template, { values });
  expect(problems).toEqual([]);
  return text.replace(/…+/g, "…");
}

describe("dots", () => {
  it.each([
    ["{{name}}", "…"],
    ["{{upper name}}", "…"],
    ["{{count count}}", "…"],
    ["{{percentOf count 3}}", "…"],
    ["{{date}}", "…/…/…"],
    ["{{shortDate date}}", "…/…/…"],
    ["{{longDate date}}", "ngày … tháng … năm …"],
    ["{{longDateWithGaps date}}", "ngày … tháng … năm …"],
    ['{{join names ", "}}', "…"],
  ])("in %s prints dots: %s", (written, dots) => {
    expect(onForm(written)).toBe(dots);
  });

  it.each([
    ["{{#if name}}có{{else}}không{{/if}}", "có"],
    ["{{#if (not name)}}có{{else}}không{{/if}}", "không"],
    ["{{#if (eq name 'Sở')}}có{{else}}không{{/if}}", "không"],
    ["{{#if (gt count 1)}}có{{else}}không{{/if}}", "không"],
    ["{{default name 'khác'}}", "…"],
  ])("in the question %s are there, and like nothing else: %s", (written, answer) => {
    expect(onForm(written)).toBe(answer);
  });
});
