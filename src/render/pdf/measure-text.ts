/** Widths of text, and what superscript, subscript and capitals make of it. */

import type { RunProperties } from "../../word/document-tree.ts";
import { type Faces, faceNameOf } from "./fonts.ts";

/** A raised or lowered character's size and rise as parts of the font size, as LibreOffice draws them. */
const raisedSize = 0.58;
const superscriptRise = 0.33;
const subscriptRise = -0.08;

/** The text as it is printed: capitals by `w:caps`. */
export function shownText(text: string, { caps }: RunProperties): string {
  return caps ? text.toUpperCase() : text;
}

/** The size that glyphs are drawn in, pt: whole twips. */
export function drawnSize({ size, verticalAlign }: RunProperties): number {
  return verticalAlign === "baseline" ? size : Math.floor(size * 20 * raisedSize) / 20;
}

/** How far above the line's baseline the text's own baseline is, pt. */
export function riseOf({ size, verticalAlign }: RunProperties): number {
  if (verticalAlign === "baseline") return 0;
  return size * (verticalAlign === "superscript" ? superscriptRise : subscriptRise);
}

/** LibreOffice measures text on a device of 8640 dots an inch, on which every character is whole dots wide; lines break as they do there. */
export const dotsPerPoint = 8640 / 72;

/** Width of a text as it is printed, pt. A character that the font lacks has no width. */
export function widthOf(text: string, properties: RunProperties, faces: Faces): number {
  const face = faces[faceNameOf(properties)];
  const dotsPerEm = drawnSize(properties) * dotsPerPoint;
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    dots += Math.round((face.advanceOf(text.charCodeAt(at)) ?? 0) * dotsPerEm);
  }
  return dots / dotsPerPoint;
}
