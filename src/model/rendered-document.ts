/** What render makes: a document in both formats, and several in one PDF. */

import type { DocumentJob } from "./document-job.ts";
import type { SigningPlaces } from "./signing-places.ts";

export interface RenderedDocument {
  readonly job: DocumentJob;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: SigningPlaces;
}

/** Documents of one round in one PDF: a unit's dossier, or documents of a type for the printer. */
export interface Dossier {
  readonly unit: string;
  /** Absent for the unit's dossier, which every unit has under the same name. */
  readonly together?: {
    readonly type: string;
    /** The file's name without its ending. */
    readonly file: string;
    readonly title: string;
  };
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The ids of its documents, in order. */
  readonly documents: readonly string[];
  readonly inputs: readonly string[];
}

/** A round's finished papers, and those that could not be made. */
export interface Rendering {
  readonly documents: readonly RenderedDocument[];
  readonly dossiers: readonly Dossier[];
}
