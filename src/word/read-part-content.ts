/** Reads what a part brings into a template: the paragraphs, tables and pictures of its Word file, and nothing else. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { unusablePart } from "../diagnostics/word-tags.ts";
import { cleanTextEntry } from "./clean-text-entry.ts";
import type { NamedWordFile } from "./named-word-file.ts";
import { declarePictures, pictureIds, withoutPictures } from "./part-pictures.ts";
import { type PartPicture, readPartPictures } from "./read-part-pictures.ts";
import { readTextEntries } from "./text-entries.ts";

export interface PartContent {
  /** Block-level XML, without the section at the end of the file. */
  readonly xml: string;
  /** The ids of the Word styles that it uses, sorted. */
  readonly wordStyles: readonly string[];
  /** By the ids that the XML names them with. */
  readonly pictures: ReadonlyMap<string, PartPicture>;
}

const mainEntry = "word/document.xml";

export function readPartContent({ file, entries }: NamedWordFile): Outcome<PartContent | undefined> {
  const { texts, diagnostics } = readTextEntries(entries, file);
  const document = texts.get(mainEntry);
  if (document === undefined) return outcome(undefined, diagnostics);
  const xml = declarePictures(bodyOf(cleanTextEntry(document)));
  const pictures = readPartPictures(pictureIds(xml), entries, mainEntry);
  const findings = [...diagnostics, ...refusalsOf(xml, file), ...lostPictures(pictures, file)];
  if (findings.length > 0) return outcome(undefined, findings);
  const found = [...pictures].filter((entry): entry is [string, PartPicture] => entry[1] !== undefined);
  return outcome({ xml, wordStyles: wordStylesIn(xml), pictures: new Map(found) });
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

function lostPictures(
  pictures: ReadonlyMap<string, PartPicture | undefined>,
  file: string,
): readonly Diagnostic[] {
  const holds = { vi: "hình mà tệp không chứa", en: "a picture that the file doesn't hold" };
  return [...pictures.values()].includes(undefined) ? [unusablePart({ holds }, { file })] : [];
}

function refusalsOf(xml: string, file: string): Diagnostic[] {
  const rest = withoutPictures(xml);
  const other = rest.replace(drawn, "");
  return [
    ...(/^\s*$/.test(xml) ? [{ vi: "nội dung trống", en: "no content" }] : []),
    ...(other === rest ? [] : [drawing]),
    ...refused.filter(([pattern]) => pattern.test(other)).map(([, holds]) => holds),
  ].map((holds) => unusablePart({ holds }, { file }));
}

const drawn = /<w:(drawing|pict|object)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:\1>)/g;

const drawing: Bilingual = {
  vi: "hình vẽ, hộp văn bản, hình trôi nổi hoặc hình liên kết ra ngoài",
  en: "a drawing, a text box, or a picture that floats or is linked",
};

const refused: readonly (readonly [RegExp, Bilingual])[] = [
  [/<w:sectPr[\s/>]/, { vi: "ngắt section", en: "a section break" }],
  [/<w:numPr[\s/>]/, { vi: "danh sách tự đánh số", en: "automatic numbering" }],
  [/\sr:\w+="/, { vi: "liên kết", en: "a link" }],
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
