/** The unit's last meeting that voted on the nominee agreed by a large enough share. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Plan } from "../../model/plan.ts";
import type { Fact } from "../../model/verdict.ts";
import { percentOf, printCount, printPercent } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { isMeetingPlanned } from "../held-meetings.ts";
import { hasPassed, type NomineeVote, nomineeVotes } from "../nominee-votes.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";
import { voteFlaw } from "../vote-flaw.ts";

type VotePassed = CriterionOf<"vote-passed">;

/** A later meeting decides over an earlier one; a vote whose count can't be followed decides nothing. */
export function votePassed({ morePercentThan }: VotePassed, given: Given): Ruling {
  const votes = nomineeVotes(given);
  const last = votes.at(-1);
  if (last === undefined) return notVoted(given);
  const flaw = voteFlaw(last);
  const { voteBase } = given.campaign.plan.value;
  const passed = hasPassed(last, morePercentThan);
  return {
    outcome: flaw ? "chưa đủ căn cứ" : passed ? "đạt" : "không đạt",
    reason: flaw ?? shareReason(last, { voteBase, morePercentThan, passed }),
    facts: votes.map(voteFact),
    notes: [...earlierNotes(votes.slice(0, -1), morePercentThan), ...silentNote(last)],
  };
}

function notVoted(given: Given): Ruling {
  const isOpen = !given.filing.closed || isMeetingPlanned(given);
  return bareRuling(isOpen ? "chưa đủ căn cứ" : "không đạt", {
    vi: "Chưa có kết quả biểu quyết của cuộc họp xét.",
    en: "No meeting's vote is recorded.",
  });
}

const baseNames: Readonly<Record<Plan["voteBase"], Bilingual>> = {
  official: { vi: "thành viên chính thức", en: "full members" },
  summoned: { vi: "thành viên chính thức được triệu tập", en: "full members summoned" },
  presentOfficial: { vi: "thành viên chính thức có mặt", en: "full members present" },
};

interface ShareFacts extends Pick<Plan, "voteBase"> {
  readonly morePercentThan: number;
  readonly passed: boolean;
}

function shareReason(
  { votes, base }: NomineeVote,
  { voteBase, morePercentThan, passed }: ShareFacts,
): Bilingual {
  const percent = printPercent(percentOf(votes.yes, base) ?? 0);
  const limit = printPercent(morePercentThan);
  const { vi, en } = baseNames[voteBase];
  return {
    vi: `${printCount(votes.yes)}/${printCount(base)} ${vi} đồng ý (${percent}), ${passed ? "" : "không "}trên ${limit}.`,
    en: `${votes.yes} of ${base} ${en} agreed (${percent}), ${passed ? "" : "not "}more than ${limit}.`,
  };
}

function voteFact({ meeting: { body, date }, votes: { yes, no, other }, place }: NomineeVote): Fact {
  const day = shortDate(date);
  return {
    text: {
      vi: `${body} ngày ${day}: đồng ý ${printCount(yes)}, không đồng ý ${printCount(no)}, ý kiến khác ${printCount(other)}`,
      en: `“${body}” on ${day}: ${yes} agreed, ${no} did not, ${other} otherwise`,
    },
    place,
  };
}

function earlierNotes(earlier: readonly NomineeVote[], morePercentThan: number): Bilingual[] {
  return earlier
    .filter((vote) => !hasPassed(vote, morePercentThan))
    .map(({ meeting: { body, date } }) => ({
      vi: `Cuộc họp trước của ${body} ngày ${shortDate(date)} không đủ tỷ lệ đồng ý.`,
      en: `The earlier meeting of “${body}” on ${shortDate(date)} did not agree by enough.`,
    }));
}

/** By a show of hands, some may have said nothing. */
function silentNote({ meeting: { members, voting }, votes: { yes, no, other } }: NomineeVote): Bilingual[] {
  const silent = members.presentOfficial - yes - no - other;
  if (silent <= 0 || voting === "bỏ phiếu kín") return [];
  return [
    {
      vi: `${printCount(silent)} thành viên chính thức có mặt không có ý kiến được ghi.`,
      en: `Of ${silent} full members present no opinion is recorded.`,
    },
  ];
}
