/** One rule of the plan and how everybody fares by it. */

import type { Language } from "../diagnostics/diagnostic.ts";
import type { Rule } from "../model/plan.ts";
import type { Verdict } from "../model/verdict.ts";
import type { JudgedRound } from "./count-filings.ts";
import { type Naming, nameSubject } from "./name-subject.ts";
import { printTable } from "./print-table.ts";
import { outcomeNames } from "./print-verdicts.ts";

/** What it asks and how it is read, then a line for each on whom there is a verdict. */
export function printRule({ campaign, judgement }: JudgedRound, id: string, naming: Naming): string[] {
  const { language } = naming;
  const rule = campaign.plan.value.rules.find((each) => each.id === id);
  return [
    ...(rule === undefined ? [] : printAsked(rule, language)),
    ...printTable([headings[language], ...judgement.verdicts.map((verdict) => rowOf(verdict, naming))]),
  ];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Kết luận", "Ai", "Vì sao"],
  en: ["Verdict", "Who", "Why"],
};

function printAsked({ clause, title, readings }: Rule, language: Language): string[] {
  const clauseWord = { vi: "mục", en: "clause" }[language];
  return [
    `  ${title[language]} (${clauseWord} ${clause}).`,
    ...readings.map(
      ({ taken, other }) =>
        ({
          vi: `  Đang hiểu: ${taken} Cách hiểu khác: ${other}`,
          en: `  Read as: ${taken} It could be read as: ${other}`,
        })[language],
    ),
  ];
}

function rowOf({ outcome, subject, reason }: Verdict, naming: Naming): string[] {
  const { language } = naming;
  return [outcomeNames[outcome][language], nameSubject(subject, naming), reason[language]];
}
