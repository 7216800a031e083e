/** A document as it is cited: typed `15-KH/CB, 28/9/2024`, printed `15-KH/CB, ngày 28/9/2024`. */

import { parsePartialDate } from "./calendar-date.ts";
import { shortDate } from "./print-date.ts";

/** The citation with `ngày` before its date (Hướng dẫn 36-HD/VPTW: comma before "ngày"); a text without a date stays as it is. */
export function citation(document: string): string {
  const match = /^(.*), (\d{1,2}\/\d{1,2}\/\d{4})$/.exec(document);
  const reading = parsePartialDate(match?.[2] ?? "");
  return match && reading.ok ? `${match[1]}, ngày ${shortDate(reading.date)}` : document;
}
