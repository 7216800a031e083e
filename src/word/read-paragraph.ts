/** Reads a `w:p`: its properties through all levels of formatting, its list number, its runs. */

import type { Inline, ListNumber, Paragraph, ParagraphProperties, RunProperties } from "./document-tree.ts";
import { wholeNumber } from "./measures.ts";
import { bagOf, layOver, noProperties, type PropertyBag } from "./property-bag.ts";
import { readInlines } from "./read-inlines.ts";
import type { NumberingLevel } from "./read-numbering.ts";
import { readParagraphProperties } from "./read-paragraph-properties.ts";
import { type RunLevels, readRunProperties } from "./read-run-properties.ts";
import { styleChain } from "./read-styles.ts";
import type { ReadingContext } from "./reading-context.ts";
import { childOf, textOf, type XmlElement } from "./xml.ts";

export function readParagraph(element: XmlElement, context: ReadingContext): Paragraph {
  const properties = childOf(element, "w:pPr");
  const direct = bagOf(properties);
  const wordStyle = direct.get("w:pStyle")?.attributes.get("w:val") ?? context.styles.defaultParagraphStyle;
  const text = paragraphText(element);
  const refuse = (detail: string): void => context.refusals.refuse(detail, text);
  const resolved = resolveParagraph(direct, wordStyle, context);
  const lookOf = runReader(wordStyle, context, refuse);
  const mark = lookOf(childOf(properties, "w:rPr"));
  const number = nextNumber(resolved, context, refuse);
  const paragraph = readParagraphProperties(resolved.bag, wordStyle, refuse);
  const { pageFields, pictureOf } = context;
  const inlines = readInlines(element, { lookOf, refuse, pageFields, pictureOf });
  checkPictures(inlines, paragraph, refuse);
  return {
    kind: "paragraph",
    properties: paragraph,
    mark,
    ...(number && { number }),
    inlines,
  };
}

/** Word cuts a picture off that is taller than a line of exact height. */
function checkPictures(
  inlines: readonly Inline[],
  { spacing: { line } }: ParagraphProperties,
  refuse: (detail: string) => void,
): void {
  const cut = inlines.some(
    (inline) => inline.kind === "picture" && line.rule === "exact" && inline.picture.height > line.value,
  );
  if (cut) refuse("wp:inline w:lineRule=exact");
}

/** What a person sees of a paragraph, for messages. */
function paragraphText(element: XmlElement): string {
  if (element.name === "w:t") return textOf(element);
  if (element.name === "w:tab" || element.name === "w:br") return " ";
  return element.children.map((child) => (typeof child === "string" ? "" : paragraphText(child))).join("");
}

interface ResolvedParagraph {
  readonly bag: PropertyBag;
  readonly level: NumberingLevel | undefined;
  readonly numId: string;
  readonly levelIndex: number;
  /** Looks of the number: the list level's over the paragraph mark's. */
  readonly numberLook: (level: NumberingLevel) => RunProperties;
}

/** A list's indents lie over the style's when the paragraph itself is put into the list, under the style's when the style is. */
function resolveParagraph(
  direct: PropertyBag,
  wordStyle: string,
  context: ReadingContext,
): ResolvedParagraph {
  const { styles, tableStyle } = context;
  const chain = styleChain(styles, wordStyle);
  const inStyles = layOver(...chain.map((style) => style.paragraph));
  const numbering = layOver(inStyles, direct).get("w:numPr");
  const { level, numId, levelIndex } = levelOf(numbering, wordStyle, context);
  const listed = level?.paragraph ?? noProperties;
  const styled = chain.flatMap(({ paragraph }) =>
    paragraph.has("w:numPr") && !direct.has("w:numPr") ? [listed, paragraph] : [paragraph],
  );
  const own = direct.has("w:numPr") ? [listed, direct] : [direct];
  const bag = layOver(styles.defaults.paragraph, tableStyle.paragraph, ...styled, ...own);
  const numberLook = (of: NumberingLevel): RunProperties => {
    const markLook = bagOf(direct.get("w:rPr"));
    const levels = runLevels(wordStyle, context, layOver(markLook, of.run));
    return readRunProperties(levels, (detail) => context.refusals.refuse(detail, of.text));
  };
  return { bag, level, numId, levelIndex, numberLook };
}

/** The level stands in the paragraph, or is the one that names the paragraph's style. */
function levelOf(
  numbering: XmlElement | undefined,
  wordStyle: string,
  { lists }: ReadingContext,
): { level: NumberingLevel | undefined; numId: string; levelIndex: number } {
  const numId = childOf(numbering, "w:numId")?.attributes.get("w:val") ?? "0";
  const levels = lists.get(numId)?.levels;
  const stated = wholeNumber(childOf(numbering, "w:ilvl"), "w:val");
  const linked = [...(levels ?? [])].find(([, level]) => level.wordStyle === wordStyle)?.[0];
  const levelIndex = stated ?? linked ?? 0;
  return { level: levels?.get(levelIndex), numId, levelIndex };
}

function nextNumber(
  { level, numId, levelIndex, numberLook }: ResolvedParagraph,
  context: ReadingContext,
  refuse: (detail: string) => void,
): ListNumber | undefined {
  if (level === undefined) {
    if (context.lists.has(numId)) refuse(`w:ilvl w:val=${levelIndex}`);
    return undefined;
  }
  const text = context.counter.next(numId, levelIndex, refuse);
  const { format, alignment, followedBy } = level;
  return {
    text,
    list: numId,
    level: levelIndex,
    format,
    properties: numberLook(level),
    alignment,
    followedBy,
  };
}

/** Looks of the paragraph's runs, from their `w:rPr`. */
function runReader(
  wordStyle: string,
  context: ReadingContext,
  refuse: (detail: string) => void,
): (properties: XmlElement | undefined) => RunProperties {
  return (properties) => readRunProperties(runLevels(wordStyle, context, bagOf(properties)), refuse);
}

function runLevels(
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
