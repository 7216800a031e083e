/** What every verdict on the sample has, whatever the rule: a clause, a sentence, and what it rests on. */

import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
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

function nameOf({ rule, subject }: Verdict): string {
  return `${rule} ${subject.id}`;
}
