/** What was asked about, as text: a table to find one's way, then each verdict with its facts and where they stand. */

import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Verdict } from "../model/verdict.ts";
import { shortDate } from "../text/print-date.ts";
import type { Question } from "./choose-explained.ts";
import type { JudgedRound } from "./count-filings.ts";
import { type Naming, nameSubject } from "./name-subject.ts";
import { printEverybody } from "./print-everybody.ts";
import { printProspects } from "./print-prospects.ts";
import { printRule } from "./print-rule.ts";
import { printStanding } from "./print-standing.ts";
import { printTable } from "./print-table.ts";
import { outcomeNames, printVerdict } from "./print-verdicts.ts";

export type ExplainedRound = JudgedRound;

export function printExplanation(explained: ExplainedRound, question: Question, language: Language): string {
  const { round, records, judgement } = explained;
  const { asOf } = round.round.value;
  const naming: Naming = { records, asOf, language };
  const about = question.whom ?? question.rule ?? round.id;
  const heading = {
    vi: `${about}, đợt ${round.id}, tính đến ngày ${shortDate(asOf)}`,
    en: `${about}, round ${round.id}, as of ${shortDate(asOf)}`,
  }[language];
  if (judgement.verdicts.length + judgement.prospects.length === 0)
    return `${heading}: ${sayNothing(explained, question)[language]}`;
  return [heading, ...printBody(explained, question, naming)].join("\n");
}

/** A rule of a later phase has nothing to judge yet, or in another round. */
function sayNothing({ campaign, round }: ExplainedRound, { rule }: Question): Bilingual {
  const phase = campaign.plan.value.rules.find(({ id }) => id === rule)?.phase;
  if (phase === undefined || phase === round.round.value.phase)
    return { vi: "chưa có kết luận nào.", en: "no verdict." };
  return {
    vi: `chưa có kết luận nào; quy tắc này xét ở giai đoạn ${phase} (--round).`,
    en: `no verdict; this rule judges the phase “${phase}” (--round).`,
  };
}

function printBody(explained: ExplainedRound, { whom, rule }: Question, naming: Naming): string[] {
  const { verdicts, standings, prospects } = explained.judgement;
  if (rule !== undefined)
    return [...printRule(explained, rule, naming), ...printProspects(prospects, naming)];
  if (whom === undefined)
    return [...printEverybody(explained.judgement, naming), ...printProspects(prospects, naming)];
  return [
    ...printTable([headings[naming.language], ...verdicts.map((verdict) => rowOf(verdict, naming))]),
    "",
    ...verdicts.map((verdict) => printVerdict(verdict, naming)),
    ...printProspects(prospects, naming),
    ...standings.map(
      (standing) => `  ${nameSubject(standing.subject, naming)}: ${printStanding(standing)[naming.language]}`,
    ),
  ];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Quy tắc", "Điểm", "Kết luận", "Hiệu lực", "Ai", "Điều đòi hỏi"],
  en: ["Rule", "Clause", "Verdict", "Force", "Who", "What is asked"],
};

const forces: Readonly<Record<Verdict["force"], Bilingual>> = {
  binding: { vi: "bắt buộc", en: "binding" },
  advisory: { vi: "lưu ý", en: "advisory" },
};

function rowOf({ rule, clause, outcome, force, subject, title }: Verdict, naming: Naming): string[] {
  const { language } = naming;
  const who =
    subject.kind === "person"
      ? (naming.records.people.get(subject.id)?.value.name ?? subject.id)
      : kinds[subject.kind][language];
  return [rule, clause, outcomeNames[outcome][language], forces[force][language], who, title[language]];
}

const kinds: Readonly<Record<"issuer" | "unit" | "collective", Bilingual>> = {
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  unit: { vi: "đơn vị", en: "unit" },
  collective: { vi: "tập thể", en: "collective" },
};
