/** The documents of the sample as the program renders them, in memory: every round, every template. */

import { assemble } from "../../src/assemble/assemble.ts";
import { hasErrors } from "../../src/diagnostics/outcome.ts";
import { judge } from "../../src/judge/judge.ts";
import type { DocumentJob } from "../../src/model/document-job.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { stockTemplates } from "../../src/render/template-shelf.ts";
import type { DocumentTree } from "../../src/word/document-tree.ts";
import type { NamedWordFile } from "../../src/word/named-word-file.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { fonts } from "../support/fonts.ts";
import { readSample } from "../support/sample-records.ts";

/** A document in both formats, and the tree that its PDF was laid out from. */
export interface PrintedPaper {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly tree: DocumentTree;
}

export interface SampleJobs {
  readonly jobs: readonly DocumentJob[];
  /** @throws when the program refuses the document */
  readonly render: (job: DocumentJob) => Promise<PrintedPaper>;
}

/** Other entries of templates and parts, by the names of their files. */
type Rewrite = (files: readonly NamedWordFile[]) => ReadonlyMap<string, WordEntries>;

/** @param rewrite gives the templates and parts that the documents are made from in place of the sample's own */
export async function sampleJobs(rewrite: Rewrite = () => new Map()): Promise<SampleJobs> {
  const { records, campaign } = await readSample();
  const jobs = campaign.rounds.flatMap((round) => {
    const judgement = judge(records, campaign, round).value;
    return assemble({ records, campaign, round, judgement }).value.jobs;
  });
  const rewritten = rewrite([...jobs.map(({ template }) => template), ...records.parts]);
  const entriesOf = ({ file, entries }: NamedWordFile): WordEntries => rewritten.get(file) ?? entries;
  const parts = records.parts.map((part) => ({ ...part, entries: entriesOf(part) }));
  const shelf = stockTemplates({ ...records, parts });
  return {
    jobs: jobs.map((job) => ({ ...job, template: { ...job.template, entries: entriesOf(job.template) } })),
    render: (job) => renderPaper(job, { shelf, fonts }),
  };
}

async function renderPaper(
  job: DocumentJob,
  tools: Parameters<typeof renderDocument>[1],
): Promise<PrintedPaper> {
  const { value, diagnostics } = await renderDocument(job, tools);
  if (value === undefined || hasErrors(diagnostics)) {
    throw new Error(`${job.id}: ${diagnostics.map(({ message }) => message.en).join("; ")}`);
  }
  return { name: job.id, docx: value.docx, pdf: value.pdf, tree: value.tree };
}
