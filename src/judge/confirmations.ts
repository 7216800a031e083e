/** Who confirmed a nominated person's report, at what level, and when. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { type CalendarDate, firstDayOf, lastDayOf } from "../text/calendar-date.ts";
import { type Confirmer, confirmerOf } from "./confirmer.ts";
import type { NomineeEntry } from "./find-nominee.ts";
import type { Given } from "./ruling.ts";

export interface ReadConfirmation extends Confirmer {
  /** As written, else the report's own. */
  readonly date: CalendarDate | undefined;
  /** `in time`: on or after the report's day, on or before the proposal's. */
  readonly time: "in time" | "before report" | "after proposal" | "to come" | "unknown";
  readonly place: Place;
}

/** In the order of the report; none where the report has none. */
export function readConfirmations({ nominee, record, path }: NomineeEntry, given: Given): ReadConfirmation[] {
  const { report } = nominee;
  if (report === undefined || !("confirmation" in report)) return [];
  return report.confirmation.map(({ by, date = report.date }, index) => ({
    ...confirmerOf(by, { ...given, day: date === undefined ? given.filing.day : lastDayOf(date) }),
    date,
    time: timeOf({ date, report: report.date }, given),
    place: record.source.place([...path, "report", "confirmation", index]),
  }));
}

/** A date of which only the month is known may be on either side of another. */
function timeOf(
  { date, report }: { readonly date: CalendarDate | undefined; readonly report: CalendarDate | undefined },
  { filing, asOf }: Given,
): ReadConfirmation["time"] {
  if (date === undefined) return "unknown";
  if (firstDayOf(date) > asOf) return "to come";
  if (firstDayOf(date) > filing.day) return "after proposal";
  if (report === undefined) return "unknown";
  if (lastDayOf(date) < firstDayOf(report)) return "before report";
  return date === report || firstDayOf(date) >= lastDayOf(report) ? "in time" : "unknown";
}
