/** Scope meeting: the minutes of each meeting that reviewed a unit's nominees. */

import { livingNominees, type Meeting, nomineeId, type Submission } from "../../model/submission.ts";
import { voteBaseOf } from "../../model/vote-base.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { proseAt } from "../look-up.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { positionAmongOfficers } from "../sign.ts";
import { nomineeName } from "../values/nominee-rows.ts";
import { submissionValues } from "../values/submission-values.ts";
import { unitValues } from "../values/unit-values.ts";
import { approvalOf, voteAt } from "../values/votes.ts";
import { type FiledPaper, filedBy, unitPaper } from "./filed-by.ts";

type MeetingValues = OwnValues<"meeting">["meeting"];

interface HeldMeeting extends FiledPaper<Submission> {
  readonly meeting: Meeting;
  /** The position in the submission's list. */
  readonly index: number;
}

export const meetingPapers: FindPapers<"meeting"> = (context) =>
  meetings(filedBy(context, context.round.submissions)).map((held) => ({
    ...unitPaper(held),
    ...(held.record.value.meetings.length > 1 && { subject: String(held.index + 1) }),
    date: held.meeting.date,
    path: ["meetings", held.index],
    notSigning: [],
    values: (desk, date) => ({
      unit: unitValues(desk, held.unit, date),
      submission: submissionValues(desk, held.record, date),
      meeting: meetingValues(desk, held),
    }),
  }));

function meetings(filed: readonly FiledPaper<Submission>[]): HeldMeeting[] {
  return filed.flatMap((each) =>
    each.record.value.meetings.map((meeting, index) => ({ ...each, meeting, index })),
  );
}

function meetingValues(context: AssemblyContext, held: HeldMeeting): MeetingValues {
  const { record, meeting, index } = held;
  const { body, date, place, absent, ballots } = meeting;
  return {
    ...{ body, date, place, absent, ballots },
    order: index + 1,
    of: record.value.meetings.length,
    start: hourAndMinute(meeting.start),
    end: hourAndMinute(meeting.end),
    chair: attendee(context, held, meeting.chair),
    secretary: attendee(context, held, meeting.secretary),
    invited: meeting.invited.map((text) => ({ text })),
    members: memberCounts(meeting.members),
    secret: meeting.voting === "bỏ phiếu kín",
    tellers: meeting.tellers.map((text) => ({ text })),
    ...signingTellers(meeting),
    discussion: proseAt(context, record, ["meetings", index, "discussion"]) ?? [],
    votes: voteRows(context, held),
    base: voteBaseOf(context.campaign.plan.value, meeting),
  };
}

/** Who is named with a position signs by the name alone; the first leads. */
function signingTellers({ tellers }: Meeting): Pick<MeetingValues, "headTeller" | "otherTellers"> {
  const [headTeller, ...others] = tellers.map((teller) => teller.replace(/,.*$/, "").trim());
  return { headTeller, otherTellers: others.map((text) => ({ text })) };
}

function memberCounts(members: Meeting["members"]): MeetingValues["members"] {
  const { total, official, exempt = 0, temporary = 0, present } = members;
  return { ...members, exempt, temporary, probationary: total - official, absent: total - present };
}

/** In the order of the submission; whom the meeting didn't vote on has no row. */
function voteRows(context: AssemblyContext, { record, meeting, index }: HeldMeeting): MeetingValues["votes"] {
  return livingNominees(record.value, context.round.round.value.asOf)
    .flatMap((nominee) => {
      const vote = voteAt(record.value, index, nomineeId(nominee));
      if (vote === undefined) return [];
      const { yes, no, other } = vote;
      const name = nomineeName(context, nominee, meeting.date);
      return [{ name, yes, no, other, approval: approvalOf(context, record, vote) }];
    })
    .map((row, position) => ({ order: position + 1, ...row }));
}

/** Who only chairs or takes minutes needs no file: the position is looked up among the unit's officers. */
function attendee(
  context: AssemblyContext,
  { unit, meeting: { date } }: HeldMeeting,
  name: string,
): MeetingValues["chair"] {
  return { name, position: positionAmongOfficers(context, { id: unit.id, record: unit }, { name, date }) };
}

function hourAndMinute(time: string): { hour: string; minute: string } {
  const [hour = "", minute = ""] = time.split(":");
  return { hour, minute };
}
