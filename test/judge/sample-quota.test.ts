/** One number of the sample's plan changed: what becomes of all verdicts of all rounds. */

import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Rule } from "../../src/model/plan.ts";
import type { Campaign, Records, RoundRecords } from "../../src/model/records.ts";
import { isPerson, livingNominees } from "../../src/model/submission.ts";
import type { Judgement, Subject } from "../../src/model/verdict.ts";
import { readSample } from "../support/sample-records.ts";

const rule = "R-06";

test("the quota of a đảng bộ cơ sở, three instead of two, turns that rule of the one that names three from not met to met, and nothing else", async () => {
  const { records, campaign } = await readSample();
  const before = judgeAll(records, campaign);
  const after = judgeAll(records, withQuota(campaign, 3));
  const unit = unitNaming(3, campaign);
  const later = campaign.rounds.filter(({ round }) => !["phát động", "đăng ký"].includes(round.value.phase));
  expect(changes(before.outcomes, after.outcomes)).toEqual(
    later.map(({ id }) => `${id} ${rule} ${unit}: không đạt → đạt`),
  );
  const ofOthers = changes(before.standings, after.standings).filter((each) => !each.includes(` ${unit}/`));
  expect(ofOthers).toEqual([]);
});

function withQuota(campaign: Campaign, most: number): Campaign {
  const { plan } = campaign;
  const rules = plan.value.rules.map((each) =>
    each.id === rule && each.criterion.kind === "people-quota"
      ? ({ ...each, criterion: { ...each.criterion, most } } as Rule)
      : each,
  );
  return { ...campaign, plan: { ...plan, value: { ...plan.value, rules } } };
}

/** The only unit that proposes so many people. */
function unitNaming(count: number, { rounds }: Campaign): string {
  const units = rounds.flatMap(({ round, submissions }) =>
    [...submissions].filter(
      ([, { value }]) => livingNominees(value, round.value.asOf).filter(isPerson).length === count,
    ),
  );
  expect(units).toHaveLength(1);
  return units[0]?.[0] ?? "";
}

/** What each verdict and standing of each round says, by whom it is about. */
function judgeAll(records: Records, campaign: Campaign) {
  const judged = campaign.rounds.map((round) => ({
    round,
    judgement: judge(records, campaign, round).value,
  }));
  return { outcomes: collect(judged, outcomesOf), standings: collect(judged, standingsOf) };
}

interface Judged {
  readonly round: RoundRecords;
  readonly judgement: Judgement;
}

type Said = readonly (readonly [about: string, says: string])[];

function collect(
  judged: readonly Judged[],
  said: (judgement: Judgement) => Said,
): ReadonlyMap<string, string> {
  return new Map(
    judged.flatMap(({ round, judgement }) =>
      said(judgement).map(([about, says]) => [`${round.id} ${about}`, says] as const),
    ),
  );
}

function outcomesOf({ verdicts }: Judgement): Said {
  return verdicts.map((verdict) => [`${verdict.rule} ${nameOf(verdict.subject)}`, verdict.outcome]);
}

function standingsOf({ standings }: Judgement): Said {
  return standings.map(({ subject, eligible }) => [nameOf(subject), String(eligible)]);
}

function nameOf({ unit, id }: Subject): string {
  return id === unit ? unit : `${unit}/${id}`;
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((about) => before.get(about) !== after.get(about))
    .map((about) => `${about}: ${before.get(about)} → ${after.get(about)}`);
}
