/** Finds where a document is signed, by the words that stand there. */

import type { PlaceOnPage, SigningPlaces } from "../../model/signing-places.ts";
import { visibleGap } from "../../text/print-date.ts";
import type { Faces } from "./fonts.ts";
import type { Fragment, LaidOutPage, PlacedLine } from "./laid-out.ts";
import { shownText, widthOf } from "./measure-text.ts";

/** The words, as they were printed. */
export interface SigningWords {
  readonly numberLine?: string | undefined;
  readonly placeAndDate?: string | undefined;
  /** The last line above the signature: the position, else the authority. */
  readonly above: string;
  readonly signer: string;
  readonly hasSeal: boolean;
}

export function findSigningPlaces(
  pages: readonly LaidOutPage[],
  words: SigningWords,
  faces: Faces,
): SigningPlaces {
  const lines = pages.flatMap(({ items, height }, index) =>
    items.flatMap((placed) =>
      placed.kind === "line" && placed.region === "body"
        ? [{ placed, page: index + 1, pageHeight: height }]
        : [],
    ),
  );
  const gapIn = (text: string | undefined) => {
    const line = text === undefined ? undefined : lines.find(says(text));
    return line && gapOf(line, faces);
  };
  const signature = findSignature(lines, words);
  const found = {
    number: gapIn(words.numberLine),
    date: gapIn(words.placeAndDate),
    signature,
    seal: words.hasSeal && signature !== undefined ? sealBeside(signature) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, place]) => place !== undefined));
}

interface LineOnPage {
  readonly placed: PlacedLine;
  readonly page: number;
  readonly pageHeight: number;
}

function says(words: string): (line: LineOnPage) => boolean {
  const isSaid = lineSays(words);
  return ({ placed }) => isSaid(placed);
}

/** Whether a line holds these words and nothing else, whatever the template's capitals. */
export function lineSays(words: string): (placed: PlacedLine) => boolean {
  const wanted = comparable(words);
  return (placed) => textOf(placed) === wanted;
}

function textOf({ line }: PlacedLine): string {
  return comparable(line.fragments.map((fragment) => fragment.text).join(""));
}

/** A template may print capitals; white space is not what makes a line another. */
function comparable(text: string): string {
  return text.replace(/\s+/g, " ").trim().toUpperCase();
}

/** The gap that a pen would fill; where there is none, the whole line. */
function gapOf(line: LineOnPage, faces: Faces): PlaceOnPage {
  const { fragments } = line.placed.line;
  const withGap = fragments.find(({ text }) => text.includes(visibleGap));
  if (withGap === undefined) return spanOf(line);
  const before = withGap.text.slice(0, withGap.text.indexOf(visibleGap));
  const left = line.placed.x + withGap.x + drawnWidth(before, withGap, faces);
  return { ...spanOf(line), x: rounded(left), width: rounded(drawnWidth(visibleGap, withGap, faces)) };
}

function drawnWidth(text: string, { properties }: Fragment, faces: Faces): number {
  return widthOf(shownText(text, properties), properties, faces);
}

function spanOf({ placed: { line, x, baseline }, page, pageHeight }: LineOnPage): PlaceOnPage {
  const [left, right] = extentOf(line.fragments);
  return {
    page,
    x: rounded(x + left),
    y: rounded(pageHeight - (baseline - line.ascent + line.height)),
    width: rounded(right - left),
    height: rounded(line.height),
  };
}

function extentOf(fragments: readonly Fragment[]): readonly [number, number] {
  const shown = fragments.filter(({ text }) => text.trim() !== "");
  return [Math.min(...shown.map(({ x }) => x)), Math.max(...shown.map(({ x, width }) => x + width))];
}

/** The last place where the signer's name stands below the position, as wide as the wider of both. */
function findSignature(
  lines: readonly LineOnPage[],
  { above, signer }: SigningWords,
): PlaceOnPage | undefined {
  const name = lines.findLast(says(signer));
  const isPosition = says(above);
  const position = name && lines.findLast((each) => isPosition(each) && standsAbove(each, name));
  if (name === undefined || position === undefined) return undefined;
  const [top, foot] = [spanOf(position), spanOf(name)];
  const left = Math.min(top.x, foot.x);
  const right = Math.max(top.x + top.width, foot.x + foot.width);
  const y = rounded(foot.y + foot.height);
  return {
    ...{ page: name.page, x: left, y },
    width: rounded(right - left),
    height: rounded(Math.max(0, top.y - y)),
  };
}

function standsAbove(one: LineOnPage, other: LineOnPage): boolean {
  return one.page === other.page && one.placed.baseline < other.placed.baseline;
}

/** A seal's diameter, 36 mm. */
const sealWidth = (36 / 25.4) * 72;

/** The seal covers about a third of the signature, on its left (Nghị định 30/2020/NĐ-CP, Điều 33; Party offices do the same). */
function sealBeside({ page, x, y, width, height }: PlaceOnPage): PlaceOnPage {
  return {
    page,
    x: rounded(x + width / 3 - sealWidth),
    y: rounded(y + height / 2 - sealWidth / 2),
    width: rounded(sealWidth),
    height: rounded(sealWidth),
  };
}

/** Hundredths of a point are finer than any printer. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
