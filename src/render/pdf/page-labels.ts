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
    let annexes = 0;
    for (const { number } of pages) {
      if (expected !== undefined && number < expected) annexes += 1;
      if (number !== expected) ranges.push(index, labelRange(withLetter(label, annexes), number));
      expected = number + 1;
      index += 1;
    }
  }
  const labels = pdf.ref({ Nums: ranges });
  Object.assign(pdf._root.data, { PageLabels: labels });
  labels.end();
}

/** Pages that begin to count anew are an annex's: `02-1`, then `02a-1`, so that no two pages have one label. */
function withLetter(label: string, annexes: number): string {
  return annexes === 0 ? label : label.replace(/-?$/, `${lettersOf(annexes)}-`);
}

/** a, …, z, aa, … */
function lettersOf(place: number): string {
  const letter = String.fromCharCode(0x61 + ((place - 1) % 26));
  return place > 26 ? lettersOf(Math.floor((place - 1) / 26)) + letter : letter;
}

/** pdfkit writes a string object as PDF text, a plain string as a name. */
function labelRange(label: string, start: number): object {
  return { S: "D", P: new String(label), St: start };
}
