/** The meetings in which the issuing body's departments reviewed the proposals, and who took part from each. */

import type { Appraisal } from "../../model/appraisal.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { shortNameOf } from "../body-names.ts";
import type { OwnValues } from "../paper.ts";
import { roundsSoFar } from "../rounds-so-far.ts";

type AppraisalValues = OwnValues<"appraisal">["appraisal"];

type Meeting = Appraisal["meetings"][number];
type MeetingValues = AppraisalValues["meetings"][number];

/** Those held by the day, in the order in which they were written. */
export function appraisalMeetings(context: AssemblyContext, date: string): MeetingValues[] {
  return roundsSoFar(context)
    .flatMap(({ appraisal }) => appraisal?.value.meetings ?? [])
    .filter((meeting) => meeting.date <= date)
    .map((meeting, index) => ({
      ...{ order: index + 1, date: meeting.date, place: meeting.place },
      start: hourAndMinute(meeting.start),
      end: hourAndMinute(meeting.end),
      chair: attendee(meeting, meeting.chair),
      secretary: attendee(meeting, meeting.secretary),
      departments: departmentsAt(context, meeting),
    }));
}

function departmentsAt(context: AssemblyContext, { members, date }: Meeting): MeetingValues["departments"] {
  return [...new Set(members.map(({ body }) => body))].map((body) => ({
    name: shortNameOf(context, body, date),
    members: members
      .filter((member) => member.body === body)
      .map(({ name, position }) => ({ name, position })),
  }));
}

function attendee({ members }: Meeting, name: string): MeetingValues["chair"] {
  return { name, position: members.find((member) => member.name === name)?.position };
}

function hourAndMinute(time: string | undefined): MeetingValues["start"] {
  if (time === undefined) return undefined;
  const [hour = "", minute = ""] = time.split(":");
  return { hour, minute };
}
