/** The meetings of a submission that had been held by the day as of which it is judged. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Meeting } from "../model/submission.ts";
import type { Given } from "./ruling.ts";

export interface HeldMeeting {
  readonly meeting: Meeting;
  readonly place: Place;
}

/** In the order of the submission. */
export function heldMeetings(given: Given): HeldMeeting[] {
  return allMeetings(given).filter(({ meeting }) => meeting.date <= given.asOf);
}

/** Whether the paper names a meeting that was still to come. */
export function isMeetingPlanned(given: Given): boolean {
  return allMeetings(given).some(({ meeting }) => meeting.date > given.asOf);
}

function allMeetings({ filing: { paper } }: Given): HeldMeeting[] {
  if (paper?.kind !== "submission") return [];
  const { value, source } = paper.record;
  return value.meetings.map((meeting, index) => ({ meeting, place: source.place(["meetings", index]) }));
}
