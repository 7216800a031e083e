/** What an officer wants to know of a round, in few lines: who filed, who was late, who fails what, what was concluded. */

import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Standing, Verdict } from "../model/verdict.ts";
import { needsAttention } from "../model/verdict.ts";
import { printCount } from "../text/numbers.ts";
import { shortDate } from "../text/print-date.ts";
import { countFilings, type JudgedRound } from "./count-filings.ts";
import { type Naming, nameBriefly, nameUnit } from "./name-subject.ts";
import { printAttention } from "./print-attention.ts";
import { printProspects } from "./print-prospects.ts";

/** Of several rounds, what still stands as it did in the round before is said once. */
export function printOverviews(rounds: readonly JudgedRound[], language: Language): string[] {
  return rounds.map((judged, index) => printOverview(judged, language, rounds[index - 1]));
}

/** The rules of the round's own phase with their reasons; who is still stopped by those of phases before in one line. */
export function printOverview(judged: JudgedRound, language: Language, before?: JudgedRound): string {
  const { records, round, judgement } = judged;
  const naming: Naming = { records, asOf: round.round.value.asOf, language };
  const isOwn = isOfPhase(judged);
  const missing = new Set(countFilings(judged)?.missing);
  return [
    printHeading(judged, naming),
    ...printStandings(judgement.standings, naming),
    ...printAttention(
      judgement.verdicts.filter((verdict) => isOwn(verdict) && !missing.has(verdict.subject.unit)),
      naming,
    ),
    ...unlessSaid(earlierLines(judged, language), before, language),
    ...printConclusions(judgement.standings, naming),
    ...printProspects(judgement.prospects, naming),
  ].join("\n");
}

function earlierLines(judged: JudgedRound, language: Language): string[] {
  const { records, round, judgement } = judged;
  const isOwn = isOfPhase(judged);
  return printEarlier(
    judgement.verdicts.filter((verdict) => !isOwn(verdict)),
    judgement.standings,
    { records, asOf: round.round.value.asOf, language },
  );
}

function unlessSaid(lines: string[], before: JudgedRound | undefined, language: Language): string[] {
  if (before === undefined || lines.length < 2) return lines;
  const isSaid = earlierLines(before, language).join() === lines.join();
  const { id } = before.round;
  const again = { vi: `Từ các giai đoạn trước: như ở đợt ${id}.`, en: `From earlier phases: as in ${id}.` };
  return isSaid ? [`    ${again[language]}`] : lines;
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

/** What still stops somebody, and what is to be known of those who are proposed: `R-06 (Chi bộ A), R-26 (đồng chí B; đồng chí C)`. */
function printEarlier(
  verdicts: readonly Verdict[],
  standings: readonly Standing[],
  naming: Naming,
): string[] {
  const stopping = new Set(standings.flatMap(({ stoppedBy }) => stoppedBy));
  const proposing = new Set(standings.map(({ subject }) => subject.unit));
  const advisory = verdicts.filter(
    (verdict) =>
      verdict.force === "advisory" && needsAttention(verdict) && proposing.has(verdict.subject.unit),
  );
  return [
    ...printByRule(
      headings.stopping,
      verdicts.filter((verdict) => stopping.has(verdict)),
      naming,
    ),
    ...printByRule(headings.advisory, advisory, naming),
  ];
}

const headings = {
  stopping: { vi: "Từ các giai đoạn trước", en: "From earlier phases" },
  advisory: { vi: "Lưu ý từ các giai đoạn trước", en: "Advice from earlier phases" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** More than these of one rule are counted, and not named. */
const mostNamed = 3;

function printByRule(heading: Bilingual, verdicts: readonly Verdict[], naming: Naming): string[] {
  const { language } = naming;
  const rules = [...new Set(verdicts.map(({ rule }) => rule))];
  if (rules.length === 0) return [];
  const listed = rules.map((rule) => {
    const names = verdicts
      .filter((verdict) => verdict.rule === rule)
      .map(({ subject }) => nameBriefly(subject, naming));
    const many = { vi: `${printCount(names.length)} trường hợp`, en: `${names.length} cases` }[language];
    return `${rule} (${names.length <= mostNamed ? names.join("; ") : many})`;
  });
  return [`    ${heading[language]}: ${listed.join(", ")}.`];
}

function printConclusions(standings: readonly Standing[], naming: Naming): string[] {
  const concluded = standings.filter(({ conclusion }) => conclusion !== undefined);
  const which = (agreed: boolean) => concluded.filter(({ conclusion }) => conclusion?.agreed === agreed);
  const [agreed, refused] = [which(true), which(false)];
  if (concluded.length === 0) return [];
  const names = (some: readonly Standing[]) =>
    some.length === 0 ? "" : ` (${some.map(({ subject }) => nameBriefly(subject, naming)).join("; ")})`;
  const said: Bilingual = {
    vi: `Cấp có thẩm quyền kết luận: đồng ý ${printCount(agreed.length)}${names(agreed)}, không đồng ý ${printCount(refused.length)}${names(refused)}.`,
    en: `The competent body concluded: ${agreed.length} agreed${names(agreed)}, ${refused.length} not${names(refused)}.`,
  };
  return [`  ${said[naming.language]}`];
}
