/** A step of the campaign that the unit held in a certain time. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Submission } from "../../model/submission.ts";
import { type CalendarDate, firstDayOf, lastDayOf } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import { notFiled } from "../not-filed.ts";
import { recordedDay } from "../recorded-day.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

type StepWithin = CriterionOf<"step-within">;

const stepNames: Readonly<Record<StepWithin["step"], Bilingual>> = {
  launch: { vi: "phát động", en: "the launch" },
  propagation: { vi: "tuyên truyền", en: "publicity" },
  summingUp: { vi: "tổng kết", en: "the summing-up" },
  ownAward: { vi: "khen thưởng theo thẩm quyền", en: "awards of its own" },
  report: { vi: "gửi báo cáo tổng kết", en: "the summing-up report" },
};

/** A day after that of judging is a plan, and a missing one decides nothing until the round has closed. */
export function stepWithin(criterion: StepWithin, given: Given): Ruling {
  const { paper, closed } = given.filing;
  if (paper === undefined) return notFiled(given.filing, closed);
  const { step } = criterion;
  const said = paper.kind === "submission" ? paper.record.value.proof[step] : undefined;
  const day = said === undefined || said === "không tổ chức" ? undefined : recordedDay(said);
  if (said === undefined || said === "không tổ chức" || day === undefined)
    return withoutDay(step, { said, closed });
  const outcome = outcomeOf(day, criterion, given.asOf);
  return {
    outcome,
    reason: reasonOf(day, criterion, outcome),
    facts: [{ text: factText(step, day), place: paper.record.source.place(["proof", step]) }],
    notes: [],
  };
}

type Said = Submission["proof"][StepWithin["step"]];

function withoutDay(
  step: StepWithin["step"],
  { said, closed }: { readonly said: Said; readonly closed: boolean },
): Ruling {
  const { vi, en } = stepNames[step];
  if (said === "không tổ chức")
    return bareRuling("không đạt", { vi: `Đơn vị không tổ chức ${vi}.`, en: `The unit did not hold ${en}.` });
  if (said === undefined && closed)
    return bareRuling("không đạt", {
      vi: `Đơn vị không nêu việc ${vi}, đã hết thời hạn nhận.`,
      en: `The unit states nothing about ${en}, and the round is closed.`,
    });
  return bareRuling("chưa đủ căn cứ", {
    vi: `Đơn vị chưa ghi ngày ${vi}.`,
    en: `The unit gives no day for ${en}.`,
  });
}

function outcomeOf(day: CalendarDate, { from, to }: StepWithin, asOf: CalendarDate): Ruling["outcome"] {
  const [first, last] = [firstDayOf(day), lastDayOf(day)];
  if (last < from || first > to) return "không đạt";
  if (first > asOf) return "chưa đủ căn cứ";
  return first >= from && last <= to ? "đạt" : "chưa đủ căn cứ";
}

function reasonOf(day: CalendarDate, { step, from, to }: StepWithin, outcome: Ruling["outcome"]): Bilingual {
  const name = stepNames[step];
  const [written, first, last] = [shortDate(day), shortDate(from), shortDate(to)];
  const held = { vi: `Đơn vị ${name.vi} ngày ${written}`, en: `The unit held ${name.en} on ${written}` };
  const time = { vi: `từ ngày ${first} đến ngày ${last}`, en: `from ${first} to ${last}` };
  switch (outcome) {
    case "đạt":
      return { vi: `${held.vi}, trong thời gian ${time.vi}.`, en: `${held.en}, in the time ${time.en}.` };
    case "không đạt":
      return { vi: `${held.vi}, ngoài thời gian ${time.vi}.`, en: `${held.en}, out of the time ${time.en}.` };
    default:
      return {
        vi: `Đơn vị ${name.vi} ngày ${written}, chưa rõ có trong thời gian ${time.vi} không.`,
        en: `Whether ${name.en} (${written}) fell in the time ${time.en} is not known yet.`,
      };
  }
}

function factText(step: StepWithin["step"], day: CalendarDate): Bilingual {
  const { vi, en } = stepNames[step];
  return { vi: `Ngày ${vi}: ${shortDate(day)}`, en: `Day of ${en}: ${shortDate(day)}` };
}
