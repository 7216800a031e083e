/** Cuts the XML of a text entry into its paragraphs: where each begins and ends, its text, and the cell that holds it. */

import type { Place } from "../diagnostics/diagnostic.ts";

export interface ParagraphSlice {
  /** Where its XML begins and ends in the entry. */
  readonly start: number;
  readonly end: number;
  /** What its runs say, tags included, however many runs Word has split them into. */
  readonly text: string;
  /** The innermost cell and table around it, numbered through the entry; 0 outside all tables. */
  readonly cell: number;
  readonly table: number;
}

/** More of a paragraph than any message shows. */
const mostCharacters = 300;

/** A paragraph by its text, for messages: a Word file has no lines to count. */
export function placeOf(paragraph: ParagraphSlice, file: string): Place {
  return { file, paragraph: paragraph.text.trim().slice(0, mostCharacters) };
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)w:(p|t|tbl|tc|noBreakHyphen)(?=[\s/>])[^>]*?(\/?)>/g;

/** The XML must be well-formed. Paragraphs come in the order in which they end. */
export function paragraphSlices(xml: string): readonly ParagraphSlice[] {
  const cutter = new ParagraphCutter(xml);
  for (const match of xml.matchAll(token)) {
    const [whole, closing, name, empty] = match;
    if (name === undefined) continue;
    const place = { start: match.index, end: match.index + whole.length };
    if (closing === "") cutter.open(name, place);
    if (closing === "/" || empty === "/") cutter.close(name, place);
  }
  return cutter.slices;
}

interface TokenPlace {
  readonly start: number;
  readonly end: number;
}

/** Follows the elements that matter through the text; the numbers of tables and cells count openings. */
class ParagraphCutter {
  readonly slices: ParagraphSlice[] = [];
  private readonly xml: string;
  private readonly paragraphs: { readonly start: number; text: string }[] = [];
  private readonly tables: number[] = [];
  private readonly cells: number[] = [];
  private counted = 0;
  private textStart = 0;

  constructor(xml: string) {
    this.xml = xml;
  }

  open(name: string, { start, end }: TokenPlace): void {
    if (name === "p") this.paragraphs.push({ start, text: "" });
    if (name === "t") this.textStart = end;
    if (name === "tbl") this.tables.push(++this.counted);
    if (name === "tc") this.cells.push(++this.counted);
    if (name === "noBreakHyphen") this.addText("-");
  }

  close(name: string, { start, end }: TokenPlace): void {
    if (name === "p") this.closeParagraph(end);
    if (name === "t") this.addText(this.xml.slice(this.textStart, start));
    if (name === "tbl") this.tables.pop();
    if (name === "tc") this.cells.pop();
  }

  private closeParagraph(end: number): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    this.slices.push({ ...paragraph, end, cell: this.cells.at(-1) ?? 0, table: this.tables.at(-1) ?? 0 });
  }

  private addText(escaped: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += decodeEntities(escaped);
  }
}

const namedEntities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return namedEntities[entity] ?? whole;
    const hexadecimal = entity.charAt(1).toLowerCase() === "x";
    return String.fromCodePoint(Number.parseInt(entity.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
  });
}
