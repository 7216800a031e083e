/** A Word file whose words stand where a pre-printed blank wants them: each line in a frame of its own, placed from the page's edges. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../../diagnostics/outcome.ts";
import { lineTooWide, placeOffPage } from "../../diagnostics/render-blank.ts";
import type { alignments, BlankPlace } from "../../model/blank.ts";
import type { FilledBlank, PlacedText } from "../../model/placed-text.ts";
import { keepTogether } from "../../text/keep-together.ts";
import type { WordEntries } from "../../word/word-entries.ts";
import { type Faces, faceNameOf } from "../pdf/fonts.ts";
import { type FittedLines, fitLines, lookOf, pointsOf } from "./fit-lines.ts";

/**
 * The template gives what a Word file has besides its text: styles, fonts, settings. Undefined where words don't fit
 * their place even in its smallest size, or a place lies off the page; all such places are told.
 */
export function printOnBlank(
  entries: WordEntries,
  blank: FilledBlank,
  faces: Faces,
): Outcome<WordEntries | undefined> {
  const diagnostics: Diagnostic[] = [];
  const frames = blank.texts.flatMap((placed) => {
    const fitted = fitLines(
      { ...placed, text: shown(placed.text), ...(placed.lines && { lines: placed.lines.map(shown) }) },
      placed.place,
      faces,
    );
    if (fitted === undefined) {
      diagnostics.push(lineTooWide({ ...factsOf(placed), recipient: blank.recipient }, placed.at));
      return [];
    }
    if (isOffPage(placed.place, fitted, blank.page))
      diagnostics.push(placeOffPage({ field: placed.place.field, ...blank.page }, placed.at));
    return framesOf(fitted, placed.place, faces);
  });
  if (diagnostics.length > 0) return outcome(undefined, diagnostics);
  const text = new TextDecoder().decode(entries.get(mainText));
  const body = `<w:body>${frames.join("")}${lastParagraph}${section(blank.page)}</w:body>`;
  const written = text.replace(/<w:body>[\s\S]*<\/w:body>/, () => body);
  return outcome(new Map(entries).set(mainText, new TextEncoder().encode(written)));
}

const mainText = "word/document.xml";

function shown(text: string): string {
  return keepTogether(text.normalize("NFC"));
}

function factsOf({ text, place, lines }: PlacedText) {
  const { field, width, smallest, size } = place;
  return { field, width, smallest: smallest ?? size, lines: lines?.length ?? place.lines, text };
}

/** mm */
function isOffPage(
  { left, width, baseline }: BlankPlace,
  fitted: FittedLines,
  page: FilledBlank["page"],
): boolean {
  const top = pointsOf(baseline) - fitted.size;
  return left <= 0 || left + width > page.width || top <= 0 || baseline > page.height;
}

/** Each line stands on its own baseline, whatever size it was shrunk to: a frame begins a line's ascent above it. */
function framesOf({ lines, size }: FittedLines, place: BlankPlace, faces: Faces): string[] {
  const face = faces[faceNameOf(lookOf(place))];
  const leading = place.leading === undefined ? face.lineHeight * size : pointsOf(place.leading);
  return lines.map((line, index) => {
    const top = pointsOf(place.baseline) + index * leading - face.ascent * size;
    return paragraph(line, { place, size, top });
  });
}

interface LineOnPage {
  readonly place: BlankPlace;
  /** pt */
  readonly size: number;
  /** pt from the page's upper edge */
  readonly top: number;
}

const justifications: Readonly<Record<(typeof alignments)[number], string>> = {
  trái: "left",
  giữa: "center",
  phải: "right",
};

/** Single spacing, so that the line is as high as its letters. */
function paragraph(line: string, { place, size, top }: LineOnPage): string {
  const { left, width, bold = false, italic = false, align } = place;
  const frame = `<w:framePr w:w="${twips(pointsOf(width))}" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="${twips(pointsOf(left))}" w:y="${twips(top)}"/>`;
  const spacing = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';
  const properties = `${frame}${spacing}<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="${justifications[align]}"/>`;
  const look = `<w:b w:val="${Number(bold)}"/><w:bCs w:val="${Number(bold)}"/><w:i w:val="${Number(italic)}"/><w:iCs w:val="${Number(italic)}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
}

/** Frames go with the paragraph after them: this one is out of their way, at the page's upper edge. */
const lastParagraph =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

function section({ width, height }: FilledBlank["page"]): string {
  const orientation = width > height ? ' w:orient="landscape"' : "";
  const size = `<w:pgSz w:w="${twips(pointsOf(width))}" w:h="${twips(pointsOf(height))}"${orientation}/>`;
  const margins =
    '<w:pgMar w:top="284" w:right="284" w:bottom="284" w:left="284" w:header="0" w:footer="0" w:gutter="0"/>';
  return `<w:sectPr>${size}${margins}<w:cols w:space="708"/></w:sectPr>`;
}

/** pt as whole twips */
function twips(points: number): number {
  return Math.round(points * 20);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
