/** What a unit submits, as its proposal and its minutes print it. */

import type { Plan } from "../../model/plan.ts";
import { awardedCounts } from "../../model/proof.ts";
import { ratingNames } from "../../model/rating.ts";
import type { Located } from "../../model/source-file.ts";
import { isPerson, livingNominees, type Submission } from "../../model/submission.ts";
import { citation } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { kindDefaults } from "../kind-defaults.ts";
import { lookUpBody, proseAt } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import { collectiveRows, personRows } from "./nominee-rows.ts";
import type { RatingRow } from "./rating-rows.ts";

export type SubmissionValues = OwnValues<"submission">["submission"];
type Step = SubmissionValues["launch"];
type GivenStep = Submission["proof"][keyof Submission["proof"]];

export function submissionValues(
  context: AssemblyContext,
  record: Located<Submission>,
  date: string,
): SubmissionValues {
  const { proof, meetings } = record.value;
  const collectives = collectiveRows(context, record, date);
  const people = personRows(context, record, date);
  return {
    overview: proseAt(context, record, ["overview"]),
    launch: stepValues(proof.launch),
    summingUp: stepValues(proof.summingUp),
    ownAward: stepValues(proof.ownAward),
    counts: { collectives: collectives.length, people: people.length },
    collectives,
    people,
    voteBase: voteBaseName(context, record.id, date),
    meetings: meetings.map(({ body, date }) => ({ body, date })),
    ratingLegend: ratingLegend([...collectives, ...people]),
    papers: papersOf(context, record.value),
    explanation: proseAt(context, record, ["explanation"]),
  };
}

/** What percentages are counted from, as papers name it: those who may vote, or those of them who were summoned or there. */
function voteBaseName(context: AssemblyContext, unit: string, date: string): string {
  const body = lookUpBody(context, unit);
  const voters = (body && kindDefaults(context, body, date)?.voters) ?? "";
  return `${voters}${ofVoters[context.campaign.plan.value.voteBase]}`;
}

const ofVoters: Readonly<Record<Plan["voteBase"], string>> = {
  official: "",
  summoned: " được triệu tập",
  presentOfficial: " có mặt",
};

function ratingLegend(
  rows: readonly { readonly ratings: readonly RatingRow[] }[],
): SubmissionValues["ratingLegend"] {
  const used = new Set(rows.flatMap(({ ratings }) => ratings.map(({ short }) => short)));
  return Object.entries(ratingNames).flatMap(([short, name]) => (used.has(short) ? [{ short, name }] : []));
}

function stepValues(given: GivenStep): Step {
  if (given === undefined) return { stated: false, held: false };
  return typeof given === "string"
    ? { stated: true, held: false }
    : {
        ...{ stated: true, held: true },
        ...given,
        ...("document" in given && cited(given.document)),
        ...("form" in given && awardedCounts(given)),
      };
}

function cited(document: string | undefined): { document?: string } {
  return document === undefined ? {} : { document: citation(document) };
}

/** The papers that the plan requires, as far as the submission has somebody whom they are asked of. */
function papersOf({ campaign, round }: AssemblyContext, submission: Submission): SubmissionValues["papers"] {
  const nominees = livingNominees(submission, round.round.value.asOf);
  const hasPeople = nominees.some(isPerson);
  const hasCollectives = nominees.some((nominee) => !isPerson(nominee));
  return campaign.plan.value.papers
    .filter(({ of }) => of === "unit" || (of === "person" ? hasPeople : hasCollectives))
    .map(({ text, copies }) => ({ text, copies }));
}
