/** What filing a signed document works with. */

import type { Scan } from "../load/read-scan.ts";
import type { DocumentJob } from "../model/document-job.ts";
import type { Records } from "../model/records.ts";
import type { Sources } from "../model/sources.ts";
import type { FoundDocument } from "./issue-find.ts";
import type { Signing } from "./issue-signing.ts";

export interface DocumentToFile extends FoundDocument {
  readonly signing: Signing;
  readonly scan: Scan;
}

/** The document as it is with its number and day in the log. */
export interface Numbered {
  readonly job: DocumentJob;
  readonly sources: Sources;
  readonly records: Records;
}
