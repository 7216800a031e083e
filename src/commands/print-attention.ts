/** Verdicts that somebody must look at, few enough to be read: one line each, or one for many of a kind. */

import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Verdict } from "../model/verdict.ts";
import { needsAttention } from "../model/verdict.ts";
import { printCount } from "../text/numbers.ts";
import { type Naming, nameSubject } from "./name-subject.ts";
import { outcomeNames } from "./print-verdicts.ts";

/** More verdicts of one rule and outcome than these are counted, and not named. */
const mostNamed = 3;

/** What stops somebody first, then what is only said; each in the order of the verdicts. */
export function printAttention(verdicts: readonly Verdict[], naming: Naming): string[] {
  const wanting = verdicts.filter(needsAttention);
  const [binding, advisory] = [true, false].map((binds) =>
    wanting.filter(({ force }) => (force === "binding") === binds),
  );
  return [...groupVerdicts(binding ?? []), ...groupVerdicts(advisory ?? [])].flatMap((group) =>
    printGroup(group, naming),
  );
}

/** Of one rule and one outcome together. */
function groupVerdicts(verdicts: readonly Verdict[]): Verdict[][] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.outcome} ${verdict.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()];
}

function printGroup(group: readonly Verdict[], naming: Naming): string[] {
  const [first] = group;
  if (first === undefined || group.length <= mostNamed)
    return group.map((verdict) => printOne(verdict, naming));
  const { rule, clause, outcome, title, force } = first;
  const { language } = naming;
  const said = { vi: countSubjects(group).vi, en: countSubjects(group).en }[language];
  return [
    `    ${said}: ${outcomeNames[outcome][language]}, ${rule} (${clause})${remark(force)[language]}. ${title[language]}.`,
  ];
}

function printOne(verdict: Verdict, naming: Naming): string {
  const { subject, outcome, rule, clause, reason, force } = verdict;
  const { language } = naming;
  return `    ${nameSubject(subject, naming)}: ${outcomeNames[outcome][language]}, ${rule} (${clause})${remark(force)[language]}. ${reason[language]}`;
}

function remark(force: Verdict["force"]): Record<Language, string> {
  return force === "binding" ? { vi: "", en: "" } : { vi: ", chỉ lưu ý", en: ", advisory" };
}

function countSubjects(group: readonly Verdict[]): Bilingual {
  const count = printCount(group.length);
  const nominees = group.filter(({ subject: { kind } }) => kind === "collective" || kind === "person").length;
  return nominees === group.length
    ? { vi: `${count} tập thể, cá nhân`, en: `${group.length} nominees` }
    : { vi: `${count} đơn vị`, en: `${group.length} units` };
}
