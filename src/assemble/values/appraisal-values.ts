/** An appraisal as a whole, as its minutes, its list and the proposal to the competent body print it. */

import { ratingNames } from "../../model/rating.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import type { OwnValues } from "../paper.ts";
import { appraisalMeetings, cosigners } from "./appraisal-meetings.ts";
import { departmentOpinions } from "./appraisal-opinions.ts";
import { type AppraisedCase, appraisedCases } from "./appraised-cases.ts";
import { budgetOf } from "./budget.ts";
import { type CaseRow, caseList, caseRows } from "./case-rows.ts";
import { lateUnits, receivedCounts, unitsWithout } from "./received.ts";
import { withdrawnRows } from "./withdrawn-rows.ts";

export type AppraisalValues = OwnValues<"appraisal">["appraisal"];

/** Every total, list and group comes from the same cases, so that papers can't disagree. */
export function appraisalValuesOn(context: AssemblyContext, date: string): AppraisalValues {
  const cases = appraisedCases(context, date);
  const rows = caseRows(context, cases, date);
  const rowsOf = (group: AppraisedCase["group"]) => rows.filter((_, index) => cases[index]?.group === group);
  const proposed = caseList(rows.filter((_, index) => isProposed(cases[index]))).counts;
  const all = caseList(rows);
  return {
    meetings: appraisalMeetings(context, date),
    cosigners: cosigners(context, date),
    received: receivedCounts(context, all.counts),
    late: lateUnits(context, date),
    withdrawn: withdrawnRows(context, date),
    notFiled: unitsWithout(context, date),
    ...{ cases: rows, all, proposed },
    eligible: caseList(rowsOf("eligible")),
    referred: caseList(rowsOf("referred")),
    ineligible: caseList(rowsOf("ineligible")),
    reasons: reasonRows(rowsOf("ineligible")),
    opinions: departmentOpinions(context, cases, date),
    ratingLegend: ratingLegend(rows),
    budget: budgetOf(context.campaign.plan.value, proposed),
  };
}

function isProposed(appraised: AppraisedCase | undefined): boolean {
  if (appraised?.group === "referred") return appraised.proposal?.outcome === "đề nghị";
  return appraised?.group === "eligible";
}

/** Each row counts once, by the first condition that it doesn't meet, else by the conclusion against it. */
function reasonRows(rows: readonly CaseRow[]): AppraisalValues["reasons"] {
  const groups = new Map<string, CaseRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.unmet[0]?.clause, row.unmet[0]?.title ?? row.conclusion]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [unmet, conclusion] = [group[0]?.unmet[0], group[0]?.conclusion ?? ""];
    return [{ clause: unmet?.clause, title: unmet?.title ?? conclusion, ...caseList(group).counts }];
  });
}

function ratingLegend(rows: readonly CaseRow[]): AppraisalValues["ratingLegend"] {
  const used = new Set(rows.flatMap(({ ratings }) => ratings.map(({ short }) => short)));
  return Object.entries(ratingNames).flatMap(([short, name]) => (used.has(short) ? [{ short, name }] : []));
}
