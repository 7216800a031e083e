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
  return meetingsBy(context, date).map((meeting, index) => ({
    ...{ order: index + 1, date: meeting.date, place: meeting.place },
    start: hourAndMinute(meeting.start),
    end: hourAndMinute(meeting.end),
    chair: attendee(meeting, meeting.chair),
    secretary: attendee(meeting, meeting.secretary),
    departments: departmentsAt(context, meeting),
  }));
}

/** Who signs the minutes of the last meeting beside its chair: the first of each other department, so that what it agreed to is its own word (the plan has them appraise together). */
export function cosigners(context: AssemblyContext, date: string): AppraisalValues["cosigners"] {
  const meeting = meetingsBy(context, date).at(-1);
  if (meeting === undefined) return [];
  const leading = meeting.members.find(({ name }) => name === meeting.chair)?.body;
  const others = meeting.members.filter(({ body }) => body !== leading);
  const first = others.filter(({ body }, index) => others.findIndex((each) => each.body === body) === index);
  return first.map(({ body, name, position }, index) => ({
    ...{ order: index + 1, name, position },
    body: shortNameOf(context, body, meeting.date),
  }));
}

function meetingsBy(context: AssemblyContext, date: string): Meeting[] {
  const meetings = roundsSoFar(context).flatMap(({ appraisal }) => appraisal?.value.meetings ?? []);
  return meetings.filter((meeting) => meeting.date <= date);
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
