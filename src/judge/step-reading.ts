/** What a unit's paper says of one step of the campaign: held, not held, or still open. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import type { CampaignStep } from "../model/criteria/steps-held.ts";
import type { Submission } from "../model/submission.ts";
import { type CalendarDate, firstDayOf } from "../text/calendar-date.ts";
import { foldedName } from "../text/names.ts";
import { shortDate } from "../text/print-date.ts";
import { recordedDay } from "./recorded-day.ts";

export interface StepReading {
  readonly step: CampaignStep;
  readonly answer: "held" | "not held" | "open";
  /** What to say after "the unit". */
  readonly says: Bilingual;
  readonly note?: Bilingual;
  /** Where it is written, where that is not the proof of that name. */
  readonly place?: Place;
}

export const stepNames: Readonly<Record<CampaignStep, Bilingual>> = {
  plan: { vi: "ban hành kế hoạch thực hiện", en: "a plan of its own" },
  launch: { vi: "phát động", en: "a launch" },
  registration: { vi: "đăng ký thi đua", en: "a registration" },
  propagation: { vi: "tuyên truyền", en: "propagation" },
  summingUp: { vi: "tổng kết", en: "a summing-up" },
  ownAward: { vi: "khen thưởng theo thẩm quyền", en: "awards of its own" },
  report: { vi: "báo cáo tổng kết", en: "a report of its summing-up" },
};

export interface ReadOn {
  readonly asOf: CalendarDate;
  /** Whether nothing more is taken in: what is not mentioned will not be. */
  readonly closed: boolean;
  /** The forms of award that count; absent, all do. */
  readonly awardForms?: readonly string[] | undefined;
}

/** A step is proved by a date that has come or by a cited document; an award also by its form (a biểu dương has no number). */
export function readStep(
  proof: Submission["proof"],
  step: Exclude<CampaignStep, "registration">,
  { asOf, closed, awardForms }: ReadOn,
): StepReading {
  const said = proof[step];
  if (said === undefined) return unmentioned(step, closed);
  if (said === "không tổ chức") return notHeld(step);
  if ("form" in said && !counts(said.form, awardForms)) return otherForm(step, said.form);
  const document = "document" in said ? said.document : undefined;
  const day = recordedDay(said);
  if (day !== undefined && firstDayOf(day) > asOf) return planned(step, day);
  if (day !== undefined) return heldOn(step, day);
  if (document === undefined && step !== "ownAward") return undated(step);
  return { ...held(step, { vi: "", en: "" }), note: undatedNote(step) };
}

export function unmentioned(step: CampaignStep, closed: boolean): StepReading {
  const name = stepNames[step];
  return closed
    ? {
        step,
        answer: "not held",
        says: {
          vi: `không nêu việc ${name.vi}, đã hết thời hạn nhận`,
          en: `states nothing about ${name.en}, and the round is closed`,
        },
      }
    : {
        step,
        answer: "open",
        says: { vi: `chưa nêu việc ${name.vi}`, en: `does not yet state anything about ${name.en}` },
      };
}

export function heldOn(step: CampaignStep, day: CalendarDate): StepReading {
  return held(step, { vi: ` ngày ${shortDate(day)}`, en: ` on ${shortDate(day)}` });
}

function notHeld(step: CampaignStep): StepReading {
  const { vi, en } = stepNames[step];
  return { step, answer: "not held", says: { vi: `không tổ chức ${vi}`, en: `did not hold ${en}` } };
}

function counts(form: string, forms: ReadOn["awardForms"]): boolean {
  return forms === undefined || forms.some((each) => foldedName(form).includes(foldedName(each)));
}

function otherForm(step: CampaignStep, form: string): StepReading {
  const { vi, en } = stepNames[step];
  return {
    step,
    answer: "not held",
    says: {
      vi: `${vi} bằng hình thức không được tính (${form})`,
      en: `held ${en} in another form (“${form}”)`,
    },
  };
}

function planned(step: CampaignStep, day: CalendarDate): StepReading {
  const { vi, en } = stepNames[step];
  return {
    step,
    answer: "open",
    says: { vi: `dự kiến ${vi} ngày ${shortDate(day)}`, en: `plans ${en} on ${shortDate(day)}` },
  };
}

function held(step: CampaignStep, when: Bilingual): StepReading {
  const { vi, en } = stepNames[step];
  return { step, answer: "held", says: { vi: `đã ${vi}${when.vi}`, en: `held ${en}${when.en}` } };
}

function undated(step: CampaignStep): StepReading {
  const { vi, en } = stepNames[step];
  return { step, answer: "open", says: { vi: `chưa ghi ngày ${vi}`, en: `gives no date for ${en}` } };
}

function undatedNote(step: CampaignStep): Bilingual {
  const { vi, en } = stepNames[step];
  return { vi: `Chưa ghi ngày ${vi}.`, en: `No date is given for ${en}.` };
}
