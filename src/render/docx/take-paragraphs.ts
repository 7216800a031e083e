/** Gives placeholders the text of their paragraph, and prose and table tags their whole paragraph, before loops are folded. */

import {
  type BlockFrame,
  type DocxPart,
  isEnd,
  isStart,
  proseModule,
  tableModule,
} from "./docxtemplater-part.ts";

/** The parts of one entry; the paragraph of a prose or table tag becomes the one part that prints it. */
export function takeParagraphs(parts: readonly DocxPart[]): DocxPart[] {
  const taken: DocxPart[] = [];
  const starts: number[] = [];
  let cells = 0;
  for (const [index, part] of parts.entries()) {
    taken.push(part);
    if (isStart(part, "w:tc")) cells += 1;
    if (isEnd(part, "w:tc")) cells -= 1;
    if (isStart(part, "w:p")) starts.push(taken.length - 1);
    if (!isEnd(part, "w:p")) continue;
    const paragraph = taken.slice(starts.pop() ?? 0);
    markPlaceholders(paragraph);
    const block = paragraph.find(({ module }) => module === proseModule || module === tableModule);
    if (block === undefined) continue;
    const textWidth = cells > 0 ? undefined : textWidthAfter(parts, index);
    block.frame = { ...propertiesOf(paragraph, block), textWidth };
    taken.splice(-paragraph.length, paragraph.length, block);
  }
  return taken;
}

function markPlaceholders(paragraph: readonly DocxPart[]): void {
  const text = paragraph.map(shownText).join("").trim();
  for (const part of paragraph) if (part.type === "placeholder") part.paragraph = text;
}

function shownText({ type, value, raw, position }: DocxPart): string {
  if (type === "placeholder") return `{{${raw ?? value}}}`;
  return type === "content" && position === "insidetag" ? unescapeXml(value) : "";
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function propertiesOf(paragraph: readonly DocxPart[], block: DocxPart): Omit<BlockFrame, "textWidth"> {
  const tagAt = paragraph.indexOf(block);
  const runAt = paragraph.findLastIndex((part, index) => index < tagAt && isStart(part, "w:r"));
  return {
    paragraphProperties: elementIn(paragraph.slice(1, runAt), "w:pPr"),
    runProperties: elementIn(paragraph.slice(runAt + 1, tagAt), "w:rPr"),
  };
}

/** The XML of an element that is among the parts, with all that it holds. */
function elementIn(parts: readonly DocxPart[], tag: string): string {
  const start = parts.findIndex((part) => isStart(part, tag));
  const end = parts.findIndex((part) => isEnd(part, tag));
  return start < 0 ? "" : xmlOf(parts.slice(start, end + 1));
}

function xmlOf(parts: readonly DocxPart[]): string {
  return parts.map(({ value }) => value).join("");
}

/** A paragraph belongs to the section whose properties come next; a header has none. */
function textWidthAfter(parts: readonly DocxPart[], index: number): number | undefined {
  const start = parts.findIndex((part, at) => at > index && isStart(part, "w:sectPr"));
  const end = parts.findIndex((part, at) => at > start && isEnd(part, "w:sectPr"));
  if (start < 0 || end < 0) return undefined;
  const section = xmlOf(parts.slice(start, end + 1));
  const [page, left, right] = [
    twips(section, "pgSz", "w"),
    twips(section, "pgMar", "left"),
    twips(section, "pgMar", "right"),
  ];
  if (page === undefined || left === undefined || right === undefined) return undefined;
  return page - left - right - (twips(section, "pgMar", "gutter") ?? 0);
}

function twips(section: string, element: string, attribute: string): number | undefined {
  const match = new RegExp(`<w:${element}\\s[^>]*\\bw:${attribute}="(\\d+)"`).exec(section);
  return match === null ? undefined : Number(match[1]);
}
