/** On the day of the citing papers exactly so many of the plan's legal bases are in force: none missing, none twice. */

import type { Bilingual, Place } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { holdsOn } from "../../model/dated.ts";
import type { Fact } from "../../model/verdict.ts";
import { type CalendarDate, firstDayOf, isWholeDate, lastDayOf } from "../../text/calendar-date.ts";
import { printCount } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { notFiled } from "../not-filed.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

/**
 * The issuing body cites in its decisions, a unit in its submission. A day that is not filled in yet may be any of its
 * month: where that decides, there is not enough to judge by.
 */
export function basesInForce({ count }: CriterionOf<"bases-in-force">, given: Given): Ruling {
  const { filing, subject } = given;
  if (subject.kind !== "issuer" && filing.paper === undefined) return notFiled(filing, filing.closed);
  const citing = subject.kind === "issuer" ? decisionsOf(given) : submissionOf(given);
  if (citing.length === 0) return nothingCites;
  const cited = citing.map((paper) => ({ paper, inForce: inForceOn(paper, given) }));
  const outcomes = cited.map(({ inForce }) => outcomeOf(inForce, count));
  const outcome = worstOf(outcomes);
  const decisive = cited[outcomes.indexOf(outcome)] ?? cited[0];
  return {
    outcome,
    reason: decisive ? reasonOf(decisive, { count, outcome }) : nothingCites.reason,
    facts: [...cited.map(({ paper }) => paperFact(paper)), ...basisFacts(decisive?.inForce, given)],
    notes: [],
  };
}

const nothingCites = bareRuling("chưa đủ căn cứ", {
  vi: "Chưa có văn bản nào dẫn căn cứ.",
  en: "There is no paper yet that would cite legal bases.",
});

interface CitingPaper {
  /** Undefined or partial where it is not filled in. */
  readonly date: CalendarDate | undefined;
  readonly place: Place;
}

function submissionOf({ filing: { paper } }: Given): CitingPaper[] {
  if (paper === undefined) return [];
  return [{ date: paper.record.value.date, place: paper.record.source.place(["date"]) }];
}

function decisionsOf({ filing: { round }, asOf }: Given): CitingPaper[] {
  const { decisions } = round;
  return (decisions?.value.decisions ?? []).flatMap(({ date }, index) =>
    decisions === undefined || (date !== undefined && firstDayOf(date) > asOf)
      ? []
      : [{ date, place: decisions.source.place(["decisions", index]) }],
  );
}

/** The indexes of the bases in force on the first and on the last day that the paper's date may mean. */
type InForce = readonly [first: readonly number[], last: readonly number[]] | undefined;

function inForceOn({ date }: CitingPaper, { filing, campaign }: Given): InForce {
  if (date === undefined) return undefined;
  const bases = [...campaign.plan.value.legalBases.entries()];
  const on = (day: CalendarDate) =>
    bases
      .filter(([, basis]) => basis.phases.includes(filing.phase) && holdsOn(basis, day))
      .map(([index]) => index);
  return [on(firstDayOf(date)), on(lastDayOf(date))];
}

function outcomeOf(inForce: InForce, count: number): Ruling["outcome"] {
  if (inForce === undefined) return "chưa đủ căn cứ";
  const [first, last] = inForce;
  if (first.length !== count && last.length !== count) return "không đạt";
  return first.join() === last.join() ? "đạt" : "chưa đủ căn cứ";
}

function worstOf(outcomes: readonly Ruling["outcome"][]): Ruling["outcome"] {
  return (["không đạt", "chưa đủ căn cứ"] as const).find((each) => outcomes.includes(each)) ?? "đạt";
}

function reasonOf(
  { paper: { date }, inForce }: { readonly paper: CitingPaper; readonly inForce: InForce },
  { count, outcome }: { readonly count: number; readonly outcome: Ruling["outcome"] },
): Bilingual {
  const day = date === undefined ? { vi: "chưa ghi", en: "not given" } : both(shortDate(date));
  const found = inForce?.[0].length ?? 0;
  const [has, needs] = [printCount(found), printCount(count)];
  if (outcome === "chưa đủ căn cứ") {
    return {
      vi: `Ngày của văn bản ${day.vi}: chưa rõ căn cứ nào còn hiệu lực.`,
      en: `With the paper's date (${day.en}) it is not known which legal bases are in force.`,
    };
  }
  const on = date === undefined || isWholeDate(date) ? "Ngày" : "Tháng";
  return outcome === "đạt"
    ? {
        vi: `${on} ${day.vi} có đủ ${needs} căn cứ còn hiệu lực.`,
        en: `${count} legal bases are in force on ${day.en}.`,
      }
    : {
        vi: `${on} ${day.vi} có ${has} căn cứ còn hiệu lực, yêu cầu đúng ${needs}.`,
        en: `${found} legal bases are in force on ${day.en}, exactly ${count} are required.`,
      };
}

function paperFact({ date, place }: CitingPaper): Fact {
  const written = date === undefined ? { vi: "chưa ghi", en: "not given" } : both(shortDate(date));
  return {
    text: { vi: `Ngày của văn bản: ${written.vi}`, en: `The paper's own date: ${written.en}` },
    place,
  };
}

function basisFacts(inForce: InForce, { campaign: { plan } }: Given): Fact[] {
  return [...new Set(inForce?.flat())].map((index) => {
    const { from, to } = plan.value.legalBases[index] ?? {};
    const time = [from, to].map((day) => (day === undefined ? "…" : shortDate(day))).join(" - ");
    return {
      text: { vi: `Căn cứ có hiệu lực ${time}`, en: `Legal basis in force ${time}` },
      place: plan.source.place(["legalBases", index]),
    };
  });
}

function both(text: string): Bilingual {
  return { vi: text, en: text };
}
