/** Finds for each row that differs from LibreOffice's the class that it falls in, by laying the paper out again with changes. */

import { facesOf } from "../../src/render/pdf/fonts.ts";
import type { DocumentTree, Paragraph, TableRow } from "../../src/word/document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { type ComparedRows, compareRows } from "./compare-rows.ts";
import { judgeGlyphs } from "./judge-glyphs.ts";
import { keepingParagraphs } from "./keeping-paragraphs.ts";
import { type LayoutClass, layoutClasses, type Surroundings } from "./layout-classes.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import { LineBreaks } from "./line-breaks.ts";
import { narrowMargins } from "./narrow-margins.ts";
import type { Row } from "./read-rows.ts";
import { type OtherRows, otherRows, readingClasses, readOtherwise } from "./reading-classes.ts";
import { rowsOfParagraphs, tallRows } from "./tall-rows.ts";
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
  readonly #around: Surroundings;
  readonly #rows: ReadonlyMap<Paragraph, TableRow>;
  readonly #judge: ReturnType<typeof judgeGlyphs>;
  /** Where no change of the layout as it stands takes a difference away. */
  readonly #inVain = new Set<Paragraph | "tree">();
  readonly #counts = new Map<string, number>();

  constructor(tree: DocumentTree, oracle: readonly Row[]) {
    this.#tree = tree;
    this.#layouts = new TrialLayouts({ tree, oracle, faces });
    this.#breaks = new LineBreaks(tree, faces);
    this.#rows = rowsOfParagraphs(tree);
    this.#around = {
      faces,
      endsLine: (paragraph, index) => this.#breaks.endsLine(paragraph, index),
      isOverlong: (paragraph, inlines) => this.#breaks.isOverlong(paragraph, inlines),
      narrowMargins: narrowMargins(tree),
      ...keepingParagraphs(tree),
      tallRows: tallRows(tree, this.#layouts.first().rows),
    };
    this.#judge = judgeGlyphs(tree, this.#around.narrowMargins);
  }

  /** Rows that are drawn otherwise than they were laid out: of them the search knows nothing. */
  unlikeLayout(drawn: readonly Row[]): readonly string[] {
    const { unpaired, elsewhere } = compareRows(this.#layouts.first().rows, drawn);
    const [laidOut, others] = [otherRows(unpaired.ours), otherRows(unpaired.oracle)];
    const rows = [
      ...laidOut.rows.filter((row) => !readOtherwise.takes(row, others, this.#tree)),
      ...others.rows.filter((row) => !readOtherwise.takes(row, laidOut, this.#tree)),
      ...elsewhere.map(([row]) => row),
    ];
    return rows.map((row) => `drawn otherwise than laid out: ${show(row)}`);
  }

  /** From the paper's beginning on, takes away one difference after another, until no change takes any. */
  run(): Explanation {
    let trial = this.#layouts.first();
    let left = this.#leftOf(trial);
    const givenUp = new Set<Paragraph>();
    for (;;) {
      const places = placesOf(left, trial).filter((paragraph) => !givenUp.has(paragraph));
      const [first] = places;
      if (first === undefined) break;
      const better = this.#improve(trial, places.slice(0, nearby));
      if (better === undefined) {
        givenUp.add(first);
        continue;
      }
      trial = better;
      left = this.#leftOf(better);
      this.#inVain.clear();
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
    if (best === from) {
      for (const place of [...places, "tree" as const]) this.#inVain.add(place);
      return undefined;
    }
    this.#count(name, Math.max(1, wrongRows(from) - wrongRows(best)));
    return best;
  }

  #firstBetter(each: LayoutClass, than: Trial, at: Place): Trial | undefined {
    for (const trial of this.#trials(each, at)) if (wrong(trial) < wrong(than)) return trial;
    return undefined;
  }

  *#trials(
    { changesOf, changesOfRow, changesOfTree = [] }: LayoutClass,
    { from, places }: Place,
  ): Iterable<Trial> {
    const untried = places.filter((each) => !this.#inVain.has(each));
    for (const row of new Set(untried.flatMap((place) => this.#rows.get(place) ?? []))) {
      for (const change of changesOfRow?.(row, this.#around) ?? [])
        yield this.#layouts.withRowChange(from, row, change);
    }
    for (const place of untried) {
      for (const change of changesOf?.(place, this.#around) ?? []) {
        const now = from.changes.paragraphs.get(place)?.(place) ?? place;
        if (!this.#breaks.differ(now, change(place), place)) continue;
        yield this.#layouts.withChange(from, place, change);
      }
    }
    if (from.compared.elsewhere.length === 0 || this.#inVain.has("tree")) return;
    for (const change of changesOfTree) yield this.#layouts.withTreeChange(from, change);
  }

  /** The rows that no layout changes: those that are only read otherwise are taken. */
  #leftOf(trial: Trial): Left {
    const { unpaired, elsewhere } = trial.compared;
    const judge = this.#judge(trial);
    const taken: string[] = [];
    const isTaken = (row: Row, other: OtherRows): boolean => {
      const found = readingClasses.find(({ takes }) => takes(row, other, this.#tree));
      if (found !== undefined) taken.push(found.name);
      return found !== undefined;
    };
    const ourRows = unpaired.ours.map(judge);
    const [ours, oracle] = [otherRows(ourRows), otherRows(unpaired.oracle)];
    return {
      taken,
      ours: ourRows.filter((row) => !isTaken(row, oracle)),
      oracle: unpaired.oracle.filter((row) => !isTaken(row, ours)),
      elsewhere: elsewhere.filter(([row]) => !isTaken(judge(row), otherRows([]))),
    };
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
