/** Checks what a template's or a part's own Word file holds, whether or not it is ever filled. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { NamedWordFile } from "../word/named-word-file.ts";
import { paragraphSlices, placeOf } from "../word/paragraph-slices.ts";
import { readDocumentTree } from "../word/read-document-tree.ts";
import { readTextEntries } from "../word/text-entries.ts";
import { type CanDraw, describeSpoiltText } from "./spoilt-characters.ts";

/** The characters of its text, paragraph by paragraph; one that isn't well-formed is told elsewhere. */
export function checkWords({ entries, file }: NamedWordFile, canDraw: CanDraw): Diagnostic[] {
  const paragraphs = [...readTextEntries(entries, file).texts.values()].flatMap(paragraphSlices);
  return paragraphs.flatMap((paragraph) =>
    describeSpoiltText(
      { text: paragraph.text.normalize("NFC"), use: "printed", placeOf: () => placeOf(paragraph, file) },
      canDraw,
    ),
  );
}

/** What of it the PDF could not show. */
export function checkFeatures({ entries, file }: NamedWordFile): readonly Diagnostic[] {
  return readDocumentTree(entries, file).diagnostics;
}
