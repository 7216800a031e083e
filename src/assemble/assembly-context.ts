/** What assembling looks at: the records, the round in hand and how everybody was judged. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { Judgement } from "../model/verdict.ts";

export interface AssemblyContext {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
  /** Takes what stands in the way of the paper in hand. */
  report(diagnostic: Diagnostic): void;
}
