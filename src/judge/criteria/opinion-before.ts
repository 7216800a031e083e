/** The competent body gave its opinion on the proposals before a day. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import { appraisalUnreadable, readAppraisal } from "../appraisal.ts";
import { type Deadline, deadlineOf } from "../deadline.ts";
import type { Given, Ruling } from "../ruling.ts";

/** An opinion given after the day of judging is not known; without one the deadline decides. */
export function opinionBefore(criterion: CriterionOf<"opinion-before">, given: Given): Ruling {
  const appraisal = readAppraisal("opinionOfCommittee", given);
  if (appraisal === undefined) return appraisalUnreadable;
  const deadline = deadlineOf(criterion, given.records.config.value);
  const opinion = appraisal === "none" ? undefined : appraisal.value.opinionOfCommittee;
  if (appraisal === "none" || opinion === undefined || opinion.date > given.asOf) {
    return { ...noOpinion(deadline, given.asOf), facts: [], notes: [] };
  }
  const { date, way, document } = opinion;
  const cited = document === undefined ? "" : ` (${document})`;
  return {
    outcome: date <= deadline.last ? "đạt" : "không đạt",
    reason: givenReason(date, deadline),
    facts: [
      {
        text: { vi: `Cho ý kiến bằng ${way}${cited}`, en: `Opinion given (${way})${cited}` },
        place: appraisal.source.place(["opinionOfCommittee"]),
      },
    ],
    notes: date > deadline.named && deadline.named !== deadline.last ? [movedNote(deadline)] : [],
  };
}

function noOpinion({ last }: Deadline, asOf: CalendarDate): Pick<Ruling, "outcome" | "reason"> {
  const day = shortDate(last);
  return last < asOf
    ? {
        outcome: "không đạt",
        reason: {
          vi: `Cấp quyết định chưa cho ý kiến, đã quá ngày ${day}.`,
          en: `The competent body gave no opinion; it was due by ${day}.`,
        },
      }
    : {
        outcome: "chưa đủ căn cứ",
        reason: {
          vi: `Cấp quyết định chưa cho ý kiến, còn đến hết ngày ${day}.`,
          en: `The competent body has not given its opinion yet; due by ${day}.`,
        },
      };
}

function givenReason(date: CalendarDate, { last }: Deadline): Bilingual {
  const [day, due] = [shortDate(date), shortDate(last)];
  return date <= last
    ? {
        vi: `Cho ý kiến ngày ${day}, trong thời hạn (chậm nhất ngày ${due}).`,
        en: `Opinion given on ${day}, due by ${due}.`,
      }
    : {
        vi: `Cho ý kiến ngày ${day}, sau thời hạn (chậm nhất ngày ${due}).`,
        en: `Opinion given late on ${day}, due by ${due}.`,
      };
}

function movedNote({ named, last }: Deadline): Bilingual {
  const [from, to] = [shortDate(named), shortDate(last)];
  return {
    vi: `Ngày ${from} là ngày nghỉ, thời hạn tính đến hết ngày ${to}.`,
    en: `${from} is a day off; due by the end of ${to}.`,
  };
}
