/** Finds in the words of templates and parts what a style must not have, and signatures that lack the line of the position. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { foreignWords, noPositionLine } from "../diagnostics/validate-mix.ts";
import type { Part, Template } from "../model/records.ts";
import type { Styles } from "../model/styles.ts";
import { findMarks } from "../text/find-marks.ts";
import type { NamedWordFile } from "../word/named-word-file.ts";
import { paragraphSlices, placeOf } from "../word/paragraph-slices.ts";
import { readTextEntries } from "../word/text-entries.ts";

interface Words {
  readonly text: string;
  readonly place: Place;
}

/** A body exists once for all styles: what one of them must not have, it can't have. Each mark is told once in a place. */
export function findMarksInTemplate(template: Template, { styles }: Styles): Diagnostic[] {
  const words = [...wordsOf(template), ...wordsOfSettings(template)];
  return [...findMarksIn(words, styles), ...findMissingPosition(template)];
}

/** A part is held to its own style. */
export function findMarksInPart(part: Part, { styles }: Styles): Diagnostic[] {
  const own = Object.entries(styles).filter(([style]) => style === part.style);
  return [...findMarksIn(wordsOf(part), Object.fromEntries(own)), ...findMissingPosition(part)];
}

function findMarksIn(words: readonly Words[], styles: Styles["styles"]): Diagnostic[] {
  return words.flatMap(({ text, place }) => {
    const found = Object.entries(styles).flatMap(([style, { foreignMarks }]) =>
      findMarks(text, foreignMarks).map((mark) => [mark, style] as const),
    );
    const firstStyles = new Map(found.toReversed());
    return [...firstStyles].map(([mark, style]) => foreignWords({ mark, style }, place));
  });
}

/** Without the tags: what they print is looked at when it is known. */
function wordsOf(file: NamedWordFile): Words[] {
  return paragraphsOf(file).map((paragraph) => ({
    text: paragraph.text.replace(/\{\{.*?\}\}/g, " "),
    place: placeOf(paragraph, file.file),
  }));
}

function wordsOfSettings({ info }: Template): Words[] {
  const { typeName, abstract, bases, recipients, addressees } = info.value;
  return Object.entries({ typeName, abstract, bases, recipients, addressees }).flatMap(([field, wordings]) =>
    [wordings ?? []].flat().map((text) => ({ text, place: info.source.place([field]) })),
  );
}

function findMissingPosition(file: NamedWordFile): Diagnostic[] {
  const signed = paragraphsOf(file).filter(({ text }) => text.includes("signature.name"));
  const hasPosition = paragraphsOf(file).some(({ text }) => text.includes("signature.position"));
  return hasPosition ? [] : signed.map((paragraph) => noPositionLine({}, placeOf(paragraph, file.file)));
}

function paragraphsOf({ entries, file }: NamedWordFile) {
  return [...readTextEntries(entries, file).texts.values()].flatMap(paragraphSlices);
}
