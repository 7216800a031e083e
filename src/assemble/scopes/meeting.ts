/** Scope meeting: the minutes of each meeting that reviewed a unit's nominees. */

import { findBody } from "../../model/body.ts";
import type { Located } from "../../model/source-file.ts";
import { livingNominees, type Meeting, nomineeId, type Submission } from "../../model/submission.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { issuedNumber } from "../issued-number.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { positionAmongOfficers } from "../sign.ts";
import { approvalOf, nomineeName, voteBaseOf } from "../values/nominee-rows.ts";
import { submissionValues } from "../values/submission-values.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy } from "./filed-by.ts";
import { onSubmission } from "./submission.ts";

type MeetingValues = OwnValues<"meeting">["meeting"];

export const meetingPapers: FindPapers<"meeting"> = (context) =>
  filedBy(context, context.round.submissions).flatMap(({ record, unit }) =>
    record.value.meetings.map((meeting, index) => ({
      unit: unit.id,
      issuer: { id: unit.id, record: unit },
      date: meeting.date,
      record,
      path: ["meetings", index],
      dependsOn: onSubmission(context, record),
      notSigning: [],
      number: (key) => issuedNumber(context, unit.id, key),
      values: (desk, date) => ({
        unit: unitValues(desk, unit, date),
        submission: submissionValues(desk, record, date),
        meeting: meetingValues(desk, record, index),
      }),
    })),
  );

function meetingValues(context: AssemblyContext, record: Located<Submission>, index: number): MeetingValues {
  const meeting = meetingAt(record, index);
  const { members, ballots, voting, body, date, place } = meeting;
  return {
    order: index + 1,
    of: record.value.meetings.length,
    body,
    date,
    start: hourAndMinute(meeting.start),
    end: hourAndMinute(meeting.end),
    place,
    chair: attendee(context, record.id, { name: meeting.chair, date }),
    secretary: attendee(context, record.id, { name: meeting.secretary, date }),
    invited: meeting.invited.map((text) => ({ text })),
    absent: meeting.absent,
    members: memberCounts(members),
    secret: voting === "bỏ phiếu kín",
    tellers: meeting.tellers.map((text) => ({ text })),
    ballots,
    discussion: context.records.prose(record, ["meetings", index, "discussion"]) ?? [],
    votes: voteRows(context, record.value, meeting),
    base: voteBaseOf(context.campaign.plan.value, meeting),
  };
}

function meetingAt({ value }: Located<Submission>, index: number): Meeting {
  const meeting = value.meetings[index];
  if (meeting === undefined) throw new Error(`the submission has no meeting ${index}`);
  return meeting;
}

function memberCounts(members: Meeting["members"]): MeetingValues["members"] {
  const { total, official, exempt = 0, temporary = 0, present, presentOfficial } = members;
  return {
    total,
    official,
    probationary: total - official,
    exempt,
    temporary,
    present,
    presentOfficial,
    absent: total - present,
  };
}

function voteRows(
  context: AssemblyContext,
  submission: Submission,
  meeting: Meeting,
): MeetingValues["votes"] {
  return livingNominees(submission)
    .flatMap((nominee) => {
      const id = nomineeId(nominee);
      const votes = Object.hasOwn(meeting.votes, id) ? meeting.votes[id] : undefined;
      const approval = approvalOf(context.campaign.plan.value, meeting, id);
      if (votes === undefined || approval === undefined) return [];
      return [{ name: nomineeName(context, nominee, meeting.date), ...votes, approval }];
    })
    .map((row, index) => ({ order: index + 1, ...row }));
}

/** Who only chairs or takes minutes needs no file: the position is looked up among the unit's officers. */
function attendee(
  context: AssemblyContext,
  unit: string,
  { name, date }: { readonly name: string; readonly date: string },
): MeetingValues["chair"] {
  const body = findBody(context.records, unit);
  return { name, position: body && positionAmongOfficers(context, body, { name, date }) };
}

function hourAndMinute(time: string): { hour: string; minute: string } {
  const [hour = "", minute = ""] = time.split(":");
  return { hour, minute };
}
