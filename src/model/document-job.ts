/** One document to make: template version, subject, values. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Issued } from "./log.ts";
import type { FilledBlank } from "./placed-text.ts";
import type { IssuedFile, Template } from "./records.ts";

export interface DocumentJob {
  /** `<unit-id>/<type>[-<subject>]`. */
  readonly id: string;
  /** The unit (or the issuing body) whose folder and dossier the document goes into. */
  readonly unit: string;
  /** The unit's name on the document's date. */
  readonly unitName: string;
  /** The document's name in lists and bookmarks. */
  readonly title: string;
  /** `NN-<type>[-<subject>]`: the file's name without its ending. */
  readonly fileName: string;
  readonly template: Template;
  /** The style whose parts are put in. */
  readonly style: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The record that the values come from, for messages. */
  readonly record: Place;
  /** The date that PDF and zip carry: the document's own, else the round's `asOf`; ISO. */
  readonly date: string;
  /** Files that the document is made from, sorted. */
  readonly inputs: readonly string[];
  /** An empty form: what isn't known is dots, to be filled by hand. */
  readonly isForm?: true;
  /** What goes where on a pre-printed blank; absent, the template's own page is printed. */
  readonly blank?: FilledBlank;
  /** The PDF for the printer that holds it beside others of its type, instead of the dossier. */
  readonly printedTogether?: { readonly file: string; readonly title: string };
  /** Whether the body that signs has a seal on that date. */
  readonly hasSeal: boolean;
  /** What the log says of it, once it is signed. */
  readonly issued?: Issued;
  /** The Word file that was signed: from then on it is the document. */
  readonly signed?: IssuedFile | undefined;
}

/** A document that is not made, and the findings that stand in its way. */
export interface RefusedDocument {
  readonly id: string;
  readonly unit: string;
  readonly because: readonly string[];
}
