/** How the meetings held so far voted on the nominee that is being judged. */

import type { Submission } from "../model/submission.ts";
import { voteBaseOf } from "../model/vote-base.ts";
import { type HeldMeeting, heldMeetings } from "./held-meetings.ts";
import type { Given } from "./ruling.ts";

type Votes = Submission["meetings"][number]["votes"][string];

export interface NomineeVote extends HeldMeeting {
  readonly votes: Votes;
  /** The number that the share is counted from. */
  readonly base: number;
}

/** By the meetings' days; of two on one day, in the order of the submission. */
export function nomineeVotes(given: Given): NomineeVote[] {
  const { subject, campaign } = given;
  return heldMeetings(given)
    .flatMap((held) => {
      const { meeting } = held;
      const votes = Object.hasOwn(meeting.votes, subject.id) ? meeting.votes[subject.id] : undefined;
      return votes ? [{ ...held, votes, base: voteBaseOf(campaign.plan.value, meeting) }] : [];
    })
    .sort(({ meeting: one }, { meeting: other }) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
    );
}

/** Exact: both sides in hundredths of the base. */
export function hasPassed({ votes, base }: NomineeVote, morePercentThan: number): boolean {
  return votes.yes * 100 > base * morePercentThan;
}
