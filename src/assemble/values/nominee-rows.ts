/** The nominees of a submission as rows of its lists, with the votes of its last meeting. */

import { findBody } from "../../model/body.ts";
import type { Person } from "../../model/person.ts";
import type { Plan } from "../../model/plan.ts";
import {
  isPerson,
  livingNominees,
  type Meeting,
  type Nominee,
  nomineeId,
  type Submission,
} from "../../model/submission.ts";
import { percentOf, printPercent } from "../../text/numbers.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import type { OwnValues } from "../paper.ts";
import { personValues } from "./person-values.ts";
import { unitRatingRows } from "./rating-rows.ts";

type Lists = OwnValues<"submission">["submission"];
export type CollectiveRow = Lists["collectives"][number];
export type PersonRow = Lists["people"][number];

/** The collectives still proposed, in the order of the submission, which expresses rank. */
export function collectiveRows(
  context: AssemblyContext,
  submission: Submission,
  date: string,
): CollectiveRow[] {
  return livingNominees(submission)
    .filter((nominee) => !isPerson(nominee))
    .map((nominee, index) => ({
      ...sharedColumns(context, submission, nominee),
      order: index + 1,
      name: nomineeName(context, nominee, date),
      ratings: unitRatingRows(context, nomineeId(nominee), date),
    }));
}

/** The people still proposed, in the order of the submission. */
export function personRows(context: AssemblyContext, submission: Submission, date: string): PersonRow[] {
  return livingNominees(submission)
    .filter(isPerson)
    .flatMap((nominee, index) => {
      const record = context.records.people.get(nominee.person);
      if (record === undefined) return [];
      const person = personValues(context, record, date);
      return [
        {
          ...sharedColumns(context, submission, nominee),
          order: index + 1,
          name: person.name,
          born: person.born,
          position: person.position,
          unit: person.unit,
          ratings: person.ratings,
          recognition: recognitionText(record.value),
        },
      ];
    });
}

export function nomineeName(context: AssemblyContext, nominee: Nominee, date: string): string {
  if (isPerson(nominee)) return context.records.people.get(nominee.person)?.value.name ?? nominee.person;
  const body = findBody(context.records, nominee.collective);
  return body === undefined ? nominee.collective : bodyNames(context, body, date).fullName;
}

function sharedColumns(context: AssemblyContext, { meetings }: Submission, nominee: Nominee) {
  const last = meetings.at(-1);
  return {
    summary: nominee.summary,
    approval: last && approvalOf(context.campaign.plan.value, last, nomineeId(nominee)),
    note: nominee.note,
  };
}

function recognitionText({ recognitions }: Person): string | undefined {
  return recognitions.find(({ document }) => document !== undefined)?.document;
}

/** The number that percentages are counted from: probationary members have no vote (Điều lệ Đảng, Điều 3). */
export function voteBaseOf({ voteBase }: Plan, { members }: Meeting): number {
  return members[voteBase];
}

/** The share of the vote base that agreed; undefined where the meeting did not vote on the nominee. */
export function approvalOf(plan: Plan, meeting: Meeting, nominee: string): string | undefined {
  const votes = Object.hasOwn(meeting.votes, nominee) ? meeting.votes[nominee] : undefined;
  const percent = votes && percentOf(votes.yes, voteBaseOf(plan, meeting));
  return percent === undefined ? undefined : printPercent(percent);
}
