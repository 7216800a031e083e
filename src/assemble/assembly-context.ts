/** What assembling looks at: the records, the round in hand and how everybody was judged. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { Judgement } from "../model/verdict.ts";
import type { Dependency } from "./dependency.ts";

/** What there is to look at while papers are called for. */
export interface RoundInHand {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
  /** Whether what is not signed yet is marked as a draft. */
  readonly draft?: boolean;
}

/** What there is to look at, and whom to tell, while one paper is made. */
export interface AssemblyContext extends RoundInHand {
  /** Takes what stands in the way of the paper in hand. */
  report(diagnostic: Diagnostic): void;
  /** Takes what the paper in hand is made from: it is refused where there is a fault, and else named in the manifest. */
  use(dependency: Dependency): void;
}
