/** Scope check: the check sheet that lies first in a unit's dossier. */

import type { FindPapers } from "../paper.ts";
import { checkValues } from "../values/check-values.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy, unitPaper } from "./filed-by.ts";
import { judgedBy } from "./judged-by.ts";

/** The issuing body checks, so it issues the sheet; it lies in the unit's folder, and says how things stood as of the round's day. */
export const checkPapers: FindPapers<"check"> = (context) => {
  const { organisation } = context.records;
  return filedBy(context, context.round.submissions).map(({ record, unit }) => ({
    ...unitPaper({ record, unit }),
    issuer: { id: organisation.value.id, record: organisation },
    date: context.round.round.value.asOf,
    path: [],
    dependsOn: [
      ...[record, unit].map(({ source }) => ({ file: source.path })),
      ...judgedBy(context, unit.id),
    ],
    notSigning: [],
    values: (desk, date) => ({
      unit: unitValues(desk, unit, date),
      check: checkValues(desk, unit.id, date),
    }),
  }));
};
