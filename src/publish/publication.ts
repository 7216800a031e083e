/** A round as it is published: the records, how everybody was judged, what was made and what was not. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { RefusedDocument } from "../model/document-job.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { Rendering } from "../model/rendered-document.ts";
import type { Judgement } from "../model/verdict.ts";

export interface Publication {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
  readonly rendering: Rendering;
  readonly refused: readonly RefusedDocument[];
  /** All that was found so far: the page says why a document was refused. */
  readonly findings: readonly Diagnostic[];
  /** Only these units were made: the rest of the folder and of the manifest stays. Absent, all were. */
  readonly units?: ReadonlySet<string>;
  /** What people edited in the folder, or put there, goes where this build writes. */
  readonly discardEdits?: boolean;
}
