/** The dates of events follow each other: none of a later event is before one of an earlier event. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { DatedEvent } from "../../model/criteria/dates-in-order.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { firstDayOf, isWholeDate, lastDayOf } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import { datesOf, eventNames, type OneDate } from "../dated-events.ts";
import { notFiled } from "../not-filed.ts";
import type { Given, Ruling } from "../ruling.ts";

type Dated = OneDate & { readonly event: DatedEvent };

/** An event without a date leaves the question open, but for the plan's own: a unit can't answer for that. */
export function datesInOrder({ order }: CriterionOf<"dates-in-order">, given: Given): Ruling {
  const { filing, subject } = given;
  if (subject.kind !== "issuer" && filing.paper === undefined) return notFiled(filing, filing.closed);
  const dates = order.flatMap((event) => datesOf(event, given).map((found) => ({ event, ...found })));
  const undated = order.filter((event) => event !== "plan" && !dates.some((each) => each.event === event));
  const pairs = pairsOf(dates);
  const broken = pairs.find(([one, other]) => lastDayOf(other.date) < firstDayOf(one.date));
  const unsure = pairs.find(([one, other]) => firstDayOf(other.date) < lastDayOf(one.date));
  return {
    ...(broken ? outOfOrder(broken) : decided(dates, undated.length > 0 ? undated : eventsOf(unsure))),
    facts: dates.map((each) => ({ text: dateWords(each), place: each.place })),
    notes: [],
  };
}

type Pair = readonly [Dated, Dated];
type Decided = Pick<Ruling, "outcome" | "reason">;

/** Meetings may go on after something new has come: of several, only the last must come after it. */
const goingOn: readonly DatedEvent[] = ["meetings", "appraisal"];

/** Every date with each of another event that must not come before it. */
function pairsOf(dates: readonly Dated[]): Pair[] {
  return dates.flatMap((one, index) =>
    dates
      .slice(index + 1)
      .filter((other) => other.event !== one.event && !goesOnAfter(other, dates))
      .map((other): Pair => [one, other]),
  );
}

function goesOnAfter({ event, date }: Dated, dates: readonly Dated[]): boolean {
  return goingOn.includes(event) && dates.some((each) => each.event === event && each.date > date);
}

/** Which of the two has no day yet. */
function eventsOf(pair: Pair | undefined): DatedEvent[] {
  return (pair ?? []).filter(({ date }) => !isWholeDate(date)).map(({ event }) => event);
}

function dateWords({ event, date }: Dated): Bilingual {
  const { vi, en } = eventNames[event];
  return { vi: `${vi} ${shortDate(date)}`, en: `${en} ${shortDate(date)}` };
}

/** The dates of one event, the first and the last where there are several. */
function spanWords(dates: readonly Dated[]): Bilingual {
  const sorted = dates.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { vi: "", en: "" };
  const { vi, en } = dateWords(first);
  const until = first.date === last.date ? "" : ` - ${shortDate(last.date)}`;
  return { vi: `${vi}${until}`, en: `${en}${until}` };
}

function outOfOrder([one, other]: Pair): Decided {
  const [earlier, later] = [dateWords(other), dateWords(one)];
  return {
    outcome: "không đạt",
    reason: {
      vi: `Sai thứ tự: ${earlier.vi} trước ${later.vi}.`,
      en: `Out of order: ${earlier.en} before ${later.en}.`,
    },
  };
}

function decided(dates: readonly Dated[], unknown: readonly DatedEvent[]): Decided {
  if (unknown.length === 0) {
    const words = [...new Set(dates.map(({ event }) => event))].map((event) =>
      spanWords(dates.filter((each) => each.event === event)),
    );
    return {
      outcome: "đạt",
      reason: {
        vi: `Đúng thứ tự: ${words.map(({ vi }) => vi).join(", ")}.`,
        en: `In order: ${words.map(({ en }) => en).join(", ")}.`,
      },
    };
  }
  const names = unknown.map((event) => eventNames[event]);
  return {
    outcome: "chưa đủ căn cứ",
    reason: {
      vi: `Chưa rõ ngày: ${names.map(({ vi }) => vi).join(", ")}.`,
      en: `The date is not known: ${names.map(({ en }) => en).join(", ")}.`,
    },
  };
}
