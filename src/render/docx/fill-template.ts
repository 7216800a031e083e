/** Fills a Word template with the values of one record. */

import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../../diagnostics/outcome.ts";
import type { WordEntries } from "../../word/word-entries.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { describeTagProblem } from "./describe-tag-problem.ts";
import { numberDrawings } from "./number-drawings.ts";
import type { PreparedTemplate } from "./prepare-template.ts";
import { type ReportProblem, tagParser, templateModule } from "./template-module.ts";

/** What a template is filled with, and where it comes from, for messages. */
export interface Filling {
  readonly values: Readonly<Record<string, unknown>>;
  readonly record: Place;
}

/** @returns the finished entries; undefined when anything is missing or wrong, all of which is told. */
export function fillTemplate(
  template: PreparedTemplate,
  { values, record }: Filling,
): Outcome<WordEntries | undefined> {
  const diagnostics: Diagnostic[] = [];
  const label = record.line === undefined ? record.file : `${record.file}:${record.line}`;
  const report: ReportProblem = (problem, part) => {
    const place = { file: template.file, ...(part.paragraph !== undefined && { paragraph: part.paragraph }) };
    diagnostics.push(
      describeTagProblem(problem, { tag: `{{${part.raw ?? part.value}}}`, place, record: label }),
    );
  };
  const filled = render(template, { values, report });
  if (!(filled instanceof PizZip))
    diagnostics.push(...describeRefusal(filled.thrown, { file: template.file }));
  if (diagnostics.length > 0 || !(filled instanceof PizZip)) return outcome(undefined, diagnostics);
  return outcome(
    new Map([...template.entries, ...[...template.texts.keys()].map((name) => entryOf(filled, name))]),
  );
}

/** The finished package, or what docxtemplater threw. */
function render(
  template: PreparedTemplate,
  { values, report }: { readonly values: Filling["values"]; readonly report: ReportProblem },
): PizZip | { readonly thrown: unknown } {
  try {
    const document = new Docxtemplater(packageOf(template), { ...options, ...language(template, report) });
    return document.render(values).getZip();
  } catch (thrown) {
    return { thrown };
  }
}

/** No prefix changes the delimiters, and no value is XML: templates and records may come from strangers. */
const options = {
  delimiters: { start: "{{", end: "}}" },
  paragraphLoop: true,
  linebreaks: false,
  errorLogging: false,
  syntax: { changeDelimiterPrefix: null },
};

/** docxtemplater's types know neither functions as matchers nor what a parser is really called with. */
function language(
  { readTag }: PreparedTemplate,
  report: ReportProblem,
): Docxtemplater.DXT.ConstructorOptions {
  const connected: unknown = {
    parser: tagParser(readTag, report),
    modules: [templateModule(readTag, report)],
  };
  return connected as Docxtemplater.DXT.ConstructorOptions;
}

/** Only what is to be filled, and the types by which docxtemplater finds it: it would fill properties and settings too. */
function packageOf({ entries, texts }: PreparedTemplate): PizZip {
  const zip = new PizZip();
  zip.file("[Content_Types].xml", entries.get("[Content_Types].xml") ?? "");
  for (const [name, xml] of texts) zip.file(name, xml);
  return zip;
}

function entryOf(zip: PizZip, name: string): [string, Uint8Array] {
  return [name, new TextEncoder().encode(numberDrawings(zip.file(name)?.asText() ?? ""))];
}
