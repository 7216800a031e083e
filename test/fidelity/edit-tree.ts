/** A document tree with some of its paragraphs and rows changed, which knows what each changed paragraph was before. */

import type {
  Block,
  DocumentTree,
  PageFurniture,
  Paragraph,
  TableRow,
} from "../../src/word/document-tree.ts";
import { type EditedRow, partTable } from "./part-table.ts";

export type ParagraphChange = (paragraph: Paragraph) => Paragraph;
export type RowChange = (row: TableRow) => EditedRow;

/** By what they change. */
export interface TreeChanges {
  readonly paragraphs: ReadonlyMap<Paragraph, ParagraphChange>;
  readonly rows: ReadonlyMap<TableRow, RowChange>;
}

export interface EditedTree {
  readonly tree: DocumentTree;
  /** The paragraph as the unchanged tree has it. */
  readonly originalOf: (paragraph: Paragraph) => Paragraph;
}

export function editTree(tree: DocumentTree, { paragraphs, rows: rowChanges }: TreeChanges): EditedTree {
  const originals = new Map<Paragraph, Paragraph>();
  const editParagraph = (paragraph: Paragraph): Paragraph => {
    const changed = paragraphs.get(paragraph)?.(paragraph) ?? paragraph;
    originals.set(changed, paragraph);
    return changed;
  };
  const breakBefore = (edited: Paragraph): Paragraph => {
    const broken = { ...edited, properties: { ...edited.properties, pageBreakBefore: true } };
    originals.set(broken, originals.get(edited) ?? edited);
    return broken;
  };
  const edit = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block): readonly Block[] => {
      if (block.kind === "paragraph") return [editParagraph(block)];
      const rows = block.rows.map((row) => ({
        ...(rowChanges.get(row)?.(row) ?? row),
        cells: row.cells.map((cell) => ({ ...cell, blocks: edit(cell.blocks) })),
      }));
      return partTable(block, rows, breakBefore);
    });
  const furniture = ({ first, default: others }: PageFurniture): PageFurniture => ({
    first: edit(first),
    default: edit(others),
  });
  const sections = tree.sections.map((section) => ({
    ...section,
    blocks: edit(section.blocks),
    headers: furniture(section.headers),
    footers: furniture(section.footers),
  }));
  return {
    tree: { ...tree, sections },
    originalOf: (paragraph) => originals.get(paragraph) ?? paragraph,
  };
}

/** Moves a paragraph's right edge by pt; to the right it gets more room. */
export function moveRightEdge(by: number): ParagraphChange {
  return (paragraph) => {
    const { indent } = paragraph.properties;
    const moved = { ...indent, right: indent.right - by };
    return { ...paragraph, properties: { ...paragraph.properties, indent: moved } };
  };
}
