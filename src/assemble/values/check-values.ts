/** The check of a unit's dossier: papers, verdicts in words for paper, and what is still to be completed. */

import { describeEvent } from "../../model/log.ts";
import { needsAttention, type Standing, type Verdict } from "../../model/verdict.ts";
import { citation } from "../../text/cited-document.ts";
import { keepTogether } from "../../text/keep-together.ts";
import { upperCaseFirst } from "../../text/names.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpLogEntry } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import { byClause } from "./by-clause.ts";
import { dossierOf, paperRows, wantingPapers } from "./dossier-rows.ts";
import { subjectName } from "./subject-name.ts";
import { metRows, wantingRows } from "./verdict-rows.ts";

type Check = OwnValues<"check">["check"];

export function checkValues(context: AssemblyContext, unit: string, date: string): Check {
  const dossier = dossierOf(context, unit);
  const papers = dossier?.papers ?? [];
  const verdicts = verdictsOn(context, unit);
  const ofForce = (force: Verdict["force"]) => verdicts.filter((verdict) => verdict.force === force);
  return {
    received: receivedValues(context, unit),
    checked: dossier?.checked,
    nominees: nomineeRows(context, unit, date),
    wanting: toComplete(context, { papers: wantingPapers(context, papers, date), verdicts }, date),
    papers: paperRows(context, papers, date),
    binding: bothSides(context, ofForce("binding"), date),
    advisory: bothSides(context, ofForce("advisory"), date),
    outside: outsideRows(verdicts),
  };
}

/** In the order of the plan's clauses, by the rules of the round's own phase: those of earlier ones were told when they were judged. The papers have a list of their own. */
function verdictsOn({ judgement, campaign, round }: AssemblyContext, unit: string): Verdict[] {
  const { phase } = round.round.value;
  const told = campaign.plan.value.rules.filter(
    (rule) => rule.phase === phase && rule.criterion.kind !== "papers-complete",
  );
  const rules = new Set(told.map(({ id }) => id));
  const verdicts = judgement.verdicts.filter(({ rule, subject }) => subject.unit === unit && rules.has(rule));
  return byClause(campaign.plan.value, verdicts);
}

/** What a binding rule rests on matters to whoever must mend it; what is only noted says why. */
function bothSides(context: AssemblyContext, verdicts: readonly Verdict[], date: string): Check["binding"] {
  const met = verdicts.filter(({ outcome }) => outcome === "đạt");
  const withFacts = verdicts.some(({ force }) => force === "binding");
  const among = verdicts;
  return {
    wanting: wantingRows(context, verdicts.filter(needsAttention), { withFacts, among, date }),
    met: metRows(context, met, { withFacts: false, among, date }),
  };
}

function outsideRows(verdicts: readonly Verdict[]): Check["outside"] {
  const outside = verdicts.filter(({ outcome }) => outcome === "không thuộc phạm vi kiểm tra");
  const rows = outside.map(({ clause, title }) => ({ clause, title: title.vi }));
  return rows.filter((row, index) => rows.findIndex(({ title }) => title === row.title) === index);
}

/** When the paper came, beside the deadline, and what the log says last of it. */
function receivedValues(context: AssemblyContext, unit: string): Check["received"] {
  const { judgement, round } = context;
  const receipt = judgement.receipts.find((each) => each.unit === unit && each.round === round.id);
  if (receipt?.received === undefined) return undefined;
  const events = lookUpLogEntry(context, unit)?.events ?? [];
  const last = events.findLast(({ date }) => date <= round.round.value.asOf);
  const since =
    last === undefined || last.state === "đã nhận" ? [] : [describedAfter(receipt.received, last)];
  const states = last?.state.startsWith(receipt.state) ? since : [receipt.state, ...since];
  return { date: receipt.received, deadline: receipt.due, state: states.join("; ") };
}

/** The day of receipt isn't said again. */
function describedAfter(received: string, event: Parameters<typeof describeEvent>[0]): string {
  return event.date === received ? event.state : keepTogether(describeEvent(event));
}

/** In the order of the submission. */
function nomineeRows(context: AssemblyContext, unit: string, date: string): Check["nominees"] {
  return context.judgement.standings
    .filter(({ subject, round }) => subject.unit === unit && round === context.round.id)
    .map((standing, index) => ({
      order: index + 1,
      name: upperCaseFirst(subjectName(context, standing.subject, date)),
      conclusion: conclusionOf(context, standing),
    }));
}

function conclusionOf({ campaign }: AssemblyContext, { conclusion, stoppedBy }: Standing): string {
  if (conclusion !== undefined) {
    const document = conclusion.document === undefined ? "" : ` (${citation(conclusion.document)})`;
    return `${conclusion.agreed ? "được đề nghị" : "không được đề nghị"} theo kết luận của ${conclusion.by}${document}`;
  }
  const inOrder = byClause(campaign.plan.value, stoppedBy);
  const failed = inOrder.filter(({ outcome }) => outcome === "không đạt");
  if (failed.length > 0) return `chưa đủ điều kiện (điểm ${clausesOf(failed)})`;
  if (inOrder.length > 0) return `chưa đủ căn cứ, đề nghị bổ sung (điểm ${clausesOf(inOrder)})`;
  return "đủ điều kiện theo các quy định bắt buộc";
}

function clausesOf(verdicts: readonly Verdict[]): string {
  return [...new Set(verdicts.map(({ clause }) => clause))].join(", ");
}

/** Papers first, then what binding rules found no evidence of; what has failed can't be completed any more. */
function toComplete(
  context: AssemblyContext,
  { papers, verdicts }: { papers: ReturnType<typeof wantingPapers>; verdicts: readonly Verdict[] },
  date: string,
): Check["wanting"] {
  const open = verdicts.filter(({ force, outcome }) => force === "binding" && outcome === "chưa đủ căn cứ");
  return [
    ...papers.map(({ text, who, state, reason, clause, due }) => ({
      text: `${text}${who === undefined ? "" : ` (${who})`}: ${state}${reason === undefined ? "" : `. ${reason}`}`,
      ...{ clause, due },
    })),
    ...wantingRows(context, open, { withFacts: false, among: verdicts, date }).map(({ reason, clause }) => ({
      text: reason.replace(/\.$/, ""),
      clause,
      due: undefined,
    })),
  ].map((row, index) => ({ order: index + 1, ...row }));
}
