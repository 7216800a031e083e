/** Warnings of the visible gaps that the documents of a round print. */

import {
  confirmationUndated,
  dateIncomplete,
  numbersMissing,
  planNumberMissing,
  reminderWithoutDay,
  wordsUnwritten,
} from "../diagnostics/assemble-gaps.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DocumentJob } from "../model/document-job.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import { describeValues } from "../model/values/describe-values.ts";
import { isWholeDate } from "../text/calendar-date.ts";
import { visibleGap } from "../text/print-date.ts";
import type { RoundInHand } from "./assembly-context.ts";
import type { OwnValues } from "./paper.ts";
import type { ConfirmationValues } from "./values/confirmation-rows.ts";

/** One for the plan, one for all numbers of the round (văn thư gives them later), one for the day that a reminder lacks, one for each record that documents lack their full date of. */
export function gapWarnings({ campaign, round }: RoundInHand, jobs: readonly DocumentJob[]): Diagnostic[] {
  if (jobs.length === 0) return [];
  const { plan } = campaign;
  const withoutNumber = jobs.filter((job) => documentOf(job).symbol?.includes(visibleGap));
  return [
    ...(plan.value.number === undefined || isIncomplete(plan.value.date)
      ? [planNumberMissing({}, plan.source.place())]
      : []),
    ...(withoutNumber.length > 0
      ? [numbersMissing({ count: withoutNumber.length }, round.round.source.place())]
      : []),
    ...(jobs.some(hasOpenReminder) ? [reminderWithoutDay({}, round.round.source.place(["reminder"]))] : []),
    ...incompleteDates(jobs),
    ...jobs
      .filter(hasUndatedConfirmation)
      .map((job) => confirmationUndated({ document: job.id }, job.record)),
    ...jobs.flatMap(unwrittenWords),
  ];
}

/** Sixty letters of one decision are one warning: nobody reads sixty. */
function incompleteDates(jobs: readonly DocumentJob[]): Diagnostic[] {
  const undated = jobs.filter((job) => isIncomplete(documentOf(job).date));
  const byPlace = new Map<string, DocumentJob[]>();
  for (const job of undated) {
    const place = JSON.stringify(job.record);
    byPlace.set(place, [...(byPlace.get(place) ?? []), job]);
  }
  return [...byPlace.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [dateIncomplete({ document: first.id, others: others.length }, first.record)],
  );
}

function documentOf(job: DocumentJob): CommonValues["document"] {
  return job.values.document as CommonValues["document"];
}

function hasUndatedConfirmation({ values }: DocumentJob): boolean {
  const confirmations = (values.confirmations ?? []) as readonly ConfirmationValues[];
  return confirmations.some(({ placeAndDate }) => placeAndDate.includes(visibleGap));
}

function hasOpenReminder({ values }: DocumentJob): boolean {
  const registrations = values.registrations as OwnValues<"registrations">["registrations"] | undefined;
  return (
    registrations !== undefined &&
    registrations.missing.length > 0 &&
    registrations.reminder.by.includes(visibleGap)
  );
}

const sectionsOfSummingUp = describeValues("campaign").filter(
  ({ path, kind }) => path.startsWith("summingUp.words.") && kind === "prose",
);

/** The paper says of them that they are to be written. */
function unwrittenWords({ id, values, record }: DocumentJob): Diagnostic[] {
  const summingUp = values.summingUp as OwnValues<"campaign">["summingUp"] | undefined;
  if (summingUp === undefined) return [];
  const written: Readonly<Record<string, unknown>> = summingUp.words;
  const sections = sectionsOfSummingUp
    .filter(({ path }) => written[path.slice(path.lastIndexOf(".") + 1)] === undefined)
    .map(({ title }) => title);
  return sections.length === 0 ? [] : [wordsUnwritten({ document: id, sections }, record)];
}

function isIncomplete(date: string | undefined): boolean {
  return date === undefined || !isWholeDate(date);
}
