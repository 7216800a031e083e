/** Scope submission: one proposal per unit that submitted. */

import { isPerson, livingNominees, nomineeId } from "../../model/submission.ts";
import type { FindPapers } from "../paper.ts";
import { submissionValues } from "../values/submission-values.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy, unitPaper } from "./filed-by.ts";

export const submissionPapers: FindPapers<"submission"> = (context) =>
  filedBy(context, context.round.submissions).map(({ record, unit }) => ({
    ...unitPaper({ record, unit }),
    date: record.value.date,
    path: [],
    notSigning: livingNominees(record.value, context.round.round.value.asOf).filter(isPerson).map(nomineeId),
    values: (desk, date) => ({
      unit: unitValues(desk, unit, date),
      submission: submissionValues(desk, record, date),
    }),
  }));
