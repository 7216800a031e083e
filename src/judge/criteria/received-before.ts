/** Received by the issuer before a day, by the first receipt in the log. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { firstEvent, putBeforeCommittee } from "../../model/log.ts";
import type { Fact } from "../../model/verdict.ts";
import { lastDayOf } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import type { Arrival } from "../arrival.ts";
import { type Deadline, deadlineOf } from "../deadline.ts";
import { logEntryOf } from "../log-entry.ts";
import { notFiled } from "../not-filed.ts";
import type { Given, Ruling } from "../ruling.ts";
import { arrivalOfOwn, timeliness } from "../timeliness.ts";

/**
 * Without a receipt the paper's own date counts, with a note; without that either, there is not enough to judge by.
 * What a unit filed that went into this one counts for it.
 */
export function receivedBefore(criterion: CriterionOf<"received-before">, given: Given): Ruling {
  const { filing, asOf, records } = given;
  const deadline = deadlineOf(criterion, records.config.value);
  const arrival = arrivalOfOwn(given, criterion.receipt);
  if (arrival === undefined) return notFiled(filing, deadline.last < asOf);
  const late = timeliness(arrival, deadline) === "không đạt" ? putBefore(given) : [];
  return {
    outcome: timeliness(arrival, deadline),
    reason: reasonOf(arrival, deadline),
    facts: [{ text: arrival.text, place: arrival.place }, ...late],
    notes: [...arrival.notes, ...movedNote(arrival, deadline), ...late.map(({ text }) => text)],
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

function reasonOf(arrival: Arrival, deadline: Deadline): Bilingual {
  const last = shortDate(deadline.last);
  const day = arrival.date === undefined ? "" : ` ${shortDate(arrival.date)}`;
  switch (timeliness(arrival, deadline)) {
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
