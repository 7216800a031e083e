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
  const written = [...squeeze([...writtenText(entries)].map((character) => ({ character, caps: false })))];
  const shown = squeeze(inReadingOrder(drawn).flatMap(charactersOf));
  const end = Math.max(written.length, shown.length);
  for (let at = 0; at < end; at += 1) {
    if (!sameCharacter(written[at], shown[at])) {
      return { equal: false, written: excerpt(written, at), drawn: excerpt(shown, at) };
    }
  }
  return { equal: true };
}

interface Character {
  readonly character: string;
  readonly caps: boolean;
}

/** Cells side by side, and cells that go on on the next page, are drawn in another order than they are read. */
function inReadingOrder(drawn: readonly DrawnText[]): readonly DrawnText[] {
  const own = drawn.filter(({ mark, region }) => mark === "text" && region === "body");
  return own.toSorted((one, other) => one.paragraph - other.paragraph);
}

function charactersOf(
  { text, caps, separated, paragraph }: DrawnText,
  index: number,
  all: readonly DrawnText[],
): readonly Character[] {
  const apart = separated || all[index - 1]?.paragraph !== paragraph;
  return [...(apart ? " " : ""), ...text].map((character) => ({ character, caps }));
}

/** White space as one space each, none at the ends. */
function squeeze(characters: readonly Character[]): readonly Character[] {
  const squeezed = characters.filter(
    ({ character }, index) => character !== " " || (index > 0 && characters[index - 1]?.character !== " "),
  );
  return squeezed.at(-1)?.character === " " ? squeezed.slice(0, -1) : squeezed;
}

function sameCharacter(written: Character | undefined, drawn: Character | undefined): boolean {
  if (written === undefined || drawn === undefined) return false;
  return drawn.character === (drawn.caps ? written.character.toUpperCase() : written.character);
}

const excerptLength = 40;

function excerpt(characters: readonly Character[], at: number): string {
  const from = Math.max(0, at - excerptLength / 2);
  return characters
    .slice(from, at + excerptLength)
    .map(({ character }) => character)
    .join("");
}
