/** What reading any part of a Word document's text needs to know about the rest of the file. */

import type { ListCounter } from "./count-list-numbers.ts";
import type { RunProperties } from "./document-tree.ts";
import type { ParagraphLook } from "./paragraph-look.ts";
import type { PropertyBag } from "./property-bag.ts";
import type { NumberingList } from "./read-numbering.ts";
import type { WordStyles } from "./read-styles.ts";
import type { Refusals } from "./refusals.ts";
import type { LookMemory } from "./remember-looks.ts";

export interface ReadingContext {
  readonly styles: WordStyles;
  /** What the theme's names of fonts stand for. */
  readonly themeFonts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, NumberingList>;
  readonly counter: ListCounter;
  readonly refusals: Refusals;
  /** What the style of the table around gives its paragraphs and runs. */
  readonly tableStyle: { readonly id: string; readonly paragraph: PropertyBag; readonly run: PropertyBag };
  readonly looks: {
    readonly paragraphs: LookMemory<ParagraphLook>;
    readonly runs: LookMemory<RunProperties>;
  };
  /** Before Word 2013 (15), a table's text stands at its indent, not its border. */
  readonly compatibilityMode: number;
  /** Page numbers are fields of headers and footers; the text has none. */
  readonly pageFields: boolean;
  /** The bytes of a picture, by the relationship's id in the entry that is being read. */
  readonly pictureOf: (id: string) => Uint8Array | undefined;
}
