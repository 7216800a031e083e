/** Every paper that the plan requires lies in the dossier and is in order. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { dossierCheckOf } from "../dossier-check.ts";
import { type PaperState, requiredPapers } from "../required-papers.ts";
import type { Given, Ruling } from "../ruling.ts";

/** Papers of the unit and of the nominee; those of others are not asked for. */
export function papersComplete(_: CriterionOf<"papers-complete">, given: Given): Ruling {
  const papers = requiredPapers(given);
  return {
    outcome: outcomeOf(papers),
    reason: reasonOf(papers),
    facts: papers.flatMap(paperFact),
    notes: completedNote(given),
  };
}

function outcomeOf(papers: readonly PaperState[]): Ruling["outcome"] {
  if (papers.some(({ state }) => state === "missing")) return "không đạt";
  return papers.some(({ state }) => state === "open") ? "chưa đủ căn cứ" : "đạt";
}

function reasonOf(papers: readonly PaperState[]): Bilingual {
  const wanting = papers.filter(({ state }) => state !== "there");
  if (wanting.length === 0) {
    const names = papers.map(nameOf).join("; ");
    return { vi: `Đủ giấy tờ: ${names}.`, en: `All papers are there: ${names}.` };
  }
  return {
    vi: `Chưa đủ giấy tờ: ${wanting.map((each) => `${nameOf(each)} ${each.says?.vi ?? ""}`).join("; ")}.`,
    en: `Not all papers are there: ${wanting.map((each) => `${nameOf(each)} ${each.says?.en ?? ""}`).join("; ")}.`,
  };
}

function nameOf({ paper: { text, clause } }: PaperState): string {
  return `${text} (${clause})`;
}

function paperFact({ paper, says, place }: PaperState): Fact[] {
  if (place === undefined) return [];
  return [
    {
      text: { vi: `${paper.text}: ${says?.vi ?? "đủ"}`, en: `${paper.text}: ${says?.en ?? "in order"}` },
      place,
    },
  ];
}

function completedNote(given: Given): Bilingual[] {
  const completed = dossierCheckOf(given)?.completed;
  if (completed === undefined) return [];
  const day = shortDate(completed);
  return [{ vi: `Đã bổ sung đủ hồ sơ ngày ${day}.`, en: `The dossier was completed on ${day}.` }];
}
