/** Why the count of a vote can't be followed. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { shortDate } from "../text/print-date.ts";
import type { NomineeVote } from "./nominee-votes.ts";

/** Nobody could vote; or a secret ballot without tellers, without its count, or with votes that are not all its ballots. */
export function voteFlaw({ meeting, votes, base }: NomineeVote): Bilingual | undefined {
  const day = shortDate(meeting.date);
  if (base === 0) {
    return {
      vi: `Biên bản ngày ${day} không có ai được biểu quyết.`,
      en: `By the minutes of ${day}, nobody could vote.`,
    };
  }
  if (meeting.voting !== "bỏ phiếu kín") return undefined;
  if (meeting.tellers.length === 0) {
    return {
      vi: `Bỏ phiếu kín ngày ${day} nhưng biên bản chưa ghi tổ kiểm phiếu.`,
      en: `A secret ballot on ${day} without tellers.`,
    };
  }
  if (meeting.ballots === undefined) {
    return {
      vi: `Bỏ phiếu kín ngày ${day} nhưng biên bản chưa ghi số phiếu phát ra, thu về.`,
      en: `A secret ballot on ${day} without a count of its ballots.`,
    };
  }
  return isEveryBallot(votes, meeting.ballots) ? undefined : miscounted(day);
}

/** Invalid ballots may be counted as another opinion, or apart. */
function isEveryBallot(
  { yes, no, other }: NomineeVote["votes"],
  { returned, valid }: NonNullable<NomineeVote["meeting"]["ballots"]>,
): boolean {
  const sum = yes + no + other;
  return sum === returned || sum === valid;
}

function miscounted(day: string): Bilingual {
  return {
    vi: `Tổng số ý kiến không khớp số phiếu thu về ngày ${day}.`,
    en: `The votes of ${day} are not as many as the ballots returned.`,
  };
}
