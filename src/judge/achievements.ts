/** A nominee's dated achievements beside the time of the campaign. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Nominee } from "../model/submission.ts";
import type { Fact } from "../model/verdict.ts";
import { firstDayOf, lastDayOf } from "../text/calendar-date.ts";
import { shortDate } from "../text/print-date.ts";
import { findNominee } from "./find-nominee.ts";
import type { Given } from "./ruling.ts";

type Achievement = Nominee["achievements"][number];

export interface ReadAchievement extends Achievement {
  /** `unknown`: what is known of the date allows for both; `to come`: after the day as of which is judged. */
  readonly time: "inside" | "outside" | "unknown" | "to come";
  readonly place: Place;
}

/** In the order of the submission. The first and the last day of the campaign belong to it. */
export function achievementsOf(given: Given): ReadAchievement[] {
  const entry = findNominee(given);
  if (entry === undefined) return [];
  const { nominee, record, path } = entry;
  return nominee.achievements.map((achievement, index) => ({
    ...achievement,
    time: timeOf(achievement, given),
    place: record.source.place([...path, "achievements", index]),
  }));
}

export function achievementFact({ date, text, attestedBy, place }: ReadAchievement): Fact {
  const by = attestedBy === undefined ? "" : ` (${attestedBy})`;
  const line = `${shortDate(date)}: ${text}${by}`;
  return { text: { vi: line, en: line }, place };
}

function timeOf({ date }: Achievement, { campaign, asOf }: Given): ReadAchievement["time"] {
  const { from, to } = campaign.plan.value.period;
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  if (first > asOf) return "to come";
  if (last < from || first > to) return "outside";
  return first < from || last > to ? "unknown" : "inside";
}
