/** Finds for each row that differs from LibreOffice's the class that it falls in, by laying the paper out again with changes. */

import { facesOf } from "../../src/render/pdf/fonts.ts";
import type { DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { type ComparedRows, compareRows } from "./compare-rows.ts";
import { type LayoutClass, layoutClasses } from "./layout-classes.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import { LineBreaks } from "./line-breaks.ts";
import type { Row } from "./read-rows.ts";
import { otherRows, readingClasses } from "./reading-classes.ts";
import { tableEnds } from "./table-ends.ts";
import { type Trial, TrialLayouts } from "./trial-layouts.ts";

export interface Explanation {
  /** How many of the paper's rows differ for which cause. */
  readonly classes: ReadonlyMap<string, number>;
  /** The rows that no class takes. */
  readonly unknown: readonly string[];
}

/** @param tree what our paper was laid out from */
export function explainDifferences(
  tree: DocumentTree,
  { ours, oracle }: { readonly ours: readonly Row[]; readonly oracle: readonly Row[] },
): Explanation {
  const search = new Search(tree, oracle);
  const drawnOtherwise = search.unlikeLayout(ours);
  const { classes, unknown } = search.run();
  return { classes, unknown: [...drawnOtherwise, ...unknown] };
}

const faces = facesOf(fonts);

/** At how many paragraphs a change is tried, from the first that has words out of place. */
const nearby = 3;

class Search {
  readonly #tree: DocumentTree;
  readonly #layouts: TrialLayouts;
  readonly #breaks: LineBreaks;
  readonly #tableEnds: ReadonlySet<Paragraph>;
  readonly #counts = new Map<string, number>();

  constructor(tree: DocumentTree, oracle: readonly Row[]) {
    this.#tree = tree;
    this.#layouts = new TrialLayouts({ tree, oracle, faces });
    this.#breaks = new LineBreaks(tree, faces);
    this.#tableEnds = tableEnds(tree);
  }

  /** Rows that are drawn otherwise than they were laid out: of them the search knows nothing. */
  unlikeLayout(drawn: readonly Row[]): readonly string[] {
    const { unpaired, elsewhere } = compareRows(this.#layouts.first().rows, drawn);
    const rows = [...unpaired.ours, ...unpaired.oracle, ...elsewhere.map(([row]) => row)];
    return rows.map((row) => `drawn otherwise than laid out: ${show(row)}`);
  }

  /** From the paper's beginning on, takes away one difference after another, until no change takes any. */
  run(): Explanation {
    let trial = this.#layouts.first();
    let left = this.#leftOf(trial.compared);
    const givenUp = new Set<Paragraph>();
    for (;;) {
      const places = placesOf(left, trial).filter((paragraph) => !givenUp.has(paragraph));
      const [first] = places;
      if (first === undefined) break;
      const better = this.#improve(trial, places.slice(0, nearby));
      if (better === undefined) givenUp.add(first);
      else left = this.#leftOf(better.compared);
      trial = better ?? trial;
    }
    for (const name of left.taken) this.#count(name, 1);
    return { classes: this.#counts, unknown: describe(left) };
  }

  /** The change that puts most words at their places, if any does. */
  #improve(from: Trial, places: readonly Paragraph[]): Trial | undefined {
    let best = from;
    let name = "";
    for (const each of layoutClasses) {
      const better = this.#firstBetter(each, best, { from, places });
      if (better !== undefined) [best, name] = [better, each.name];
    }
    if (best === from) return undefined;
    this.#count(name, Math.max(1, wrongRows(from) - wrongRows(best)));
    return best;
  }

  #firstBetter(each: LayoutClass, than: Trial, at: Place): Trial | undefined {
    for (const trial of this.#trials(each, at)) if (wrong(trial) < wrong(than)) return trial;
    return undefined;
  }

  *#trials({ changesOf, changesOfTree = [] }: LayoutClass, { from, places }: Place): Iterable<Trial> {
    for (const place of places) {
      for (const change of changesOf?.(place, { faces, tableEnds: this.#tableEnds }) ?? []) {
        const now = from.changes.get(place)?.(place) ?? place;
        if (!this.#breaks.differ(now, change(place), place)) continue;
        yield this.#layouts.withChange(from, place, change);
      }
    }
    if (from.compared.elsewhere.length === 0) return;
    for (const change of changesOfTree) yield this.#layouts.withTreeChange(from, change);
  }

  /** The rows that no layout changes: those that are only read otherwise are taken. */
  #leftOf({ unpaired, elsewhere }: ComparedRows<LaidOutGlyph>): Left {
    const taken: string[] = [];
    const untaken = <Of extends Row>(rows: readonly Of[], others: readonly Row[]): readonly Of[] => {
      const other = otherRows(others);
      return rows.filter((row) => {
        const found = readingClasses.find(({ takes }) => takes(row, other, this.#tree));
        if (found !== undefined) taken.push(found.name);
        return found === undefined;
      });
    };
    const ours = untaken(unpaired.ours, unpaired.oracle);
    const oracle = untaken(unpaired.oracle, unpaired.ours);
    return { taken, ours, oracle, elsewhere };
  }

  #count(name: string, rows: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + rows);
  }
}

/** Where changes are tried: at these paragraphs of a layout. */
interface Place {
  readonly from: Trial;
  readonly places: readonly Paragraph[];
}

interface Left {
  /** The class of each row that one takes. */
  readonly taken: readonly string[];
  readonly ours: readonly Row<LaidOutGlyph>[];
  readonly oracle: readonly Row[];
  readonly elsewhere: ComparedRows<LaidOutGlyph>["elsewhere"];
}

/** The paragraphs of rows that nobody understands yet, from the paper's beginning. */
function placesOf({ ours, oracle, elsewhere }: Left, { misplaced, originalOf }: Trial): readonly Paragraph[] {
  const rows = [...ours, ...elsewhere.map(([row]) => row)];
  const inRows = new Set(rows.flatMap(({ pieces }) => pieces.map(({ source }) => originalOf(source))));
  const both = misplaced.filter((paragraph) => inRows.has(paragraph));
  return both.length > 0 || oracle.length === 0 ? both : misplaced;
}

function wrongRows({ compared: { rows, samePage } }: Trial): number {
  return rows - samePage;
}

/** A row counts for more than a word: it is what papers are compared by. */
function wrong(trial: Trial): number {
  return wrongRows(trial) * 3 + trial.missedWords;
}

function describe({ ours, oracle, elsewhere }: Left): readonly string[] {
  return [
    ...ours.map((row) => `ours:        ${show(row)}`),
    ...oracle.map((row) => `LibreOffice: ${show(row)}`),
    ...elsewhere.map(([row, other]) => `ours:        ${show(row)}, LibreOffice p. ${other.page}`),
  ];
}

function show({ page, text }: Row): string {
  return `p. ${page}: ${text}`;
}
