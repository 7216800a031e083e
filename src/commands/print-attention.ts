/** Verdicts that somebody must look at, few enough to be read: one line each, or one for many of a kind. */

import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { type AlikeVerdicts, groupAlike, printRules } from "../model/alike-verdicts.ts";
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
  return [...groupByRules(binding ?? []), ...groupByRules(advisory ?? [])].flatMap((group) =>
    printGroup(group, naming),
  );
}

/** Of the same rules and one outcome together, whoever they are about. */
function groupByRules(verdicts: readonly Verdict[]): AlikeVerdicts[][] {
  const groups = new Map<string, AlikeVerdicts[]>();
  for (const alike of groupAlike(verdicts)) {
    const key = `${alike[0].outcome} ${printRules(alike)}`;
    groups.set(key, [...(groups.get(key) ?? []), alike]);
  }
  return [...groups.values()];
}

function printGroup(group: readonly AlikeVerdicts[], naming: Naming): string[] {
  const [first] = group;
  if (first === undefined || group.length <= mostNamed)
    return group.map((alike) => printOne(alike, nameSubject(alike[0].subject, naming), naming));
  const head = printHead(first, countSubjects(group)[naming.language], naming);
  return [`${head} ${sharedReason(group, naming.language) ?? reasonsApart(first)[naming.language]}`];
}

/** Undefined where the reasons differ. */
function sharedReason(group: readonly AlikeVerdicts[], language: Language): string | undefined {
  const reasons = new Set(group.map(([{ reason }]) => reason[language]));
  return reasons.size === 1 ? [...reasons][0] : undefined;
}

/** What the rules ask, and where each one's reason is to be read. */
function reasonsApart(alike: AlikeVerdicts): Bilingual {
  const titles = (language: Language): string => alike.map(({ title }) => title[language]).join("; ");
  const [{ rule }] = alike;
  return {
    vi: `Quy tắc: ${titles("vi")}; lý do từng trường hợp: npx ho-so explain --rule ${rule}.`,
    en: `The rule: ${titles("en")}; each one's reason: npx ho-so explain --rule ${rule}.`,
  };
}

function printOne(alike: AlikeVerdicts, who: string, naming: Naming): string {
  return `${printHead(alike, who, naming)} ${alike[0].reason[naming.language]}`;
}

function printHead(alike: AlikeVerdicts, who: string, { language }: Naming): string {
  const { outcome, force } = alike[0];
  return `    ${who}: ${outcomeNames[outcome][language]}, ${printRules(alike)}${remark(force)[language]}.`;
}

function remark(force: Verdict["force"]): Record<Language, string> {
  return force === "binding" ? { vi: "", en: "" } : { vi: ", chỉ lưu ý", en: ", advisory" };
}

function countSubjects(group: readonly AlikeVerdicts[]): Bilingual {
  const count = printCount(group.length);
  const nominees = group.filter(
    ([
      {
        subject: { kind },
      },
    ]) => kind === "collective" || kind === "person",
  ).length;
  return nominees === group.length
    ? { vi: `${count} tập thể, cá nhân`, en: `${group.length} nominees` }
    : { vi: `${count} đơn vị`, en: `${group.length} units` };
}
