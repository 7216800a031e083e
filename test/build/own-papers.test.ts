import { join } from "node:path";
import { expect, it } from "vitest";
import { assemble } from "../../src/assemble/assemble.ts";
import { judge } from "../../src/judge/judge.ts";
import { load } from "../../src/load/load.ts";
import { validate } from "../../src/validate/validate.ts";
import { fontFiles } from "../support/font-files.ts";

const { value: sources } = await load(join(import.meta.dirname, "../.."), fontFiles);
const { value: records } = validate(sources);
if (records === undefined) throw new Error("the sample can't be read");
const campaign = [...records.campaigns.values()][0];
const inPhase = (phase: string) => campaign?.rounds.find(({ round }) => round.value.phase === phase);
const [proposing, deciding] = [inPhase("đề nghị"), inPhase("quyết định")];
if (campaign === undefined || proposing === undefined || deciding === undefined)
  throw new Error("the sample lacks a round");

const judgement = judge(records, campaign, deciding).value;
const ineligible = judgement.standings.filter(({ eligible }) => !eligible).map(({ subject }) => subject);

it("the sample has nominees who fail the plan's binding rules", () => {
  expect(ineligible.length).toBeGreaterThan(0);
});

it("verdicts stop none of a unit's own papers", () => {
  const papersWith = (judged: typeof judgement) => {
    const made = assemble({ records, campaign, round: proposing, judgement: judged }).value;
    return { ...made, jobs: made.jobs.filter(({ unit }) => records.units.has(unit)) };
  };
  const papers = papersWith(judge(records, campaign, proposing).value);
  const withoutVerdicts = papersWith({
    verdicts: [],
    standings: [],
    receipts: [],
    dossiers: [],
    prospects: [],
  });
  expect(papers.jobs.map(({ id }) => id)).toEqual(withoutVerdicts.jobs.map(({ id }) => id));
  expect(papers.refused).toEqual(withoutVerdicts.refused);
  for (const { id, unit, kind } of ineligible) {
    const own = papers.jobs.filter((job) => job.unit === unit).map((job) => job.id);
    expect(own.length).toBeGreaterThan(2);
    if (kind === "person") expect(own).toContainEqual(expect.stringMatching(new RegExp(`-${id}$`)));
  }
});

it("verdicts keep from the decision whoever they stop", () => {
  const made = assemble({ records, campaign, round: deciding, judgement }).value.jobs;
  const jobs = made.filter(({ template }) => ["decision", "award"].includes(template.info.value.scope));
  const printed = JSON.stringify(jobs.map(({ values }) => values));
  const names = ineligible.flatMap(({ id }) => records.people.get(id)?.value.name ?? []);
  expect(jobs.length).toBeGreaterThan(0);
  expect(names.filter((name) => printed.includes(name))).toEqual([]);
});
