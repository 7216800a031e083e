/** Votes on a nominee, and the share of the vote base that agreed. */

import { noVoteBase } from "../../diagnostics/assemble-awards.ts";
import type { Located } from "../../model/source-file.ts";
import type { Meeting, Submission } from "../../model/submission.ts";
import { voteBaseOf } from "../../model/vote-base.ts";
import { percentOf, printPercent } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { ownEntry } from "../own-entry.ts";

export interface Vote {
  readonly yes: number;
  readonly no: number;
  readonly other: number;
  readonly meeting: Meeting;
  /** The meeting's position in the submission. */
  readonly index: number;
}

/** The vote of one meeting on the nominee; undefined where it didn't vote on them. */
export function voteAt({ meetings }: Submission, index: number, nominee: string): Vote | undefined {
  const meeting = meetings[index];
  const votes = meeting && ownEntry(meeting.votes, nominee);
  return votes && { ...votes, meeting, index };
}

/** The vote of the last meeting that voted on the nominee; of two on one day, the one that the submission has last. */
export function lastVote(submission: Submission, nominee: string): Vote | undefined {
  return submission.meetings
    .map((_, index) => voteAt(submission, index, nominee))
    .reduce((last, vote) => (vote !== undefined && !isAfter(last, vote) ? vote : last), undefined);
}

function isAfter(one: Vote | undefined, other: Vote): boolean {
  return one !== undefined && one.meeting.date > other.meeting.date;
}

/** The share of the vote base that agreed, `94,4%`; a meeting at which nobody could vote is a finding. */
export function approvalOf(
  context: AssemblyContext,
  record: Located<Submission>,
  { yes, meeting, index }: Vote,
): string {
  const percent = percentOf(yes, voteBaseOf(context.campaign.plan.value, meeting));
  if (percent !== undefined) return printPercent(percent);
  const place = record.source.place(["meetings", index, "members"]);
  context.report(noVoteBase({ date: shortDate(meeting.date) }, place));
  return "";
}
