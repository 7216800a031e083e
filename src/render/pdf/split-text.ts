/** Splits a paragraph's content where lines may break, as LibreOffice and Word break them. */

import type { Inline, Picture, RunProperties } from "../../word/document-tree.ts";
import type { Faces } from "./fonts.ts";
import { shownText, widthOf } from "./measure-text.ts";

/** Text of one look, measured, pt; or a picture, which has no text. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly properties: RunProperties;
  readonly picture?: Picture;
  /** A space or hyphen that holds together: it is measured by itself. */
  readonly apart?: true;
}

/** Text between spaces, in the parts that a line may break between; and the spaces after it, which may hang over. */
export interface Word {
  readonly kind: "word";
  readonly parts: readonly (readonly Piece[])[];
  readonly spaces: readonly Piece[];
}

export type Segment = Word | Exclude<Inline, { kind: "text" | "field" | "picture" }>;

/** The texts of the page-number fields. */
export type FieldText = (field: "page" | "pageCount") => string;

interface Span {
  readonly text: string;
  readonly properties: RunProperties;
}

export function splitText(
  inlines: readonly Inline[],
  faces: Faces,
  fieldText: FieldText,
): readonly Segment[] {
  const segments: Segment[] = [];
  let spans: Span[] = [];
  const flush = (): void => {
    segments.push(...wordsOf(spans, segments.length === 0, faces));
    spans = [];
  };
  for (const inline of inlines) {
    if (inline.kind === "text" || inline.kind === "field") {
      const text = inline.kind === "text" ? inline.text : fieldText(inline.field);
      spans.push({ text: shownText(text, inline.properties), properties: inline.properties });
    } else {
      flush();
      segments.push(inline.kind === "picture" ? pictureWord(inline) : inline);
    }
  }
  flush();
  return segments;
}

/** Lines may break on either side of a picture. */
function pictureWord({ picture, properties }: Inline & { kind: "picture" }): Word {
  return { kind: "word", parts: [[{ text: "", width: picture.width, properties, picture }]], spaces: [] };
}

/** A word may run through several spans. @param first they begin the paragraph */
function wordsOf(spans: readonly Span[], first: boolean, faces: Faces): readonly Word[] {
  const text = spans.map((span) => span.text).join("");
  return [...text.matchAll(/([^ ]*)( *)/gu)]
    .filter(([whole]) => whole !== "")
    .map(({ 1: word = "", 2: spaces = "", index }) => {
      const end = index + word.length;
      return {
        kind: "word",
        parts: partBounds(word, index, first && index === 0).map((bounds) => cut(spans, bounds, faces)),
        spaces: cut(spans, { start: end, end: end + spaces.length }, faces),
      };
    });
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * Inside a word, lines break behind hyphens, dashes, dots of omission, question and exclamation marks, and between
 * brackets that close and open; but not before a mark that closes, or a space that holds together.
 */
const partEnd = /(?<=[-–—…?!|])(?=[^-–—…?!|)\]}”’"',.;:/%\u00A0])|(?<=[)\]}])(?=[([{])/u;

/** With no word before it to go back to, LibreOffice parts a word behind a slash, too, unless a figure follows. */
const partEndOfFirst = new RegExp(`${partEnd.source}|(?<=/)(?=[^/\\d])`, "u");

function partBounds(word: string, offset: number, first: boolean): readonly Bounds[] {
  let start = offset;
  return word.split(first ? partEndOfFirst : partEnd).map((part) => {
    const bounds = { start, end: start + part.length };
    start = bounds.end;
    return bounds;
  });
}

function cut(spans: readonly Span[], { start, end }: Bounds, faces: Faces): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const { text, properties } of spans) {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (part !== "") pieces.push(...part.split(beside).map((each) => pieceOf(each, properties, faces)));
    offset += text.length;
  }
  return pieces;
}

/** On either side of what holds together. */
const beside = /(?<=[\u00A0\u2011])|(?=[\u00A0\u2011])/u;

function pieceOf(text: string, properties: RunProperties, faces: Faces): Piece {
  const seen = asSeen(text);
  const piece = { text: seen, width: widthOf(seen, properties, faces), properties };
  return /^[\u00A0\u2011]/u.test(text) ? { ...piece, apart: true } : piece;
}

/** A hyphen that holds together has done so by now: what is drawn, found and copied is a hyphen (ECMA-376, part 1, 17.3.3.18). */
function asSeen(text: string): string {
  return text.replaceAll("\u2011", "-");
}
