/** Received by the issuer before a day, by the first receipt in the log. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { firstEvent, putBeforeCommittee } from "../../model/log.ts";
import { mergedInto } from "../../model/mergers.ts";
import type { Fact } from "../../model/verdict.ts";
import { firstDayOf, lastDayOf } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import { type Arrival, arrivalOf } from "../arrival.ts";
import { type Deadline, deadlineOf } from "../deadline.ts";
import { logEntryOf } from "../log-entry.ts";
import { nameOfBody } from "../names.ts";
import { notFiled } from "../not-filed.ts";
import type { Given, Ruling } from "../ruling.ts";

/**
 * Without a receipt the paper's own date counts, with a note; without that either, there is not enough to judge by.
 * What a unit filed that went into this one counts for it.
 */
export function receivedBefore(criterion: CriterionOf<"received-before">, given: Given): Ruling {
  const { filing, asOf, records } = given;
  const deadline = deadlineOf(criterion, records.config.value);
  const arrival = arrivalOf(given, criterion.receipt) ?? arrivalOfMerged(criterion, given);
  if (arrival === undefined) return notFiled(filing, deadline.last < asOf);
  const late = outcomeOf(arrival, deadline) === "không đạt" ? putBefore(given) : [];
  return {
    outcome: outcomeOf(arrival, deadline),
    reason: reasonOf(arrival, deadline),
    facts: [{ text: arrival.text, place: arrival.place }, ...late],
    notes: [...arrival.notes, ...movedNote(arrival, deadline), ...late.map(({ text }) => text)],
  };
}

/** The first of them, in the order of their ids. */
function arrivalOfMerged({ receipt }: CriterionOf<"received-before">, given: Given): Arrival | undefined {
  const merged = mergedInto(given.filing.unit, given.asOf, given.records).map(({ id }) => id);
  const filings = given.filings.filter(
    ({ unit, phase }) => phase === given.filing.phase && merged.includes(unit),
  );
  for (const filing of filings) {
    const arrival = arrivalOf({ ...given, filing }, receipt);
    if (arrival) return { ...arrival, notes: [...arrival.notes, mergedNote(filing, given)] };
  }
  return undefined;
}

function mergedNote({ unit, day }: Given["filing"], { records }: Given): Bilingual {
  const name = nameOfBody(unit, day, records);
  return {
    vi: `Tính theo hồ sơ của ${name}, đã sáp nhập vào đơn vị.`,
    en: `Taken from the papers of ${name}, which went into the unit.`,
  };
}

/** That lateness was put before the competent body is a state of the papers, which the log records. */
function putBefore({ filing, asOf }: Given): Fact[] {
  const logged = logEntryOf(filing);
  const event = firstEvent(logged?.entry, [putBeforeCommittee]);
  if (logged === undefined || event === undefined || event.date > asOf) return [];
  const day = shortDate(event.date);
  return [
    {
      text: {
        vi: `Sổ theo dõi ngày ${day}: ${putBeforeCommittee}.`,
        en: `By the log, put before the competent body as late on ${day}.`,
      },
      place: logged.place(["events", event.index]),
    },
  ];
}

function outcomeOf({ date }: Arrival, { last }: Deadline): Ruling["outcome"] {
  if (date === undefined) return "chưa đủ căn cứ";
  if (lastDayOf(date) <= last) return "đạt";
  return firstDayOf(date) > last ? "không đạt" : "chưa đủ căn cứ";
}

function reasonOf(arrival: Arrival, deadline: Deadline): Bilingual {
  const last = shortDate(deadline.last);
  const day = arrival.date === undefined ? "" : ` ${shortDate(arrival.date)}`;
  switch (outcomeOf(arrival, deadline)) {
    case "đạt":
      return {
        vi: `Nộp ngày${day}, trong thời hạn (chậm nhất ngày ${last}).`,
        en: `In time:${day}, due by ${last}.`,
      };
    case "không đạt":
      return {
        vi: `Nộp ngày${day}, sau thời hạn (chậm nhất ngày ${last}).`,
        en: `Late:${day}, due by ${last}.`,
      };
    default:
      return {
        vi: `Chưa rõ ngày nộp; thời hạn chậm nhất ngày ${last}.`,
        en: `The day of filing is not known; due by ${last}.`,
      };
  }
}

/** Said only where the days between the two may have decided. */
function movedNote({ date }: Arrival, { named, last }: Deadline): Bilingual[] {
  if (named === last || (date !== undefined && lastDayOf(date) <= named)) return [];
  return [
    {
      vi: `Ngày ${shortDate(named)} là ngày nghỉ, thời hạn tính đến hết ngày ${shortDate(last)}.`,
      en: `${shortDate(named)} is a day off; due by the end of ${shortDate(last)}.`,
    },
  ];
}
