import { beforeAll, describe, expect, it } from "vitest";
import { valueSchemas } from "../../src/model/values/value-schemas.ts";
import { randomNumbers } from "../support/invented-text.ts";
import { varyValues } from "../support/vary-values.ts";
import { unzipWord, zipWord } from "../support/zip-word.ts";
import { comparePapers } from "./compare-papers.ts";
import { type ComparedDocument, figuresOf, unknownOf } from "./report.ts";
import { type PrintedPaper, type SampleJobs, sampleJobs } from "./sample-jobs.ts";
import { uprightSpaces } from "./upright-spaces.ts";

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

let compared: readonly ComparedDocument[] = [];

beforeAll(async () => {
  const sample = await sampleJobs();
  const papers: PrintedPaper[] = [];
  for (const seed of seeds) papers.push(await vary(sample, seed));
  compared = comparePapers(
    papers.map((paper) => ({ ...paper, docx: zipWord(uprightSpaces(unzipWord(paper.docx))) })),
  );
});

describe("documents of varied data, over all templates, against LibreOffice with the same fonts", () => {
  it("have the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBeGreaterThanOrEqual(0.995);
  });

  it("have the same lines", () => {
    expect(figuresOf(compared).identical).toBeGreaterThanOrEqual(0.998);
  });

  it("have them on the same pages", () => {
    expect(figuresOf(compared).samePage).toBeGreaterThanOrEqual(0.997);
  });

  it("differ only for causes that have a name", () => {
    expect(unknownOf(compared)).toEqual([]);
  });

  it("have their lines at the same height", () => {
    expect(figuresOf(compared).medianDrift).toBeLessThanOrEqual(0.1);
  });
});

/** The templates take turns; which of a template's documents is varied is chance. */
async function vary({ jobs, render }: SampleJobs, seed: number): Promise<PrintedPaper> {
  const next = randomNumbers(seed * 7919);
  const types = [...new Set(jobs.map(({ template }) => template.type))];
  const ofType = jobs.filter(({ template }) => template.type === types[seed % types.length]);
  const job = ofType[Math.floor(next() * ofType.length)];
  if (job === undefined) throw new Error("the sample has no documents");
  const schema = valueSchemas[job.template.info.value.scope];
  const values = withRowsToPrint(varyValues(schema, job.values, next), job.values);
  const paper = await render({ ...job, values }).catch(whereItRunsOffPaper(() => render(job)));
  return { ...paper, name: `seed ${seed}: ${job.id}` };
}

/** A certificate's page is full: with a name of many lines the program refuses it, and its own words are printed instead. */
function whereItRunsOffPaper<Made>(otherwise: () => Promise<Made>): (error: Error) => Promise<Made> {
  return (error) => {
    if (!error.message.includes("runs off the paper")) throw error;
    return otherwise();
  };
}

type Values = SampleJobs["jobs"][number]["values"];

/** A list of nobody is no list: the program refuses it, so that its groups stay as they are. */
function withRowsToPrint(varied: Values, real: Values): Values {
  const fields = Object.entries(varied).map(([name, value]) => [
    name,
    isEmptyList(value) ? { ...value, groups: (real[name] as GroupedList).groups } : value,
  ]);
  return Object.fromEntries(fields);
}

interface GroupedList {
  readonly groups: readonly unknown[];
}

function isEmptyList(value: unknown): value is GroupedList {
  if (typeof value !== "object" || value === null || !("groups" in value)) return false;
  return Array.isArray(value.groups) && value.groups.length === 0;
}
