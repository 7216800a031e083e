/** An achievement report of the nominee lies in the dossier. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { type CalendarDate, firstDayOf, isWholeDate } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import { findNominee } from "../find-nominee.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

/** Its date is a matter of form; one after the day of judging is not there yet. */
export function reportFiled(_: CriterionOf<"report-filed">, given: Given): Ruling {
  const entry = findNominee(given);
  const report = entry?.nominee.report;
  if (entry === undefined || report === undefined) return missing(given);
  const { date } = report;
  const isLater = date !== undefined && firstDayOf(date) > given.asOf;
  const day = dayOf(date);
  return {
    outcome: isLater ? "chưa đủ căn cứ" : "đạt",
    reason: isLater
      ? {
          vi: `Báo cáo thành tích ghi${day.vi}, sau ngày xét.`,
          en: `The report${day.en} is later than the day of judging.`,
        }
      : { vi: `Có báo cáo thành tích${day.vi}.`, en: `There is a report${day.en}.` },
    facts: [
      {
        text: { vi: `Báo cáo thành tích${day.vi}`, en: `Achievement report${day.en}` },
        place: entry.record.source.place([...entry.path, "report"]),
      },
    ],
    notes: dateNotes(date),
  };
}

function dayOf(date: CalendarDate | undefined): Bilingual {
  if (date === undefined) return { vi: "", en: "" };
  const day = shortDate(date);
  return isWholeDate(date) ? { vi: ` ngày ${day}`, en: ` of ${day}` } : { vi: ` (${day})`, en: ` (${day})` };
}

function missing({ filing }: Given): Ruling {
  return bareRuling(filing.closed ? "không đạt" : "chưa đủ căn cứ", {
    vi: "Hồ sơ chưa có báo cáo thành tích.",
    en: "The dossier has no achievement report.",
  });
}

function dateNotes(date: CalendarDate | undefined): Bilingual[] {
  if (date === undefined)
    return [{ vi: "Báo cáo thành tích chưa ghi ngày.", en: "The achievement report has no date." }];
  if (isWholeDate(date)) return [];
  return [
    {
      vi: `Báo cáo thành tích mới ghi ${shortDate(date)}, chưa điền ngày.`,
      en: `The achievement report says ${shortDate(date)}, without the day.`,
    },
  ];
}
