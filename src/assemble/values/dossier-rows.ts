/** The papers of a unit's dossier as rows: what was found of each, and what is still wanting. */

import type { Dossier, PaperFound, Subject } from "../../model/verdict.ts";
import { keepTogether } from "../../text/keep-together.ts";
import { shortDate } from "../../text/print-date.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import type { OwnValues } from "../paper.ts";
import { subjectName } from "./subject-name.ts";

export type PaperRow = OwnValues<"check">["check"]["papers"][number];
export type WantingPaper = OwnValues<"shortfall">["shortfall"]["papers"][number];

/** What was found of the unit's papers in the round in hand; undefined where nobody judged. */
export function dossierOf({ judgement, round }: RoundInHand, unit: string): Dossier | undefined {
  return judgement.dossiers.find((each) => each.unit === unit && each.round === round.id);
}

/** Whether somebody must complete the paper: it was found wanting, or is missing after the round was closed. */
function isWanting({ state }: PaperFound): boolean {
  return state === "thiếu" || state === "chưa hợp lệ";
}

export function paperRows(context: AssemblyContext, papers: readonly PaperFound[], date: string): PaperRow[] {
  return papers.map(({ subject, paper, state, reason, due }, index) => ({
    order: index + 1,
    text: paper.text,
    clause: paper.clause,
    who: whoseOf(context, subject, date),
    state,
    note: noteOf(reason, due === undefined ? undefined : untilDue(due, date)),
  }));
}

export function wantingPapers(
  context: AssemblyContext,
  papers: readonly PaperFound[],
  date: string,
): WantingPaper[] {
  return papers.filter(isWanting).map(({ subject, paper, state, reason, due }, index) => ({
    ...{ order: index + 1, text: paper.text, clause: paper.clause, state, reason, due },
    who: whoseOf(context, subject, date),
  }));
}

/** A paper of the unit, or of its own collective, says by its name whose it is. */
function whoseOf(context: AssemblyContext, subject: Subject, date: string): string | undefined {
  return subject.id === subject.unit ? undefined : subjectName(context, subject, date);
}

function noteOf(reason: string | undefined, until: string | undefined): string | undefined {
  const said = [reason, until].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join("; ");
}

function untilDue(due: string, date: string): string {
  const before = `trước ngày ${shortDate(due)}`;
  return keepTogether(date < due ? `bổ sung ${before}` : `đã quá thời hạn bổ sung là ${before}`);
}
