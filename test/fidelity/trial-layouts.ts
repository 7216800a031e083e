/** Lays a paper out with changes of its paragraphs, and compares each layout with LibreOffice's. */

import type { Faces } from "../../src/render/pdf/fonts.ts";
import { layOutDocument } from "../../src/render/pdf/lay-out-document.ts";
import type { DocumentTree, Paragraph, TableRow } from "../../src/word/document-tree.ts";
import { type ComparedRows, compareRows } from "./compare-rows.ts";
import { editTree, type ParagraphChange, type RowChange, type TreeChanges } from "./edit-tree.ts";
import { type LaidOutGlyph, layoutGlyphs } from "./layout-glyphs.ts";
import { PiecesAtPlaces, type Reach } from "./pieces-at-places.ts";
import { type Row, readRows } from "./read-rows.ts";
import { wordsOfRow } from "./row-pieces.ts";

/** A paper laid out with the changes found so far. */
export interface Trial {
  readonly changes: TreeChanges;
  readonly changeTree: (tree: DocumentTree) => DocumentTree;
  readonly rows: readonly Row<LaidOutGlyph>[];
  readonly compared: ComparedRows<LaidOutGlyph>;
  /** The paragraph as the unchanged paper has it. */
  readonly originalOf: (paragraph: Paragraph) => Paragraph;
  /** The paragraphs with words that aren't on the oracle's lines, from the beginning. */
  readonly misplaced: readonly Paragraph[];
  readonly missedWords: number;
}

/** A word is on its line when it stands no farther from its place, pt. */
const onItsLine: Reach = { x: 2, baseline: 8 };

export class TrialLayouts {
  readonly #tree: DocumentTree;
  readonly #oracle: readonly Row[];
  readonly #faces: Faces;
  readonly #words: PiecesAtPlaces;

  constructor(paper: {
    readonly tree: DocumentTree;
    readonly oracle: readonly Row[];
    readonly faces: Faces;
  }) {
    this.#tree = paper.tree;
    this.#oracle = paper.oracle;
    this.#faces = paper.faces;
    this.#words = new PiecesAtPlaces(paper.oracle.flatMap((row) => wordsOfRow(row)));
  }

  /** The paper as it is. */
  first(): Trial {
    return this.#layOut({ paragraphs: new Map(), rows: new Map() }, (tree) => tree);
  }

  withChange({ changes, changeTree }: Trial, paragraph: Paragraph, change: ParagraphChange): Trial {
    const paragraphs = new Map([...changes.paragraphs, [paragraph, change]]);
    return this.#layOut({ ...changes, paragraphs }, changeTree);
  }

  withRowChange({ changes, changeTree }: Trial, row: TableRow, change: RowChange): Trial {
    return this.#layOut({ ...changes, rows: new Map([...changes.rows, [row, change]]) }, changeTree);
  }

  withTreeChange({ changes }: Trial, changeTree: Trial["changeTree"]): Trial {
    return this.#layOut(changes, changeTree);
  }

  #layOut(changes: Trial["changes"], changeTree: Trial["changeTree"]): Trial {
    const { tree, originalOf } = editTree(this.#tree, changes);
    const rows = readRows(layoutGlyphs(layOutDocument(changeTree(tree), this.#faces), this.#faces));
    const words = rows.flatMap((row) => wordsOfRow(row));
    const missed = this.#words.missed(words, onItsLine);
    return {
      changes,
      changeTree,
      rows,
      compared: compareRows(rows, this.#oracle),
      originalOf,
      misplaced: [...new Set(missed.map(({ first }) => originalOf(first.source)))],
      missedWords: missed.length,
    };
  }
}
