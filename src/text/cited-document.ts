/** A document as it is cited: typed `15-KH/CB, 28/9/2024`, printed `15-KH/CB, ngày 28/9/2024`. */

import { type CalendarDate, parsePartialDate } from "./calendar-date.ts";
import { shortDate } from "./print-date.ts";

/** The citation with `ngày` before its date (Hướng dẫn 36-HD/VPTW: a comma, then "ngày"); a text without a date stays as it is. */
export function citation(document: string): string {
  const date = citedDate(document);
  return date === undefined
    ? document
    : `${document.slice(0, document.lastIndexOf(","))}, ngày ${shortDate(date)}`;
}

/** What stands before the date, `15-KH/CB`; undefined where there is no date. */
export function citedSymbol(document: string | undefined): string | undefined {
  return document === undefined || citedDate(document) === undefined
    ? undefined
    : document.slice(0, document.lastIndexOf(",")).trim();
}

/** What follows the last comma, with or without the word `ngày`; undefined where that is no date. */
export function citedDate(document: string | undefined): CalendarDate | undefined {
  const comma = document?.lastIndexOf(",") ?? -1;
  if (document === undefined || comma < 0) return undefined;
  const reading = parsePartialDate(
    document
      .slice(comma + 1)
      .trim()
      .replace(/^ngày /, ""),
  );
  return reading.ok ? reading.date : undefined;
}
