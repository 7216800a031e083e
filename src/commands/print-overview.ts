/** What an officer wants to know of a round, in few lines: who filed, who was late, who fails what, what was concluded. */

import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Standing, Verdict } from "../model/verdict.ts";
import { printCount } from "../text/numbers.ts";
import { shortDate } from "../text/print-date.ts";
import { countFilings, type JudgedRound } from "./count-filings.ts";
import { type Naming, nameSubject, nameUnit } from "./name-subject.ts";
import { printAttention } from "./print-attention.ts";
import { printProspects } from "./print-prospects.ts";

/** The rules of the round's own phase with their reasons; who is still stopped by those of phases before in one line. */
export function printOverview(judged: JudgedRound, language: Language): string {
  const { records, round, judgement } = judged;
  const naming: Naming = { records, asOf: round.round.value.asOf, language };
  const isOwn = isOfPhase(judged);
  const missing = new Set(countFilings(judged)?.missing);
  const stopping = new Set(judgement.standings.flatMap(({ stoppedBy }) => stoppedBy));
  return [
    printHeading(judged, naming),
    ...printStandings(judgement.standings, naming),
    ...printAttention(
      judgement.verdicts.filter((verdict) => isOwn(verdict) && !missing.has(verdict.subject.unit)),
      naming,
    ),
    ...printEarlier(
      [...stopping].filter((verdict) => !isOwn(verdict)),
      naming,
    ),
    ...printConclusions(judgement.standings, naming),
    ...printProspects(judgement.prospects, naming),
  ].join("\n");
}

function isOfPhase({ campaign, round }: JudgedRound): (verdict: Verdict) => boolean {
  const { phase } = round.round.value;
  const rules = new Set(campaign.plan.value.rules.filter((rule) => rule.phase === phase).map(({ id }) => id));
  return ({ rule }) => rules.has(rule);
}

function printHeading(judged: JudgedRound, naming: Naming): string {
  const { round } = judged;
  const { language } = naming;
  const { phase, asOf } = round.round.value;
  const heading = {
    vi: `Đợt ${round.id} (${phase}, tính đến ngày ${shortDate(asOf)})`,
    en: `Round ${round.id} (as of ${shortDate(asOf)})`,
  }[language];
  const counts = countFilings(judged);
  if (counts === undefined) return heading;
  const { expected, filed, late, missing } = counts;
  const names = (units: readonly string[]) =>
    units.length === 0 ? "" : ` (${units.map((unit) => nameUnit(unit, naming)).join("; ")})`;
  return {
    vi: `${heading}: ${filed.length}/${expected.length} đơn vị đã nộp, ${printCount(late.length)} muộn${names(late)}, ${printCount(missing.length)} chưa nộp${names(missing)}.`,
    en: `${heading}: ${filed.length} of ${expected.length} units filed, ${late.length} late${names(late)}, ${missing.length} missing${names(missing)}.`,
  }[language];
}

function printStandings(standings: readonly Standing[], { language }: Naming): string[] {
  if (standings.length === 0) return [];
  const eligible = standings.filter((standing) => standing.eligible).length;
  const others = standings.length - eligible;
  const said: Bilingual = {
    vi: `${printCount(standings.length)} tập thể, cá nhân được đề nghị: ${printCount(eligible)} đủ điều kiện, ${printCount(others)} chưa đủ điều kiện.`,
    en: `${standings.length} nominees: ${eligible} may be awarded, ${others} may not.`,
  };
  return [`  ${said[language]}`];
}

/** `Chi bộ A: R-08; Chi bộ B, đồng chí C: R-26` */
function printEarlier(verdicts: readonly Verdict[], naming: Naming): string[] {
  const names = new Map<string, string[]>();
  for (const { subject, rule } of verdicts) {
    const name = nameSubject(subject, naming);
    names.set(name, [...(names.get(name) ?? []), rule]);
  }
  if (names.size === 0) return [];
  const listed = [...names].map(([name, rules]) => `${name}: ${rules.join(", ")}`).join("; ");
  const said: Bilingual = { vi: "Từ các giai đoạn trước", en: "From earlier phases" };
  return [`    ${said[naming.language]}: ${listed}.`];
}

function printConclusions(standings: readonly Standing[], naming: Naming): string[] {
  const concluded = standings.filter(({ conclusion }) => conclusion !== undefined);
  const which = (agreed: boolean) => concluded.filter(({ conclusion }) => conclusion?.agreed === agreed);
  const [agreed, refused] = [which(true), which(false)];
  if (concluded.length === 0) return [];
  const names = (some: readonly Standing[]) =>
    some.length === 0 ? "" : ` (${some.map(({ subject }) => nameSubject(subject, naming)).join("; ")})`;
  const said: Bilingual = {
    vi: `Cấp có thẩm quyền kết luận: đồng ý ${printCount(agreed.length)}${names(agreed)}, không đồng ý ${printCount(refused.length)}${names(refused)}.`,
    en: `The competent body concluded: ${agreed.length} agreed${names(agreed)}, ${refused.length} not${names(refused)}.`,
  };
  return [`  ${said[naming.language]}`];
}
