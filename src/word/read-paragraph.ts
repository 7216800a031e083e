/** Reads a `w:p`: its properties through all levels of formatting, its list number, its runs. */

import type { Inline, ListNumber, Paragraph, ParagraphProperties, RunProperties } from "./document-tree.ts";
import { type ParagraphLook, paragraphLook, runLevels } from "./paragraph-look.ts";
import { bagOf } from "./property-bag.ts";
import { readInlines } from "./read-inlines.ts";
import { readRunProperties } from "./read-run-properties.ts";
import type { ReadingContext } from "./reading-context.ts";
import { childOf, textOf, writtenForm, type XmlElement } from "./xml.ts";

export function readParagraph(element: XmlElement, context: ReadingContext): Paragraph {
  const properties = childOf(element, "w:pPr");
  let text: string | undefined;
  const refuse = (detail: string): void => {
    text ??= paragraphText(element);
    context.refusals.refuse(detail, text);
  };
  const key = `${context.tableStyle.id} ${writtenForm(properties)}`;
  const look = context.looks.paragraphs(key, refuse, (refuseHere) =>
    paragraphLook(properties, context, refuseHere),
  );
  const number = nextNumber(look, context, refuse);
  const { pageFields, pictureOf } = context;
  const lookOf = runReader(look.properties.wordStyle, context, refuse);
  const inlines = readInlines(element, { lookOf, refuse, pageFields, pictureOf });
  checkPictures(inlines, look.properties, refuse);
  return {
    kind: "paragraph",
    properties: look.properties,
    mark: look.mark,
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

function nextNumber(
  { level, numId, levelIndex, number }: ParagraphLook,
  context: ReadingContext,
  refuse: (detail: string) => void,
): ListNumber | undefined {
  if (level === undefined || number === undefined) {
    if (context.lists.has(numId)) refuse(`w:ilvl w:val=${levelIndex}`);
    return undefined;
  }
  const text = context.counter.next(numId, levelIndex, refuse);
  for (const detail of number.refused) context.refusals.refuse(detail, level.text);
  const { format, alignment, followedBy } = level;
  return {
    text,
    list: numId,
    level: levelIndex,
    format,
    properties: number.properties,
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
  const style = `${context.tableStyle.id} ${wordStyle}`;
  return (properties) =>
    context.looks.runs(`${style} ${writtenForm(properties)}`, refuse, (refuseHere) =>
      readRunProperties(runLevels(wordStyle, context, bagOf(properties)), refuseHere),
    );
}
