/** How everybody fares in a round, one line each: verdicts counted, and the rules that aren't met. */

import type { Language } from "../diagnostics/diagnostic.ts";
import type { Judgement, Standing, Subject, Verdict } from "../model/verdict.ts";
import { needsAttention } from "../model/verdict.ts";
import { type Naming, nameSubject } from "./name-subject.ts";
import { printTable } from "./print-table.ts";

/** In the order of the verdicts; of a nominee also the rules that its unit fails and that stop it. */
export function printEverybody({ verdicts, standings }: Judgement, naming: Naming): string[] {
  const rows = groupBySubject(verdicts).map((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const standing = standings.find(({ subject }) => keyOf(subject) === keyOf(first.subject));
    return rowOf(own, { first, standing, naming });
  });
  return printTable([headings[naming.language], ...rows]);
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Ai", "Đạt", "Không đạt", "Chưa đủ căn cứ", "Khen thưởng", "Chưa đạt ở"],
  en: ["Who", "Met", "Not met", "Not enough evidence", "Award", "Not met by"],
};

function groupBySubject(verdicts: readonly Verdict[]): Verdict[][] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict.subject);
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()];
}

/** A unit and the collective that it proposes are two. */
function keyOf({ kind, id, unit }: Subject): string {
  return `${kind} ${id} ${unit}`;
}

interface Row {
  readonly first: Verdict;
  readonly standing: Standing | undefined;
  readonly naming: Naming;
}

function rowOf(own: readonly Verdict[], { first, standing, naming }: Row): string[] {
  const count = (outcome: Verdict["outcome"]) =>
    String(own.filter((each) => each.outcome === outcome).length);
  const wanting = own.filter(needsAttention);
  const ofUnit = standing?.stoppedBy.filter((verdict) => !own.includes(verdict)) ?? [];
  return [
    `${nameSubject(first.subject, naming)}${first.subject.kind === "collective" ? collective[naming.language] : ""}`,
    ...[count("đạt"), count("không đạt"), count("chưa đủ căn cứ")],
    standingWord(standing)[naming.language],
    [...wanting, ...ofUnit].map(nameRule).join(" "),
  ];
}

/** What only advises stands in brackets. */
function nameRule({ rule, force }: Verdict): string {
  return force === "binding" ? rule : `(${rule})`;
}

const collective: Readonly<Record<Language, string>> = { vi: ", tập thể", en: ", collective" };

function standingWord(standing: Standing | undefined): Readonly<Record<Language, string>> {
  if (standing === undefined) return { vi: "", en: "" };
  const concluded = standing.conclusion !== undefined;
  if (standing.eligible)
    return concluded ? { vi: "được, theo kết luận", en: "yes, concluded" } : { vi: "được", en: "yes" };
  return concluded ? { vi: "không, theo kết luận", en: "no, concluded" } : { vi: "chưa", en: "not yet" };
}
