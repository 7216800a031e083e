/** The cases of an appraisal as rows of its lists. */

import { isPerson, nomineeId } from "../../model/submission.ts";
import { voteBaseOf } from "../../model/vote-base.ts";
import { citation } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { fullNameOf, shortNameOf } from "../body-names.ts";
import { lookUpPerson } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import type { AppraisedCase } from "./appraised-cases.ts";
import { ruledColumns } from "./appraised-rules.ts";
import { nomineeName } from "./nominee-rows.ts";
import { positionOn } from "./person-values.ts";
import { personRatingRows, unitRatingRows } from "./rating-rows.ts";
import { approvalOf, lastVote } from "./votes.ts";

type AppraisalValues = OwnValues<"appraisal">["appraisal"];
export type CaseRow = AppraisalValues["cases"][number];
export type CaseList = AppraisalValues["all"];

/** One row each, numbered from 1. */
export function caseRows(context: AssemblyContext, cases: readonly AppraisedCase[], date: string): CaseRow[] {
  return numbered(cases.map((each) => caseRow(context, each, date)));
}

/** Collectives and people apart, each numbered from 1, with their totals. */
export function caseList(rows: readonly CaseRow[]): CaseList {
  const collectives = numbered(rows.filter(({ isPerson }) => !isPerson));
  const people = numbered(rows.filter(({ isPerson }) => isPerson));
  return {
    counts: { collectives: collectives.length, people: people.length },
    ...{ collectives, people },
    rows: numbered([...collectives, ...people]),
  };
}

function numbered(rows: readonly Omit<CaseRow, "order">[]): CaseRow[] {
  return rows.map((row, index) => ({ ...row, order: index + 1 }));
}

function caseRow(context: AssemblyContext, appraised: AppraisedCase, date: string): Omit<CaseRow, "order"> {
  const { nominee, proposal, opinions, standing } = appraised;
  return {
    isPerson: isPerson(nominee),
    name: nomineeName(context, nominee, date),
    ...ownColumns(context, appraised, date),
    unit: fullNameOf(context, standing.subject.unit, date),
    summary: nominee.summary,
    ...voteColumns(context, appraised),
    ...ruledColumns(context, appraised),
    opinions: opinions.map(({ body, stance, text }) => ({
      ...{ stance, text },
      body: shortNameOf(context, body, date),
    })),
    proposal: proposals[appraised.group],
    reason: proposal?.reason,
    conclusion: conclusionText(standing),
  };
}

const proposals: Readonly<Record<AppraisedCase["group"], string>> = {
  eligible: "đề nghị",
  referred: "trình xem xét",
  ineligible: "không đề nghị",
};

function ownColumns(
  context: AssemblyContext,
  { nominee }: AppraisedCase,
  date: string,
): Pick<CaseRow, "position" | "ratings"> {
  if (!isPerson(nominee)) return { ratings: unitRatingRows(context, nominee.collective, date) };
  const record = lookUpPerson(context, nominee.person);
  if (record === undefined) return { ratings: [] };
  return {
    position: positionOn(context, record, date).title,
    ratings: personRatingRows(context, record.value, date),
  };
}

function voteColumns(
  context: AssemblyContext,
  { record, nominee }: AppraisedCase,
): Pick<CaseRow, "yes" | "base" | "approval"> {
  const vote = lastVote(record.value, nomineeId(nominee));
  if (vote === undefined) return {};
  const base = voteBaseOf(context.campaign.plan.value, vote.meeting);
  return { yes: vote.yes, base, approval: approvalOf(context, record, vote) };
}

function conclusionText({ conclusion }: AppraisedCase["standing"]): string | undefined {
  if (conclusion === undefined) return undefined;
  const { agreed, by, document, reason } = conclusion;
  const cited = document === undefined ? "" : ` (${citation(document)})`;
  return `${by} ${agreed ? "đồng ý" : "không đồng ý"}${cited}: ${reason}`;
}
