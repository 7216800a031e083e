/** Splits a paragraph's content where lines may break: after spaces and after hyphens, nowhere else. */

import type { Inline, RunProperties } from "../../word/document-tree.ts";
import type { Faces } from "./fonts.ts";
import { shownText, widthOf } from "./measure-text.ts";

/** Text of one look, measured, pt. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly properties: RunProperties;
}

/** Text that stays on one line, and the spaces after it that may hang over the line's end. */
export interface Word {
  readonly kind: "word";
  readonly pieces: readonly Piece[];
  readonly spaces: readonly Piece[];
}

export type Segment = Word | Exclude<Inline, { kind: "text" | "field" }>;

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
    segments.push(...wordsOf(spans, faces));
    spans = [];
  };
  for (const inline of inlines) {
    if (inline.kind === "text" || inline.kind === "field") {
      const text = inline.kind === "text" ? inline.text : fieldText(inline.field);
      spans.push({ text: shownText(text, inline.properties), properties: inline.properties });
    } else {
      flush();
      segments.push(inline);
    }
  }
  flush();
  return segments;
}

/** A word may run through several spans; it ends where the joined text may break. */
function wordsOf(spans: readonly Span[], faces: Faces): readonly Word[] {
  const text = spans.map((span) => span.text).join("");
  return splitWords(text).map(({ start, spaces, end }) => ({
    kind: "word",
    pieces: cut(spans, { start, end: spaces }, faces),
    spaces: cut(spans, { start: spaces, end }, faces),
  }));
}

interface WordBounds {
  readonly start: number;
  /** Where the trailing spaces begin. */
  readonly spaces: number;
  readonly end: number;
}

/** A hyphen between a character and a digit holds them together, as in `10-11`; before a letter it parts them. */
const word = /[^ ]+?(?<=[^ ]-)(?=[^ \d-])|[^ ]+ *| +/gu;

function splitWords(text: string): readonly WordBounds[] {
  return [...text.matchAll(word)].map(({ 0: match, index }) => ({
    start: index,
    spaces: index + match.replace(/ +$/u, "").length,
    end: index + match.length,
  }));
}

function cut(spans: readonly Span[], { start, end }: { start: number; end: number }, faces: Faces): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const { text, properties } of spans) {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (part !== "") pieces.push({ text: part, width: widthOf(part, properties, faces), properties });
    offset += text.length;
  }
  return pieces;
}
