/** Checks that a PDF says what its Word file says: the text as written in the XML against the strings that were drawn. */

import type { WordEntries } from "../word/word-entries.ts";
import { writtenText } from "../word/written-text.ts";
import type { DrawnText } from "./pdf/draw-pages.ts";

/** Where they differ: a few words from the difference on. */
export interface TextDifference {
  readonly equal: false;
  readonly written: string;
  readonly drawn: string;
}

/**
 * Compares a Word file's main text with what was drawn of it. List numbers, leaders, repeated heads of tables,
 * headers and footers are set aside by the drawing's own marks; capitals by `w:caps` are compared as capitals;
 * tabs, breaks and ends of paragraphs are white space.
 */
export function compareText(
  entries: WordEntries,
  drawn: readonly DrawnText[],
): { readonly equal: true } | TextDifference {
  const shown = squeezeDrawn(inReadingOrder(drawn));
  const written = withCapitals(squeeze(writtenText(entries)), shown.capitals);
  if (written === shown.text) return { equal: true };
  const at = firstDifference(written, shown.text);
  return { equal: false, written: excerpt(written, at), drawn: excerpt(shown.text, at) };
}

/** Cells side by side, and cells that go on on the next page, are drawn in another order than they are read. */
function inReadingOrder(drawn: readonly DrawnText[]): readonly DrawnText[] {
  const own = drawn.filter(({ mark, region }) => mark === "text" && region === "body");
  return own.toSorted((one, other) => one.paragraph - other.paragraph);
}

/** White space as one space each, none at the ends. */
function squeeze(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** Where a text was drawn in capitals, from and up to the place of a character. */
type Stretch = readonly [start: number, end: number];

/** What was drawn, squeezed as it is put together, so that places of capitals are places in the whole. */
function squeezeDrawn(drawn: readonly DrawnText[]): {
  readonly text: string;
  readonly capitals: readonly Stretch[];
} {
  let whole = "";
  let endsWithSpace = true;
  let paragraphBefore: number | undefined;
  const capitals: Stretch[] = [];
  for (const { text, caps, separated, paragraph } of drawn) {
    const apart = separated || paragraph !== paragraphBefore;
    const squeezed = `${apart ? " " : ""}${text}`.replace(/ +/g, " ");
    const added: string = endsWithSpace ? squeezed.replace(/^ /, "") : squeezed;
    if (caps) capitals.push([whole.length, whole.length + added.length]);
    if (added !== "") endsWithSpace = added.endsWith(" ");
    whole += added;
    paragraphBefore = paragraph;
  }
  return { text: whole.replace(/ $/, ""), capitals };
}

function withCapitals(text: string, capitals: readonly Stretch[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of capitals) {
    pieces.push(text.slice(from, start), text.slice(start, end).toUpperCase());
    from = end;
  }
  return [...pieces, text.slice(from)].join("");
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const excerptLength = 40;

/** A few words around a place. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - excerptLength / 2);
  return text.slice(from, at + excerptLength);
}
