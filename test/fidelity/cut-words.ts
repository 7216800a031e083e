/** Changes for a class of differences: a word that is longer than its line is cut at another of its letters. */

import type { Paragraph } from "../../src/word/document-tree.ts";
import type { ParagraphChange } from "./edit-tree.ts";

type Inlines = Paragraph["inlines"];

/**
 * One change for each letter of the words that two looks or more make up, and that no line holds.
 * @param isOverlong whether a line of the paragraph is too short for what these inlines show
 */
export function wordsCutElsewhere(
  { inlines }: Paragraph,
  isOverlong: (word: Inlines) => boolean,
): readonly ParagraphChange[] {
  return wordsOf(inlines)
    .filter(({ start, end }) => {
      const word = part(inlines, start, end);
      return word.length > 1 && isOverlong(word);
    })
    .flatMap(({ start, end }) =>
      Array.from({ length: end - start - 1 }, (_, index) => cutAt(start + index + 1)),
    );
}

/** Where words begin and end, in letters; whatever is no text counts as one that is no letter. */
function wordsOf(inlines: Inlines): readonly { readonly start: number; readonly end: number }[] {
  const text = inlines.map((inline) => (inline.kind === "text" ? inline.text : "\n")).join("");
  return [...text.matchAll(/[^\s\-–—/]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function cutAt(letter: number): ParagraphChange {
  return (paragraph) => {
    const { inlines, mark } = paragraph;
    const end = { kind: "lineBreak", properties: mark } as const;
    const [before, behind] = [part(inlines, 0, letter), part(inlines, letter, Number.POSITIVE_INFINITY)];
    return { ...paragraph, inlines: [...before, end, ...behind] };
  };
}

/** The inlines between two places, in letters. */
function part(inlines: Inlines, start: number, end: number): Inlines {
  let place = 0;
  return inlines.flatMap((inline): Inlines => {
    const from = place;
    place += inline.kind === "text" ? inline.text.length : 1;
    if (place <= start || from >= end) return [];
    if (inline.kind !== "text") return [inline];
    return [{ ...inline, text: inline.text.slice(Math.max(0, start - from), end - from) }];
  });
}
