/** Where the lines of a document's paragraphs break, each by itself: whether a change of a paragraph can matter at all. */

import { fillLines } from "../../src/render/pdf/fill-lines.ts";
import type { Faces } from "../../src/render/pdf/fonts.ts";
import { roundColumns } from "../../src/render/pdf/round-columns.ts";
import type { Block, DocumentTree, Paragraph } from "../../src/word/document-tree.ts";

export class LineBreaks {
  /** The width that each paragraph's lines are filled in, pt. */
  readonly #widths = new Map<Paragraph, number>();
  readonly #setting: Parameters<typeof fillLines>[2];

  constructor(tree: DocumentTree, faces: Faces) {
    const { defaultTabStop } = tree;
    this.#setting = { faces, defaultTabStop, fieldText: () => "1", nextParagraph: () => 0 };
    for (const { page, blocks, headers, footers } of tree.sections) {
      const width = page.width - page.margins.left - page.margins.right;
      for (const each of [blocks, headers.first, headers.default, footers.first, footers.default]) {
        this.#gather(each, width);
      }
    }
  }

  /** @param original the paragraph of the unchanged tree that both are made from */
  differ(one: Paragraph, other: Paragraph, original: Paragraph): boolean {
    if (one.properties.keepNext !== other.properties.keepNext) return true;
    const width = this.#widths.get(original);
    return width === undefined || this.#textsOf(one, width) !== this.#textsOf(other, width);
  }

  /** Whether a line ends at an inline: what follows it stands on another line than what is before it. */
  endsLine(paragraph: Paragraph, index: number): boolean {
    const width = this.#widths.get(paragraph);
    if (width === undefined) return false;
    const { inlines } = paragraph;
    const next = inlines[index + 1];
    const word = next?.kind === "text" ? [{ ...next, text: next.text.split(" ", 1)[0] ?? "" }] : [];
    const count = (shown: Paragraph["inlines"]): number =>
      fillLines({ ...paragraph, inlines: shown }, width, this.#setting).length;
    return count([...inlines.slice(0, index + 1), ...word]) > count(inlines.slice(0, index));
  }

  /** Whether a line of the paragraph is too short for what some of its inlines show. */
  isOverlong(paragraph: Paragraph, inlines: Paragraph["inlines"]): boolean {
    const width = this.#widths.get(paragraph);
    return width !== undefined && fillLines({ ...paragraph, inlines }, width, this.#setting).length > 1;
  }

  #textsOf(paragraph: Paragraph, width: number): string {
    return fillLines(paragraph, width, this.#setting)
      .map(({ fragments }) => fragments.map(({ text }) => text).join(""))
      .join("\n");
  }

  /** A frame has a width of its own. */
  #gather(blocks: readonly Block[], width: number): void {
    for (const block of blocks) {
      if (block.kind === "paragraph") this.#widths.set(block, block.properties.frame?.width ?? width);
      else {
        const grid = roundColumns(block.grid);
        for (const cell of block.rows.flatMap(({ cells }) => cells)) {
          const columns = grid.slice(cell.column, cell.column + cell.columnSpan);
          const whole = columns.reduce((sum, column) => sum + column, 0);
          this.#gather(cell.blocks, whole - cell.margins.left - cell.margins.right);
        }
      }
    }
  }
}
