/** What reading any part of a Word document's text needs to know about the rest of the file. */

import type { ListCounter } from "./count-list-numbers.ts";
import type { RunProperties } from "./document-tree.ts";
import type { Dressing, ParagraphLook } from "./paragraph-look.ts";
import type { Refusals } from "./refusals.ts";
import type { LookMemory } from "./remember-looks.ts";

/** What the documents of one template have in common. */
export interface Formatting extends Omit<Dressing, "tableStyle"> {
  readonly looks: {
    readonly paragraphs: LookMemory<ParagraphLook>;
    readonly runs: LookMemory<RunProperties>;
  };
}

export interface ReadingContext extends Formatting, Dressing {
  readonly counter: ListCounter;
  readonly refusals: Refusals;
  /** Before Word 2013 (15), a table's text stands at its indent, not its border. */
  readonly compatibilityMode: number;
  /** Page numbers are fields of headers and footers; the text has none. */
  readonly pageFields: boolean;
  /** The bytes of a picture, by the relationship's id in the entry that is being read. */
  readonly pictureOf: (id: string) => Uint8Array | undefined;
}
