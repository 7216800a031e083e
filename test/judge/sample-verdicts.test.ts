/** What every verdict on the sample has, whatever the rule: a clause, a sentence, and what it rests on. */

import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { kindOn } from "../../src/model/body.ts";
import { isPerson, livingNominees } from "../../src/model/submission.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { readSample } from "../support/sample-records.ts";

const { records, campaign } = await readSample();
const rounds = campaign.rounds.map((round) => ({
  id: round.id,
  verdicts: judge(records, campaign, round).value.verdicts,
}));

describe.each(rounds)("each verdict as of $id", ({ verdicts }) => {
  test("cites a clause as the plan prints it", () => {
    const clauses = campaign.plan.value.clauses.map(({ id }) => id);
    expect(verdicts.filter(({ clause }) => !clauses.includes(clause))).toEqual([]);
  });

  test("says why in one sentence of each language", () => {
    const sentence = /^(?:\p{Lu}|\p{N}|“).*(?:\.|”)$/u;
    const others = verdicts.flatMap(({ rule, reason }) =>
      [reason.vi, reason.en].filter((each) => !sentence.test(each)).map((each) => `${rule} ${each}`),
    );
    expect(others).toEqual([]);
  });

  test("prints nothing that isn't there", () => {
    const told = verdicts.flatMap(({ reason, facts, notes }) => [
      reason,
      ...facts.map(({ text }) => text),
      ...notes,
    ]);
    const texts = told.flatMap(({ vi, en }) => [vi, en]);
    expect(texts.filter((each) => each.trim() === "" || /undefined|NaN|\[object/.test(each))).toEqual([]);
  });

  test("knows file and line of each fact", () => {
    const lost = verdicts.flatMap((verdict) =>
      verdict.facts
        .filter(({ place }) => place?.line === undefined)
        .map(({ text }) => `${nameOf(verdict)} ${text.vi}`),
    );
    expect(lost).toEqual([]);
  });

  test("rests on something written where it is met", () => {
    const bare = verdicts.filter(({ outcome, facts }) => outcome === "đạt" && facts.length === 0);
    expect(bare.map(nameOf)).toEqual([]);
  });

  test("says something else in English", () => {
    expect(verdicts.filter(({ reason }) => reason.vi === reason.en).map(nameOf)).toEqual([]);
  });
});

/** The sample's units keep their kind, and its rounds come one for each phase. */
describe.each(campaign.rounds)("as of $id", (asOf) => {
  const { participants, rules } = campaign.plan.value;
  const reached = campaign.rounds.filter(({ round }) => round.value.asOf <= asOf.round.value.asOf);
  const { verdicts } = judge(records, campaign, asOf).value;

  test("each rule on units has one verdict on each unit that it is for, filed or not", () => {
    const units = [...records.units.values()].map((record) => ({ id: record.id, record }));
    const expected = reached.flatMap(({ round }) =>
      rules
        .filter((rule) => rule.subject === "unit" && rule.phase === round.value.phase)
        .flatMap(({ id, unitKinds = participants }) =>
          units
            .filter((unit) => {
              const kind = kindOn(unit, round.value.asOf);
              return kind !== undefined && participants.includes(kind) && unitKinds.includes(kind);
            })
            .map((unit) => `${id} ${unit.id}`),
        ),
    );
    const found = verdicts.filter(({ subject }) => subject.kind === "unit").map(nameOf);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test("each rule on people has one verdict on each person who is proposed", () => {
    const expected = reached.flatMap(({ round, submissions }) =>
      rules
        .filter((rule) => /^(?:person|nominee)$/.test(rule.subject) && rule.phase === round.value.phase)
        .filter(({ unitKinds }) => unitKinds === undefined)
        .flatMap(({ id }) =>
          [...submissions.values()].flatMap(({ value }) =>
            livingNominees(value, asOf.round.value.asOf)
              .filter(isPerson)
              .map(({ person }) => `${id} ${person}`),
          ),
        ),
    );
    const proposed = new Set(expected);
    const found = verdicts.filter(({ subject }) => subject.kind === "person").map(nameOf);
    expect(found.filter((each) => proposed.has(each)).toSorted()).toEqual(expected.toSorted());
  });
});

function nameOf({ rule, subject }: Verdict): string {
  return `${rule} ${subject.id}`;
}
