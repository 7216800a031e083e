/** The nominees of a submission as rows of its lists, with the votes of its last meeting. */

import type { Person } from "../../model/person.ts";
import type { Plan } from "../../model/plan.ts";
import type { Located } from "../../model/source-file.ts";
import {
  isPerson,
  livingNominees,
  type Nominee,
  nomineeId,
  type Submission,
} from "../../model/submission.ts";
import { citation, citedDate } from "../../text/cited-document.ts";
import { foldedName } from "../../text/names.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody, lookUpPerson } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import { personValues } from "./person-values.ts";
import { unitRatingRows } from "./rating-rows.ts";
import { approvalOf, lastVote } from "./votes.ts";

type Lists = OwnValues<"submission">["submission"];
export type CollectiveRow = Lists["collectives"][number];
export type PersonRow = Lists["people"][number];
export type AchievementRow = OwnValues<"person">["nominee"]["achievements"][number];

/** The collectives still proposed, in the order of the submission, which expresses rank. */
export function collectiveRows(
  context: AssemblyContext,
  record: Located<Submission>,
  date: string,
): CollectiveRow[] {
  return livingNominees(record.value, context.round.round.value.asOf)
    .filter((nominee) => !isPerson(nominee))
    .map((nominee, index) => ({
      ...sharedColumns(context, record, nominee),
      order: index + 1,
      name: nomineeName(context, nominee, date),
      ratings: unitRatingRows(context, nomineeId(nominee), date),
    }));
}

/** The people still proposed, in the order of the submission. */
export function personRows(context: AssemblyContext, record: Located<Submission>, date: string): PersonRow[] {
  return livingNominees(record.value, context.round.round.value.asOf)
    .filter(isPerson)
    .flatMap((nominee, index) => {
      const nominated = lookUpPerson(context, nominee.person);
      if (nominated === undefined) return [];
      const person = personValues(context, nominated, date);
      return [
        {
          ...sharedColumns(context, record, nominee),
          order: index + 1,
          name: person.name,
          born: person.born,
          position: person.position,
          unit: person.unit,
          ratings: person.ratings,
          recognition: recognitionText(context.campaign.plan.value, nominated.value, date),
        },
      ];
    });
}

export function nomineeName(context: AssemblyContext, nominee: Nominee, date: string): string {
  if (isPerson(nominee)) return lookUpPerson(context, nominee.person)?.value.name ?? nominee.person;
  const body = lookUpBody(context, nominee.collective);
  return body === undefined ? nominee.collective : bodyNames(context, body, date).fullName;
}

/** Dated achievements, the documents as papers cite them. */
export function achievementRows({ achievements }: Nominee): AchievementRow[] {
  return achievements.map(({ document, ...achievement }) => ({
    ...achievement,
    document: document && citation(document),
  }));
}

function sharedColumns(context: AssemblyContext, record: Located<Submission>, nominee: Nominee) {
  const vote = lastVote(record.value, nomineeId(nominee));
  return {
    summary: nominee.summary,
    approval: vote && approvalOf(context, record, vote),
    note: nominee.note,
  };
}

/** The document of the recognition that the plan asks for, made by the date; where it asks for none, of any. */
function recognitionText({ rules }: Plan, { recognitions }: Person, date: string): string | undefined {
  const titles = rules.flatMap(({ criterion }) =>
    criterion.kind === "recognised-before" ? [foldedName(criterion.title)] : [],
  );
  const asked = recognitions.filter(
    ({ title, document, date: own }) =>
      (titles.length === 0 || titles.some((words) => foldedName(title).includes(words))) &&
      (own ?? citedDate(document) ?? date) <= date,
  );
  const document = asked.find((each) => each.document !== undefined)?.document;
  return document && citation(document);
}
