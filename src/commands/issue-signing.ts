/** What the options say of a signing: number, day, and what it replaces or amends. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { type CalendarDate, parseFullDate } from "../text/calendar-date.ts";
import type { CommandOptions } from "./options.ts";

export interface Signing {
  readonly number: string;
  readonly date: CalendarDate;
  /** Path of the scanned document, as typed. */
  readonly scan: string | undefined;
  /** Whether it takes the place of what was signed before under the same id. */
  readonly replaces: boolean;
  /** The id of the signed document that it amends. */
  readonly amends: string | undefined;
  readonly reason: string | undefined;
}

export function readSigning({
  number = "",
  date = "",
  scan,
  replaces = false,
  amends,
  reason,
}: CommandOptions): Signing | { readonly misuse: Bilingual } {
  if (number.trim() === "") return { misuse: missing("--number") };
  if (date === "") return { misuse: missing("--date") };
  const read = parseFullDate(date);
  if (!read.ok) return { misuse: wrongDate(date) };
  if ((replaces || amends !== undefined) && (reason ?? "").trim() === "")
    return { misuse: missing("--reason") };
  return { number: number.trim(), date: read.date, scan, replaces, amends, reason };
}

function missing(option: string): Bilingual {
  return {
    vi: `Thiếu ${option}: ho-so issue <mã văn bản> --number "12" --date 9/4/2015; thay hoặc sửa đổi văn bản khác thì thêm --reason "lý do".`,
    en: `${option} is missing: ho-so issue <document> --number "12" --date 9/4/2015; to replace or amend another, add --reason "why".`,
  };
}

function wrongDate(written: string): Bilingual {
  return {
    vi: `Ngày «${written}» không có hoặc chưa đủ: viết ngày/tháng/năm như 9/4/2015.`,
    en: `The date "${written}" doesn't exist or isn't whole: write day/month/year as 9/4/2015.`,
  };
}
