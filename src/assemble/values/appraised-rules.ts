/** What the plan's rules said of an appraised case, in the words that papers use. */

import type { Plan, Rule } from "../../model/plan.ts";
import { unitFileKinds } from "../../model/schemas.ts";
import { outcomesOnPaper, type Receipt, type Verdict } from "../../model/verdict.ts";
import { lowerCaseFirst } from "../../text/names.ts";
import type { RoundInHand } from "../assembly-context.ts";
import type { OwnValues } from "../paper.ts";
import type { AppraisedCase } from "./appraised-cases.ts";
import { byClause } from "./by-clause.ts";

type CaseRow = OwnValues<"appraisal">["appraisal"]["cases"][number];
type Ruled = Pick<CaseRow, "papers" | "arrival" | "receivedOn" | "quota" | "met" | "unmet" | "verdict">;

export function ruledColumns(context: RoundInHand, appraised: AppraisedCase): Ruled {
  const { stoppedBy, subject } = appraised.standing;
  const receipt = submissionReceipts(context).find(({ unit }) => unit === subject.unit);
  return {
    papers: paperState(context, appraised),
    arrival: receipt?.state ?? "chưa rõ ngày",
    receivedOn: receipt?.received,
    quota: quotaOf(context, appraised),
    met: clausesMet(context, appraised).join(", "),
    unmet: stoppedBy.map(({ clause, title, outcome, reason }) => ({
      ...{ clause, title: title.vi },
      verdict: outcomesOnPaper[outcome],
      reason: withoutEnd(reason.vi),
    })),
    verdict: verdictOn(stoppedBy),
  };
}

/** Whether and when the units' submissions came. */
export function submissionReceipts({ judgement }: RoundInHand): Receipt[] {
  return judgement.receipts.filter(({ phase }) => unitFileKinds[phase] === "submission");
}

/** Whether a rule is of a kind, and judges what units submit. */
function isOfKind({ campaign }: RoundInHand, id: string, kind: Rule["criterion"]["kind"]): boolean {
  const rule = campaign.plan.value.rules.find((each) => each.id === id);
  return rule?.criterion.kind === kind && judgesSubmissions(rule);
}

/** Whether units file submissions in the rule's phase. */
function judgesSubmissions({ phase }: Rule): boolean {
  return unitFileKinds[phase] === "submission";
}

function paperState({ judgement }: RoundInHand, { standing, round }: AppraisedCase): string {
  const { subject } = standing;
  const dossier = judgement.dossiers.find((each) => each.unit === subject.unit && each.round === round.id);
  const wanting = (dossier?.papers ?? []).filter(
    (each) => each.state !== "đủ" && (each.subject.kind === "unit" || each.subject.id === subject.id),
  );
  if (wanting.length === 0) return "đủ";
  return wanting.map(({ state, paper }) => `${state}: ${lowerCaseFirst(paper.text)}`).join("; ");
}

function quotaOf(context: RoundInHand, { verdicts, standing }: AppraisedCase): string | undefined {
  if (standing.subject.kind !== "person") return undefined;
  const quota = verdicts.find(({ rule }) => isOfKind(context, rule, "people-quota"));
  if (quota?.outcome === "đạt") return "trong hạn mức";
  return quota?.outcome === "không đạt" ? "vượt hạn mức" : quota && outcomesOnPaper[quota.outcome];
}

/** Clauses whose binding rules are all met, in the plan's order; papers, quota and arrival have columns of their own. */
function clausesMet({ campaign }: RoundInHand, { verdicts, standing }: AppraisedCase): string[] {
  const { rules } = campaign.plan.value;
  const unmet = new Set(standing.stoppedBy.map(({ clause }) => clause));
  const met = new Set(verdicts.filter((verdict) => isMet(verdict, rules)).map(({ clause }) => clause));
  const inOrder = byClause(
    campaign.plan.value,
    [...met].map((clause) => ({ clause })),
  );
  return inOrder.map(({ clause }) => clause).filter((clause) => !unmet.has(clause));
}

const ownColumns: readonly Rule["criterion"]["kind"][] = [
  "papers-complete",
  "people-quota",
  "received-before",
];

function isMet({ rule: id, force, outcome }: Verdict, rules: Plan["rules"]): boolean {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined || !judgesSubmissions(rule)) return false;
  return force === "binding" && outcome === "đạt" && !ownColumns.includes(rule.criterion.kind);
}

function verdictOn(stoppedBy: readonly Verdict[]): string {
  if (stoppedBy.length === 0) return "đủ điều kiện";
  const isRefused = stoppedBy.some(({ outcome }) => outcome === "không đạt");
  return outcomesOnPaper[isRefused ? "không đạt" : "chưa đủ căn cứ"];
}

function withoutEnd(sentence: string): string {
  return sentence.replace(/\.$/u, "");
}
