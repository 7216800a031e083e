/** Builds the logical structure of a document from its tree: what is a heading, a list, a table, a paragraph. */

import type { Block, DocumentTree, Paragraph, Table } from "../../word/document-tree.ts";
import { countHeadingLevels } from "./heading-levels.ts";
import { type ListItem, ListStructure, listItemsOf } from "./list-structure.ts";
import { addElement, type StructureElement } from "./structure-tree.ts";
import { addCells, isDataTable } from "./table-structure.ts";

/** The elements that a paragraph's drawn texts belong to. */
export interface ParagraphElements {
  readonly text: StructureElement;
  /** Of its list number; the same where the number is no element of its own. */
  readonly number: StructureElement;
}

/** Blank paragraphs stand in it with nothing: they are space, no content. */
export type StructureOf = ReadonlyMap<Paragraph, ParagraphElements>;

/** Hangs the elements of a document under `parent`. */
export function buildStructure(tree: DocumentTree, parent: StructureElement): StructureOf {
  const builder = new StructureBuilder();
  for (const { blocks } of tree.sections) builder.addBlocks(blocks, parent);
  return builder.elements;
}

class StructureBuilder {
  readonly elements = new Map<Paragraph, ParagraphElements>();
  readonly #headingLevel = countHeadingLevels();
  #inTable = false;

  addBlocks(blocks: readonly Block[], parent: StructureElement): void {
    const contents = blocks.filter((block) => !isBlank(block));
    const items = listItemsOf(contents);
    let lists = new ListStructure(parent);
    for (const block of contents) {
      const item = block.kind === "paragraph" ? items.get(block) : undefined;
      if (item === undefined) lists = new ListStructure(parent);
      if (block.kind === "table") this.#addTable(block, parent);
      else if (item === undefined) this.#addText(block, parent);
      else this.#addItem(block, item, lists);
    }
  }

  #addText(paragraph: Paragraph, parent: StructureElement): void {
    const level = this.#inTable ? undefined : this.#headingLevel(paragraph.properties.outlineLevel);
    const text = addElement(parent, { type: level ?? "P" });
    this.elements.set(paragraph, { text, number: text });
  }

  #addItem(paragraph: Paragraph, item: ListItem, lists: ListStructure): void {
    this.elements.set(paragraph, lists.add(item));
  }

  /** A table that only places texts beside each other is read as these texts. */
  #addTable(table: Table, parent: StructureElement): void {
    if (!isDataTable(table)) {
      for (const { blocks } of table.rows.flatMap(({ cells }) => cells)) this.addBlocks(blocks, parent);
      return;
    }
    const outside = this.#inTable;
    this.#inTable = true;
    for (const { blocks, element } of addCells(table, parent)) this.#addCell(blocks, element);
    this.#inTable = outside;
  }

  /** A text that is alone in its cell needs no element of its own. */
  #addCell(blocks: readonly Block[], element: StructureElement): void {
    const [only, ...others] = blocks.filter((block) => !isBlank(block));
    if (only?.kind === "paragraph" && only.number === undefined && others.length === 0) {
      this.elements.set(only, { text: element, number: element });
    } else this.addBlocks(blocks, element);
  }
}

/** Space between contents: no text, no number. */
function isBlank(block: Block): boolean {
  if (block.kind === "table" || block.number !== undefined) return false;
  return !block.inlines.some(
    (inline) =>
      inline.kind === "field" ||
      inline.kind === "picture" ||
      (inline.kind === "text" && inline.text.trim() !== ""),
  );
}
