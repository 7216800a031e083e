/** The living nominees of a round whose submissions carry a report of them. */

import { isLiving, type Nominee, type Submission } from "../../model/submission.ts";
import type { RoundInHand } from "../assembly-context.ts";
import { type FiledPaper, filedBy } from "./filed-by.ts";

export interface ReportedNominee<Kind extends Nominee = Nominee> extends FiledPaper<Submission> {
  readonly nominee: Kind;
  /** The position in the submission's list, where the record of it stands. */
  readonly index: number;
}

export function reported<Kind extends Nominee>(
  context: RoundInHand,
  isKind: (nominee: Nominee) => nominee is Kind,
): ReportedNominee<Kind>[] {
  return filedBy(context, context.round.submissions).flatMap((filed) =>
    filed.record.value.nominees.flatMap((nominee, index) =>
      isLiving(nominee, context.round.round.value.asOf) && nominee.report !== undefined && isKind(nominee)
        ? [{ ...filed, nominee, index }]
        : [],
    ),
  );
}
