/** Gives the pages of a dossier the labels that a viewer shows: each document's own, with its own numbers (ISO 32000, 12.4.2). */

import type { LaidOutPage } from "./laid-out.ts";
import type { PdfDocument } from "./pdfmake-internals.ts";

interface LabelledDocument {
  readonly label: string;
  readonly pages: readonly LaidOutPage[];
}

export function labelPages(documents: readonly LabelledDocument[], pdf: PdfDocument): void {
  const ranges: unknown[] = [];
  let index = 0;
  for (const { label, pages } of documents) {
    let expected: number | undefined;
    for (const { number } of pages) {
      if (number !== expected) ranges.push(index, labelRange(label, number));
      expected = number + 1;
      index += 1;
    }
  }
  const labels = pdf.ref({ Nums: ranges });
  Object.assign(pdf._root.data, { PageLabels: labels });
  labels.end();
}

/** pdfkit writes a string object as PDF text, a plain string as a name. */
function labelRange(label: string, start: number): object {
  return { S: "D", P: new String(label), St: start };
}
