/** The living nominees of a round whose submissions carry a report of them. */

import type { Located } from "../../model/source-file.ts";
import type { Nominee, Submission } from "../../model/submission.ts";
import type { Unit } from "../../model/unit.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { filedBy } from "./filed-by.ts";

export interface ReportedNominee {
  readonly record: Located<Submission>;
  readonly unit: Located<Unit>;
  readonly nominee: Nominee;
  /** The position in the submission's list, where the record of it stands. */
  readonly index: number;
}

export function reported(context: AssemblyContext): ReportedNominee[] {
  return filedBy(context, context.round.submissions).flatMap(({ record, unit }) =>
    record.value.nominees
      .map((nominee, index) => ({ record, unit, nominee, index }))
      .filter(({ nominee }) => nominee.withdrawn === undefined && nominee.report !== undefined),
  );
}
