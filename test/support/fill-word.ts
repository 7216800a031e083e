/** Word templates of a few paragraphs, filled for a test. */

import { expect } from "vitest";
import { fillTemplate } from "../../src/render/docx/fill-template.ts";
import { prepareTemplate } from "../../src/render/docx/prepare-template.ts";
import { paragraphSlices } from "../../src/word/paragraph-slices.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { parseXml } from "../../src/word/xml.ts";
import { a4Section, buildWord, paragraph, run } from "./word-builder.ts";

export const file = "templates/to-trinh/1/template.docx";
export const record = { file: "data/campaigns/x/rounds/de-nghi/chi-bo-a.yaml", line: 12 };

/** Paragraphs of one run each, unless XML is given. */
export function bodyOf(blocks: readonly string[]): string {
  return (
    blocks.map((block) => (block.startsWith("<") ? block : paragraph(run(block)))).join("") + a4Section()
  );
}

export function fill(
  blocks: readonly string[],
  values: Record<string, unknown>,
  furniture: Record<string, string> = {},
) {
  const { value: template, diagnostics } = prepareTemplate({
    file,
    entries: buildWord({ body: bodyOf(blocks), furniture }),
  });
  if (template === undefined) throw new Error(JSON.stringify(diagnostics));
  return fillTemplate(template, { values, record });
}

export function xmlOf(entries: WordEntries, name = "word/document.xml"): string {
  const bytes = entries.get(name) ?? new Uint8Array();
  expect(parseXml(bytes)).toHaveProperty("name");
  return new TextDecoder().decode(bytes);
}

export function filledXml(blocks: readonly string[], values: Record<string, unknown>): string {
  const { value, diagnostics } = fill(blocks, values);
  expect(diagnostics).toEqual([]);
  return xmlOf(value ?? new Map());
}

/** The paragraphs' texts, with no-break spaces as spaces. */
export function textsOf(blocks: readonly string[], values: Record<string, unknown>): string[] {
  return paragraphSlices(filledXml(blocks, values)).map(({ text }) => text.replaceAll("\u00A0", " "));
}

export function findingsOf(blocks: readonly string[], values: Record<string, unknown>) {
  const { value, diagnostics } = fill(blocks, values);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics;
}
