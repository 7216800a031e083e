/** Changes the look of one component in a finished Word file, as somebody in Word would. */

import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { fonts } from "../support/fonts.ts";
import { type PdfPageText, readPdfText } from "../support/pdf-text.ts";

const main = "word/document.xml";

export interface Plant {
  /** The paragraphs that say this, with their white space squeezed out; absent, all. */
  readonly text?: string;
  /** Put last into the properties of each of their runs. */
  readonly run?: string;
  /** Put first into the properties of each of these paragraphs. */
  readonly paragraph?: string;
  /** Their words are taken away. */
  readonly emptied?: boolean;
  /** Replaced in the whole text. */
  readonly replace?: readonly [RegExp, string];
}

/** @throws where nothing was changed: then nothing would be tested */
export function plantInWord(entries: WordEntries, plant: Plant): WordEntries {
  const before = new TextDecoder().decode(entries.get(main));
  const after = before
    .replace(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs, (paragraph) => changed(paragraph, plant))
    .replace(...(plant.replace ?? [/$^/, ""]));
  if (after === before) throw new Error(`nothing to plant in: ${JSON.stringify(plant)}`);
  return new Map(entries).set(main, new TextEncoder().encode(after));
}

function changed(paragraph: string, { text, run, paragraph: own, emptied }: Plant): string {
  const plain = paragraph.replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>");
  const said = [...plain.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join("");
  if (squeezed(said) === "" || !isMeant(squeezed(said), text)) return paragraph;
  const looked = run === undefined ? paragraph : withRunProperties(paragraph, run);
  const placed = own === undefined ? looked : withParagraphProperties(looked, own);
  return emptied === true ? placed.replace(/(<w:t(?: [^>]*)?>)[^<]*|<w:noBreakHyphen\/>/g, "$1") : placed;
}

/** A text of several paragraphs is meant in each; a label also where more follows. */
function isMeant(said: string, text: string | undefined): boolean {
  if (text === undefined) return true;
  const wanted = squeezed(text);
  return wanted.startsWith(said) || (wanted.endsWith(":") && said.startsWith(wanted));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}

function withRunProperties(paragraph: string, properties: string): string {
  return paragraph
    .replace(/<w:rPr\/>/g, "")
    .replace(/<w:r>(?!<w:rPr>)/g, "<w:r><w:rPr></w:rPr>")
    .replace(/(<w:r><w:rPr>)(.*?)<\/w:rPr>/gs, `$1$2${properties}</w:rPr>`);
}

function withParagraphProperties(paragraph: string, properties: string): string {
  if (paragraph.includes("<w:pPr>")) {
    const name = /<w:(\w+)/.exec(properties)?.[1] ?? "";
    const without = paragraph.replace(new RegExp(`<w:${name}(?: [^>]*)?/>`, "g"), "");
    return without.replace(/(<w:pPr>(?:<w:pStyle[^>]*\/>)?)/, `$1${properties}`);
  }
  return paragraph.replace(/(<w:p(?: [^>]*)?>)/, `$1<w:pPr>${properties}</w:pPr>`);
}

export async function pagesOfWord(entries: WordEntries): Promise<readonly PdfPageText[]> {
  const { value: tree } = readDocumentTree(entries, "x.docx");
  const { bytes } = await printPdf(
    { title: "x", date: "2025-04-09", documents: [{ title: "x", label: "", tree }] },
    fonts,
  );
  return readPdfText(bytes);
}
