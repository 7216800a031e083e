/** When each event of a campaign took place, as far as the records had it by the day of judging. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import type { DatedEvent } from "../model/criteria/dates-in-order.ts";
import { firstReceipt } from "../model/log.ts";
import type { Located } from "../model/source-file.ts";
import { isLiving, type Submission } from "../model/submission.ts";
import { type CalendarDate, firstDayOf } from "../text/calendar-date.ts";
import type { Filing } from "./filings.ts";
import { logEntryOf } from "./log-entry.ts";
import { recordedDay } from "./recorded-day.ts";
import type { Given } from "./ruling.ts";

export interface OneDate {
  readonly date: CalendarDate;
  readonly place: Place;
}

export const eventNames: Readonly<Record<DatedEvent, Bilingual>> = {
  plan: { vi: "Kế hoạch", en: "the plan" },
  launch: { vi: "phát động", en: "the launch" },
  summingUp: { vi: "tổng kết", en: "the summing-up" },
  reports: { vi: "báo cáo thành tích", en: "the reports" },
  meetings: { vi: "họp xét", en: "the meetings" },
  submission: { vi: "tờ trình", en: "the submission" },
  receipt: { vi: "nhận hồ sơ", en: "the receipt" },
  appraisal: { vi: "họp thẩm định", en: "the appraisal" },
  opinion: { vi: "cho ý kiến", en: "the opinion" },
  decision: { vi: "quyết định", en: "the decision" },
};

/** All its dates; empty where none is recorded. Of the issuing body, a receipt is each unit's. */
export function datesOf(event: DatedEvent, given: Given): OneDate[] {
  return readers[event](given).filter(({ date }) => firstDayOf(date) <= given.asOf);
}

const readers: Readonly<Record<DatedEvent, (given: Given) => OneDate[]>> = {
  plan: ({ campaign: { plan } }) => oneDate(plan.value.date, () => plan.source.place(["date"])),
  launch: (given) => inSubmissions(given, launchOf),
  summingUp: (given) => inSubmissions(given, summingUpOf),
  reports: (given) => inSubmissions(given, reportsOf),
  meetings: (given) => inSubmissions(given, meetingsOf),
  submission: (given) =>
    inSubmissions(given, ({ value, source }) => oneDate(value.date, () => source.place(["date"]))),
  receipt: (given) => filingsAsked(given).flatMap(receiptOf),
  appraisal: (given) =>
    inRounds(given, ({ appraisal }) =>
      (appraisal?.value.meetings ?? []).flatMap(({ date }, index) =>
        oneDate(date, () => appraisal?.source.place(["meetings", index])),
      ),
    ),
  opinion: (given) =>
    inRounds(given, ({ appraisal }) =>
      oneDate(appraisal?.value.opinionOfCommittee?.date, () =>
        appraisal?.source.place(["opinionOfCommittee"]),
      ),
    ),
  decision: (given) =>
    inRounds(given, ({ decisions }) =>
      (decisions?.value.decisions ?? []).flatMap(({ date }, index) =>
        oneDate(date, () => decisions?.source.place(["decisions", index])),
      ),
    ),
};

function oneDate(date: CalendarDate | undefined, place: () => Place | undefined): OneDate[] {
  const found = date === undefined ? undefined : place();
  return date === undefined || found === undefined ? [] : [{ date, place: found }];
}

/** The unit's own filing; for the issuing body, all that propose somebody. */
function filingsAsked({ subject, filing, filings }: Given): readonly Filing[] {
  return subject.kind === "issuer" ? filings.filter(({ paper }) => paper?.kind === "submission") : [filing];
}

function inSubmissions(given: Given, read: (record: Located<Submission>) => OneDate[]): OneDate[] {
  return filingsAsked(given).flatMap(({ paper }) =>
    paper?.kind === "submission" ? read(dropWithdrawn(paper.record, given.asOf)) : [],
  );
}

/** Without reports of those who are no longer proposed; places are still those of the file. */
function dropWithdrawn({ value, ...record }: Located<Submission>, asOf: CalendarDate): Located<Submission> {
  const nominees = value.nominees.map((each) =>
    isLiving(each, asOf) ? each : { ...each, report: undefined },
  );
  return { ...record, value: { ...value, nominees } };
}

function launchOf({ value, source }: Located<Submission>): OneDate[] {
  const { launch } = value.proof;
  if (launch === undefined || launch === "không tổ chức") return [];
  return oneDate(recordedDay(launch), () => source.place(["proof", "launch"]));
}

function summingUpOf({ value, source }: Located<Submission>): OneDate[] {
  const { summingUp } = value.proof;
  if (summingUp === undefined || summingUp === "không tổ chức") return [];
  return oneDate(recordedDay(summingUp), () => source.place(["proof", "summingUp"]));
}

function reportsOf({ value, source }: Located<Submission>): OneDate[] {
  return value.nominees.flatMap(({ report }, index) =>
    oneDate(report?.date, () => source.place(["nominees", index, "report"])),
  );
}

function meetingsOf({ value, source }: Located<Submission>): OneDate[] {
  return value.meetings.flatMap(({ date }, index) => oneDate(date, () => source.place(["meetings", index])));
}

function receiptOf(filing: Filing): OneDate[] {
  const logged = logEntryOf(filing);
  const first = firstReceipt(logged?.entry);
  return oneDate(first?.date, () => first && logged?.place(["events", first.index]));
}

function inRounds({ campaign, asOf }: Given, read: (round: Filing["round"]) => OneDate[]): OneDate[] {
  return campaign.rounds.filter(({ round }) => round.value.asOf <= asOf).flatMap(read);
}
