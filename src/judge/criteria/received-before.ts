/** Received by the issuer before a day, by the first receipt in the log. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { firstDayOf, lastDayOf } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import { type Arrival, arrivalOf } from "../arrival.ts";
import { type Deadline, deadlineOf } from "../deadline.ts";
import { notFiled } from "../not-filed.ts";
import type { Given, Ruling } from "../ruling.ts";

/** Without a receipt the paper's own date counts, with a note; without that either, there is not enough to judge by. */
export function receivedBefore(criterion: CriterionOf<"received-before">, given: Given): Ruling {
  const { filing, asOf, records } = given;
  const deadline = deadlineOf(criterion, records.config.value);
  const arrival = arrivalOf(given);
  if (arrival === undefined) return notFiled(filing, deadline.last < asOf);
  return {
    outcome: outcomeOf(arrival, deadline),
    reason: reasonOf(arrival, deadline),
    facts: [{ text: arrival.text, place: arrival.place }],
    notes: [...arrival.notes, ...movedNote(arrival, deadline)],
  };
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
