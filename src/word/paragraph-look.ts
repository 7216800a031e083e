/** How a paragraph is dressed: its properties through all levels of formatting, its mark, its place in a list. */

import type { ParagraphProperties, RunProperties } from "./document-tree.ts";
import { wholeNumber } from "./measures.ts";
import { bagOf, layOver, noProperties, type PropertyBag } from "./property-bag.ts";
import type { NumberingLevel } from "./read-numbering.ts";
import { readParagraphProperties } from "./read-paragraph-properties.ts";
import { type RunLevels, readRunProperties } from "./read-run-properties.ts";
import { styleChain } from "./read-styles.ts";
import type { ReadingContext } from "./reading-context.ts";
import { childOf, type XmlElement } from "./xml.ts";

export interface ParagraphLook extends ListPlace {
  readonly properties: ParagraphProperties;
  readonly mark: RunProperties;
  /** Looks of the number: the list level's over the paragraph mark's. */
  readonly numberLook: (level: NumberingLevel) => RunProperties;
}

interface ListPlace {
  readonly level: NumberingLevel | undefined;
  readonly numId: string;
  readonly levelIndex: number;
}

/** @param properties the paragraph's own (`w:pPr`) */
export function paragraphLook(
  properties: XmlElement | undefined,
  context: ReadingContext,
  refuse: (detail: string) => void,
): ParagraphLook {
  const direct = bagOf(properties);
  const wordStyle = direct.get("w:pStyle")?.attributes.get("w:val") ?? context.styles.defaultParagraphStyle;
  const ownMark = bagOf(direct.get("w:rPr"));
  const mark = readRunProperties(runLevels(wordStyle, context, ownMark), refuse);
  const { bag, ...place } = resolveParagraph(direct, wordStyle, context);
  return {
    ...place,
    mark,
    properties: readParagraphProperties(bag, wordStyle, refuse),
    numberLook: ({ run, text }) => {
      const levels = runLevels(wordStyle, context, layOver(ownMark, run));
      return readRunProperties(levels, (detail) => context.refusals.refuse(detail, text));
    },
  };
}

/** A list's indents lie over the style's when the paragraph itself is put into the list, under the style's when the style is. */
function resolveParagraph(
  direct: PropertyBag,
  wordStyle: string,
  context: ReadingContext,
): ListPlace & { readonly bag: PropertyBag } {
  const { styles, tableStyle } = context;
  const chain = styleChain(styles, wordStyle);
  const inStyles = layOver(...chain.map((style) => style.paragraph));
  const place = listPlaceOf(layOver(inStyles, direct).get("w:numPr"), wordStyle, context);
  const listed = place.level?.paragraph ?? noProperties;
  const styled = chain.flatMap(({ paragraph }) =>
    paragraph.has("w:numPr") && !direct.has("w:numPr") ? [listed, paragraph] : [paragraph],
  );
  const own = direct.has("w:numPr") ? [listed, direct] : [direct];
  return { ...place, bag: layOver(styles.defaults.paragraph, tableStyle.paragraph, ...styled, ...own) };
}

/** The level stands in the paragraph, or is the one that names the paragraph's style. */
function listPlaceOf(
  numbering: XmlElement | undefined,
  wordStyle: string,
  { lists }: ReadingContext,
): ListPlace {
  const numId = childOf(numbering, "w:numId")?.attributes.get("w:val") ?? "0";
  const levels = lists.get(numId)?.levels;
  const stated = wholeNumber(childOf(numbering, "w:ilvl"), "w:val");
  const linked = [...(levels ?? [])].find(([, level]) => level.wordStyle === wordStyle)?.[0];
  const levelIndex = stated ?? linked ?? 0;
  return { level: levels?.get(levelIndex), numId, levelIndex };
}

/** The levels that a run's look comes from, with its own properties. */
export function runLevels(
  wordStyle: string,
  { styles, tableStyle, themeFonts }: ReadingContext,
  direct: PropertyBag,
): RunLevels {
  const characterStyle = direct.get("w:rStyle")?.attributes.get("w:val");
  const runsOf = (id: string | undefined) => layOver(...styleChain(styles, id).map((style) => style.run));
  return {
    base: layOver(styles.defaults.run, tableStyle.run),
    paragraphStyle: runsOf(wordStyle),
    characterStyle: runsOf(characterStyle),
    direct,
    themeFonts,
  };
}
