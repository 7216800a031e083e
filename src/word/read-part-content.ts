/** Reads what a part brings into a template: the paragraphs and tables of its Word file, and nothing else. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { unusablePart } from "../diagnostics/word-tags.ts";
import { cleanTextEntry } from "./clean-text-entry.ts";
import type { NamedWordFile } from "./named-word-file.ts";
import { readTextEntries } from "./text-entries.ts";

export interface PartContent {
  /** Block-level XML, without the section at the end of the file. */
  readonly xml: string;
  /** The ids of the Word styles that it uses, sorted. */
  readonly wordStyles: readonly string[];
}

export function readPartContent({ file, entries }: NamedWordFile): Outcome<PartContent | undefined> {
  const { texts, diagnostics } = readTextEntries(entries, file);
  const document = texts.get("word/document.xml");
  if (document === undefined) return outcome(undefined, diagnostics);
  const xml = bodyOf(cleanTextEntry(document));
  const findings = [...diagnostics, ...refusalsOf(xml, file)];
  if (findings.length > 0) return outcome(undefined, findings);
  return outcome({ xml, wordStyles: wordStylesIn(xml) });
}

/** The last section's properties stand at the end of the body; the template has its own. */
function bodyOf(xml: string): string {
  const start = /<w:body(?:\s[^>]*)?>/.exec(xml);
  const end = xml.lastIndexOf("</w:body>");
  if (start === null || end < 0) return "";
  return xml
    .slice(start.index + start[0].length, end)
    .replace(/<w:sectPr(?:\s[^>]*)?(?:\/>|>(?:(?!<w:sectPr[\s>])[\s\S])*<\/w:sectPr>)\s*$/, "");
}

function refusalsOf(xml: string, file: string): Diagnostic[] {
  return refused
    .filter(([pattern]) => pattern.test(xml))
    .map(([, holds]) => unusablePart({ holds }, { file }));
}

const refused: readonly (readonly [RegExp, Bilingual])[] = [
  [/^\s*$/, { vi: "nội dung trống", en: "no content" }],
  [/<w:sectPr[\s/>]/, { vi: "ngắt section", en: "a section break" }],
  [/<w:numPr[\s/>]/, { vi: "danh sách tự đánh số", en: "automatic numbering" }],
  [/\sr:\w+="/, { vi: "hình ảnh hoặc liên kết", en: "a picture or a link" }],
  [/\{\{\s*(?:&gt;|>)/, { vi: "một bộ phận khác", en: "another part" }],
  [
    /<(?!\/?w:)|\s(?!w:|xml:|r:)[\w.-]+:[\w.-]+="/,
    { vi: "định dạng của phiên bản Word khác", en: "markup of another version of Word" },
  ],
];

function wordStylesIn(xml: string): string[] {
  const ids = [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle)\s[^>]*?w:val="([^"]*)"/g)].map(
    ([, id]) => id ?? "",
  );
  return [...new Set(ids)].sort();
}
