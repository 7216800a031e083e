/** The day that a record gives of what was done. */

import type { CalendarDate } from "../text/calendar-date.ts";
import { citedDate } from "../text/cited-document.ts";

interface Recorded {
  readonly date?: CalendarDate | undefined;
  readonly document?: string | undefined;
}

/** Its own date, else that of the document cited for it; undefined where neither says. */
export function recordedDay({ date, document }: Recorded): CalendarDate | undefined {
  return date ?? citedDate(document);
}
