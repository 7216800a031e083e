/** Reads the paragraphs and tables of a body, a cell, a header or a footer. */

import type { Block } from "./document-tree.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";
import type { ReadingContext } from "./reading-context.ts";
import { childOf, elementsOf, hasStrayText, textOf, type XmlElement } from "./xml.ts";

export function readBlocks(parent: XmlElement, context: ReadingContext): readonly Block[] {
  return blockElements(parent, context).map((element) => {
    const block = readBlock(element, context);
    if (isFramed(block))
      context.refusals.refuse("w:framePr outside of the text", textOf(element).slice(0, 80));
    return block;
  });
}

/** Only paragraphs of the text itself stand at places of the page. */
export function isFramed(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.properties.frame !== undefined;
}

/** The `w:p` and `w:tbl` of a parent, those in content controls too; anything else that shows is refused. */
export function blockElements(parent: XmlElement, context: ReadingContext): readonly XmlElement[] {
  if (hasStrayText(parent)) context.refusals.refuse(`${parent.name} text`, textOf(parent).slice(0, 80));
  return elementsOf(parent).flatMap((element) => {
    if (element.name === "w:p" || element.name === "w:tbl") return [element];
    if (element.name === "w:sdt") return blockElements(childOf(element, "w:sdtContent") ?? element, context);
    if (!harmless.has(element.name)) context.refusals.refuse(element.name, textOf(element).slice(0, 80));
    return [];
  });
}

export function readBlock(element: XmlElement, context: ReadingContext): Block {
  return element.name === "w:tbl" ? readTable(element, context, readBlocks) : readParagraph(element, context);
}

const harmless = new Set([
  "w:sectPr",
  "w:tcPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:proofErr",
  "w:permStart",
  "w:permEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
]);
