/** The table that the comparison prints, and the figures that it must reach. */

import type { Comparison } from "./compare-rows.ts";

export interface ComparedDocument extends Comparison {
  readonly name: string;
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
    for (const { ours, oracle } of document.differences.slice(0, differencesShown)) {
      console.log(`    ours:        ${ours}\n    LibreOffice: ${oracle}`);
    }
  }
  const figures = figuresOf(documents);
  console.log(tableRow("total".padEnd(width), percent(figures.pagesEqual), figures));
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
