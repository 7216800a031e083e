/** What render makes: a document in both formats, and a unit's dossier. */

import type { DocumentJob } from "./document-job.ts";
import type { SigningPlaces } from "./signing-places.ts";

export interface RenderedDocument {
  readonly job: DocumentJob;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: SigningPlaces;
}

/** A unit's documents of one round in one PDF. */
export interface Dossier {
  readonly unit: string;
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
