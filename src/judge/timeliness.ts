/** Whether a unit's paper came in time. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { mergedInto } from "../model/mergers.ts";
import type { VerdictOutcome } from "../model/verdict.ts";
import { firstDayOf, lastDayOf } from "../text/calendar-date.ts";
import { type Arrival, arrivalOf, type ReceiptChoice } from "./arrival.ts";
import type { Deadline } from "./deadline.ts";
import { nameOfBody } from "./names.ts";
import type { Given } from "./ruling.ts";

/** When the unit's own paper arrived, else that of a unit which went into it. */
export function arrivalOfOwn(given: Given, choice: ReceiptChoice): Arrival | undefined {
  return arrivalOf(given, choice) ?? arrivalOfMerged(given, choice);
}

/** Not known where the day isn't, or is known only in part and may lie on either side. */
export function timeliness(
  { date }: Arrival,
  { last }: Deadline,
): Exclude<VerdictOutcome, "không thuộc phạm vi kiểm tra"> {
  if (date === undefined) return "chưa đủ căn cứ";
  if (lastDayOf(date) <= last) return "đạt";
  return firstDayOf(date) > last ? "không đạt" : "chưa đủ căn cứ";
}

/** The first of them, in the order of their ids. */
function arrivalOfMerged(given: Given, choice: ReceiptChoice): Arrival | undefined {
  const merged = mergedInto(given.filing.unit, given.asOf, given.records).map(({ id }) => id);
  const filings = given.filings.filter(
    ({ unit, phase }) => phase === given.filing.phase && merged.includes(unit),
  );
  for (const filing of filings) {
    const arrival = arrivalOf({ ...given, filing }, choice);
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
