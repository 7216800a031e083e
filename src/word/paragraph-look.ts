/** How a paragraph is dressed: its properties through all levels of formatting, its mark, its place in a list. */

import type { ParagraphProperties, RunProperties } from "./document-tree.ts";
import { wholeNumber } from "./measures.ts";
import { bagOf, layOver, noProperties, type PropertyBag } from "./property-bag.ts";
import type { NumberingLevel, NumberingList } from "./read-numbering.ts";
import { readParagraphProperties } from "./read-paragraph-properties.ts";
import { type RunLevels, readRunProperties } from "./read-run-properties.ts";
import { styleChain, type WordStyles } from "./read-styles.ts";
import { childOf, type XmlElement } from "./xml.ts";

/** All that a look depends on beside the paragraph itself. */
export interface Dressing {
  readonly styles: WordStyles;
  /** What the theme's names of fonts stand for. */
  readonly themeFonts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, NumberingList>;
  /** What the style of the table around gives its paragraphs and runs. */
  readonly tableStyle: { readonly id: string; readonly paragraph: PropertyBag; readonly run: PropertyBag };
}

export interface ParagraphLook extends ListPlace {
  readonly properties: ParagraphProperties;
  readonly mark: RunProperties;
  /** Of a paragraph in a list. */
  readonly number: NumberLook | undefined;
}

/** The looks of the list level over those of the paragraph mark. */
interface NumberLook {
  readonly properties: RunProperties;
  /** XML names of what is outside the support list. */
  readonly refused: readonly string[];
}

interface ListPlace {
  readonly level: NumberingLevel | undefined;
  readonly numId: string;
  readonly levelIndex: number;
}

/** @param properties the paragraph's own (`w:pPr`) */
export function paragraphLook(
  properties: XmlElement | undefined,
  dressing: Dressing,
  refuse: (detail: string) => void,
): ParagraphLook {
  const direct = bagOf(properties);
  const wordStyle = direct.get("w:pStyle")?.attributes.get("w:val") ?? dressing.styles.defaultParagraphStyle;
  const ownMark = bagOf(direct.get("w:rPr"));
  const mark = readRunProperties(runLevels(wordStyle, dressing, ownMark), refuse);
  const { bag, ...place } = resolveParagraph(direct, wordStyle, dressing);
  return {
    ...place,
    mark,
    properties: readParagraphProperties(bag, wordStyle, refuse),
    number: place.level && numberLook(runLevels(wordStyle, dressing, layOver(ownMark, place.level.run))),
  };
}

function numberLook(levels: RunLevels): NumberLook {
  const refused: string[] = [];
  return { properties: readRunProperties(levels, (detail) => refused.push(detail)), refused };
}

/** A list's indents lie over the style's when the paragraph itself is put into the list, under the style's when the style is. */
function resolveParagraph(
  direct: PropertyBag,
  wordStyle: string,
  dressing: Dressing,
): ListPlace & { readonly bag: PropertyBag } {
  const { styles, tableStyle } = dressing;
  const chain = styleChain(styles, wordStyle);
  const inStyles = layOver(...chain.map((style) => style.paragraph));
  const place = listPlaceOf(layOver(inStyles, direct).get("w:numPr"), wordStyle, dressing);
  const listed = place.level?.paragraph ?? noProperties;
  const styled = chain.flatMap(({ paragraph }) =>
    paragraph.has("w:numPr") && !direct.has("w:numPr") ? [listed, paragraph] : [paragraph],
  );
  const own = direct.has("w:numPr") ? [listed, direct] : [direct];
  return { ...place, bag: layOver(styles.defaults.paragraph, tableStyle.paragraph, ...styled, ...own) };
}

/** The level stands in the paragraph, or is the one that names the paragraph's style. */
function listPlaceOf(numbering: XmlElement | undefined, wordStyle: string, { lists }: Dressing): ListPlace {
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
  { styles, tableStyle, themeFonts }: Dressing,
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
