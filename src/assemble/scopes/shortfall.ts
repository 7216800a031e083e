/** Scope shortfall: a letter to each unit that filed; by its papers that want completing a template tells whether it is made. */

import type { Submission } from "../../model/submission.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpLogEntry } from "../look-up.ts";
import { ownEntry } from "../own-entry.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { dossierOf, wantingPapers } from "../values/dossier-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { type FiledPaper, filedBy } from "./filed-by.ts";
import { judgedBy } from "./judged-by.ts";

/** Dated the day of the check that found it; where nobody checked and the round is closed, the round's day. */
export const shortfallPapers: FindPapers<"shortfall"> = (context) => {
  const { organisation } = context.records;
  const { asOf } = context.round.round.value;
  return filedBy(context, context.round.submissions).flatMap(({ record, unit }) => {
    const dossier = dossierOf(context, unit.id);
    if (dossier === undefined) return [];
    return [
      {
        unit: organisation.value.id,
        subject: unit.id,
        issuer: { id: organisation.value.id, record: organisation },
        date: dossier.checked?.date ?? asOf,
        ...{ record, path: [] },
        dependsOn: [record, unit, organisation]
          .map(({ source }) => ({ file: source.path }))
          .concat(judgedBy(context, unit.id)),
        notSigning: [],
        number: (desk, key) =>
          ownEntry(lookUpLogEntry(desk, organisation.value.id)?.issued ?? {}, key)?.number,
        values: (desk, date) => ({
          unit: unitValues(desk, unit, date),
          shortfall: shortfallValues(desk, { record, unit }, date),
        }),
      },
    ];
  });
};

function shortfallValues(
  context: AssemblyContext,
  { unit }: FiledPaper<Submission>,
  date: string,
): OwnValues<"shortfall">["shortfall"] {
  const dossier = dossierOf(context, unit.id);
  const papers = wantingPapers(context, dossier?.papers ?? [], date);
  const receipt = context.judgement.receipts.find(
    (each) => each.unit === unit.id && each.round === context.round.id,
  );
  const dues = papers.flatMap(({ due }) => due ?? []);
  return {
    papers,
    count: papers.length,
    due: dues.toSorted()[0],
    received: receipt?.received,
    checked: dossier?.checked?.date,
  };
}
