/** The table that the comparison prints, and the figures that it must reach. */

import type { ComparedRows } from "./compare-rows.ts";
import type { Explanation } from "./explain-differences.ts";
import { layoutClasses } from "./layout-classes.ts";
import type { Row } from "./read-rows.ts";
import { readingClasses } from "./reading-classes.ts";

export interface ComparedDocument extends ComparedRows, Explanation {
  readonly name: string;
  readonly pages: { readonly ours: number; readonly oracle: number };
}

export interface Figures {
  readonly documents: number;
  readonly rows: number;
  /** Part of the documents with as many pages as the oracle's. */
  readonly pagesEqual: number;
  /** Parts of the rows. */
  readonly identical: number;
  readonly samePage: number;
  /** pt */
  readonly medianDrift: number;
  readonly greatestDrift: number;
}

export function figuresOf(documents: readonly ComparedDocument[]): Figures {
  const total = (count: (document: ComparedDocument) => number): number =>
    documents.reduce((sum, document) => sum + count(document), 0);
  const rows = total((document) => document.rows);
  const drifts = documents.flatMap((document) => document.drifts).toSorted((one, other) => one - other);
  return {
    documents: documents.length,
    rows,
    pagesEqual: total(({ pages }) => (pages.ours === pages.oracle ? 1 : 0)) / documents.length,
    identical: total(({ identical }) => identical) / rows,
    samePage: total(({ samePage }) => samePage) / rows,
    medianDrift: drifts[Math.floor(drifts.length / 2)] ?? 0,
    greatestDrift: drifts.at(-1) ?? 0,
  };
}

const differencesShown = 3;

export function printReport(documents: readonly ComparedDocument[]): void {
  const width = Math.max(...documents.map(({ name }) => name.length), 8);
  console.log(`${"document".padEnd(width)}  pages    rows  identical  same page  median |dy|  max |dy|`);
  for (const document of documents) {
    console.log(
      tableRow(
        document.name.padEnd(width),
        `${document.pages.ours}/${document.pages.oracle}`,
        figuresOf([document]),
      ),
    );
    printDifferences(document);
  }
  const figures = figuresOf(documents);
  console.log(tableRow("total".padEnd(width), percent(figures.pagesEqual), figures));
  printClasses(documents);
}

function printDifferences({ unpaired: { ours, oracle } }: ComparedDocument): void {
  const show = (row: Row | undefined): string => (row === undefined ? "" : `p. ${row.page}: ${row.text}`);
  for (let index = 0; index < Math.min(Math.max(ours.length, oracle.length), differencesShown); index += 1) {
    console.log(`    ours:        ${show(ours[index])}\n    LibreOffice: ${show(oracle[index])}`);
  }
}

/** How many lines differ for which cause, and those that no class takes. */
function printClasses(documents: readonly ComparedDocument[]): void {
  for (const { name, cause, bound } of [...layoutClasses, ...readingClasses]) {
    const lines = documents.reduce((sum, { classes }) => sum + (classes.get(name) ?? 0), 0);
    if (lines > 0) console.log(`${String(lines).padStart(6)}  ${name}: ${cause}; ${bound}`);
  }
  const unknown = unknownOf(documents);
  console.log(`${String(unknown.length).padStart(6)}  unknown`);
  for (const line of unknown.slice(0, unknownShown)) console.log(`        ${line}`);
}

const unknownShown = 40;

/** The lines of all documents that no class takes. */
export function unknownOf(documents: readonly ComparedDocument[]): readonly string[] {
  return documents.flatMap(({ name, unknown }) => unknown.map((line) => `${name}, ${line}`));
}

function tableRow(name: string, pages: string, figures: Figures): string {
  const cells = [
    pages.padStart(6),
    String(figures.rows).padStart(6),
    percent(figures.identical).padStart(9),
    percent(figures.samePage).padStart(9),
    figures.medianDrift.toFixed(3).padStart(11),
    figures.greatestDrift.toFixed(2).padStart(8),
  ];
  return `${name}  ${cells.join("  ")}`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`;
}
