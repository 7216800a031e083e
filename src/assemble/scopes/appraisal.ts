/** Scope appraisal: the issuing body's papers on all proposals together, one of each type. */

import type { FindPapers } from "../paper.ts";
import { roundsSoFar } from "../rounds-so-far.ts";
import { appraisalValuesOn } from "../values/appraisal-values.ts";
import { citedProposal } from "../values/cited-proposal.ts";
import { everythingProposed } from "./everything-proposed.ts";

/** Of the last appraisal recorded by the round's `asOf`, whose date they bear; before any is recorded, of the submissions alone. */
export const appraisalPapers: FindPapers<"appraisal"> = (context) => {
  const { organisation } = context.records;
  const record = roundsSoFar(context).findLast(({ appraisal }) => appraisal !== undefined)?.appraisal;
  const people = context.judgement.standings.filter(({ subject }) => subject.kind === "person");
  return [
    {
      unit: organisation.value.id,
      issuer: { id: organisation.value.id, record: organisation },
      date: record?.value.date,
      record: record ?? context.round.round,
      path: [],
      dependsOn: everythingProposed(context),
      notSigning: people.map(({ subject }) => subject.id),
      number: () => undefined,
      values: (desk, onDate) => ({
        appraisal: {
          ...appraisalValuesOn(desk, onDate),
          proposal: citedProposal(desk, { written: record?.value.date, onDate }),
        },
      }),
    },
  ];
};
