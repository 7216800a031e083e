/** One document of each type of the sample, printed in a style, whatever the tradition of who issues it. */

import { assemble } from "../../src/assemble/assemble.ts";
import { judge } from "../../src/judge/judge.ts";
import type { DocumentJob } from "../../src/model/document-job.ts";
import type { Records } from "../../src/model/records.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { stockTemplates } from "../../src/render/template-shelf.ts";
import { fonts } from "../support/fonts.ts";
import { type PdfPageText, readPdfText } from "../support/pdf-text.ts";
import { readSample } from "../support/sample-records.ts";

const sample = await readSample();
export const sampleRecords = sample.records;

/** The first document of each type: a unit's and the issuing body's alike. */
export function jobsInStyle(style: string): DocumentJob[] {
  const jobs = allJobsInStyle(style);
  const types = new Set(jobs.map(({ template }) => template.type));
  return [...types].flatMap((type) => jobs.find(({ template }) => template.type === type) ?? []);
}

export function allJobsInStyle(style: string): DocumentJob[] {
  const records = followingOnly(style, sample.records);
  return sample.campaign.rounds.flatMap((round) => {
    const judgement = judge(records, sample.campaign, round).value;
    return assemble({ records, campaign: sample.campaign, round, judgement }).value.jobs;
  });
}

function followingOnly(style: string, records: Records): Records {
  const { value } = records.styles;
  const traditions = Object.fromEntries(Object.keys(value.traditions).map((name) => [name, [{ style }]]));
  return { ...records, styles: { ...records.styles, value: { ...value, traditions } } };
}

const shelf = stockTemplates(sample.records);

/** @throws where the program refuses the document */
export async function pagesOf(job: DocumentJob): Promise<readonly PdfPageText[]> {
  const { value, diagnostics } = await renderDocument(job, { shelf, fonts });
  if (value === undefined)
    throw new Error(`${job.id}: ${diagnostics.map(({ message }) => message.en).join("; ")}`);
  return readPdfText(value.pdf);
}
