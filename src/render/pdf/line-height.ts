/** Heights of lines as LibreOffice and Word stack them; the rules were measured, see the fidelity test. */

import type { LineSpacing, RunProperties } from "../../word/document-tree.ts";
import { type Faces, faceNameOf } from "./fonts.ts";
import { dotsPerPoint } from "./measure-text.ts";

/** pt */
export interface LineBox {
  readonly height: number;
  /** What the line needs at the foot of a page. */
  readonly natural: number;
  /** From the top to the baseline. */
  readonly ascent: number;
}

/** What gives a line its height: the look of a text, or a picture among text of a look. */
export type LineContent = RunProperties | PictureOnLine;

export interface PictureOnLine {
  /** pt */
  readonly pictureHeight: number;
  readonly look: RunProperties;
}

/** An exact line has its baseline at this part of its height. */
const exactBaseline = 0.8;

/** The box of a line that holds texts of these looks, and pictures; all of Word's heights are whole twips. */
export function lineBoxOf(looks: readonly LineContent[], spacing: LineSpacing, faces: Faces): LineBox {
  const boxes = looks.map((look) => naturalBox(look, faces));
  const ascent = Math.max(...boxes.map((box) => box.ascent));
  const below = Math.max(...boxes.map((box) => box.height - box.ascent));
  const natural = Math.max(ascent + below, ...heightsOfTexts(looks, faces));
  if (spacing.rule === "exact") {
    return { height: spacing.value, natural: spacing.value, ascent: spacing.value * exactBaseline };
  }
  if (spacing.rule === "atLeast") {
    const extra = Math.max(0, spacing.value - natural);
    return { height: natural + extra, natural: natural + extra, ascent: ascent + extra };
  }
  const height = autoHeight(looks, natural, { multiple: spacing.value, faces });
  const cut = Math.max(0, natural - height);
  return { height, natural: Math.min(natural, height), ascent: ascent - cut };
}

/** A multiple of the line's own height; of a line with pictures, what is added is measured by its text. */
function autoHeight(
  contents: readonly LineContent[],
  natural: number,
  { multiple, faces }: Multiple,
): number {
  const multiplied = contents.some(isPicture) ? Math.max(...heightsOfTexts(contents, faces)) : natural;
  return Math.floor((natural + multiplied * (multiple - 1)) * 20 + 1e-6) / 20;
}

/** Of a picture, the height of text in its look: no line is lower than that, even if it holds nothing but pictures. */
function heightsOfTexts(contents: readonly LineContent[], faces: Faces): readonly number[] {
  return contents.map((content) => naturalTextBox(lookOf(content), faces).height);
}

interface Multiple {
  readonly multiple: number;
  readonly faces: Faces;
}

function isPicture(content: LineContent): content is PictureOnLine {
  return "pictureHeight" in content;
}

function lookOf(content: LineContent): RunProperties {
  return isPicture(content) ? content.look : content;
}

/** A picture stands on the baseline. */
function naturalBox(content: LineContent, faces: Faces): LineBox {
  if (!isPicture(content)) return naturalTextBox(content, faces);
  const height = toTwips(content.pictureHeight);
  return { height, natural: height, ascent: height };
}

function naturalTextBox(look: RunProperties, faces: Faces): LineBox {
  const { ascent: above, lineHeight, lineGap } = faces[faceNameOf(look)];
  const dots = (part: number): number => Math.round(part * look.size * dotsPerPoint);
  const [own, below, gap] = [dots(above - lineGap), dots(lineHeight - above), dots(lineGap)];
  const height = dotsToTwips(own + below) + dotsToTwips(gap);
  return { height, natural: height, ascent: dotsToTwips(own) + dotsToTwips(gap) };
}

/** LibreOffice rounds ascent, descent and gap of a font to dots of its measuring device before it makes twips of them. */
function dotsToTwips(dots: number): number {
  return toTwips(dots / dotsPerPoint);
}

function toTwips(points: number): number {
  return Math.round(points * 20 + tolerance) / 20;
}

/** Quotients differ in their last digits: half a twip is rounded up. */
const tolerance = 1e-6;
