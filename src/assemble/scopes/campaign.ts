/** Scope campaign: the issuing body's summing-up, its numbers from the registrations, the submissions and the decisions. */

import { fileBeside } from "../../model/data-files.ts";
import { isOfMinority } from "../../model/person.ts";
import type { SummingUp } from "../../model/summing-up.ts";
import { percentOf, printPercent } from "../../text/numbers.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import type { Dependency } from "../dependency.ts";
import { lookUpLogEntry, lookUpPerson, proseAt } from "../look-up.ts";
import { ownEntry } from "../own-entry.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { roundsSoFar } from "../rounds-so-far.ts";
import { campaignNumbers } from "../values/campaign-numbers.ts";
import { everythingProposed } from "./everything-proposed.ts";
import { finalAwards } from "./final-awards.ts";

type Values = OwnValues<"campaign">["summingUp"];

/** One; its words may be missing, its numbers never are. */
export const campaignPapers: FindPapers<"campaign"> = (context) => {
  const { organisation } = context.records;
  const { summingUp: record } = context.round;
  return [
    {
      unit: organisation.value.id,
      issuer: { id: organisation.value.id, record: organisation },
      date: record?.value.date,
      record: record ?? context.round.round,
      path: [],
      dependsOn: [...everythingProposed(context), ...decisionsAndWords(context)],
      notSigning: [],
      number: (desk, key) => ownEntry(lookUpLogEntry(desk, organisation.value.id)?.issued ?? {}, key)?.number,
      values: (desk) => ({ summingUp: summingUpValues(desk) }),
    },
  ];
};

function decisionsAndWords(context: RoundInHand): Dependency[] {
  const files = roundsSoFar(context).flatMap(({ decisions, summingUp }) =>
    [decisions, summingUp].flatMap((record) => record?.source.path ?? []),
  );
  return [...files, fileBeside(context.round, "summing-up")]
    .filter((file) => files.includes(file) || context.records.faults.some((fault) => fault.file === file))
    .map((file) => ({ file }));
}

function summingUpValues(context: AssemblyContext): Values {
  const awarded = finalAwards(context).map(({ standing }) => standing);
  const people = awarded
    .filter(({ subject }) => subject.kind === "person")
    .flatMap(({ subject }) => lookUpPerson(context, subject.id)?.value ?? []);
  const shareOf = (count: number) => {
    const percent = percentOf(count, people.length);
    return { count, percent: percent === undefined ? undefined : printPercent(percent) };
  };
  return {
    ...campaignNumbers(context, awarded),
    women: shareOf(people.filter(({ gender }) => gender === "nữ").length),
    minorities: shareOf(people.filter(isOfMinority).length),
    words: wordsOf(context),
  };
}

const sections = [
  ...["situation", "leadership", "targets", "learning", "culture", "exemplars", "awards"],
  ...["strengths", "limits", "causes", "lessons", "tasks", "proposals"],
] as readonly (keyof SummingUp & keyof Values["words"])[];

function wordsOf(context: AssemblyContext): Values["words"] {
  const { summingUp: record } = context.round;
  if (record === undefined) return {};
  return Object.fromEntries(sections.map((section) => [section, proseAt(context, record, [section])]));
}
