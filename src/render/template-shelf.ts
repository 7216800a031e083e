/** Templates ready to be filled, their style's parts put in: each made ready once for all documents that use it. */

import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob } from "../model/document-job.ts";
import type { Records } from "../model/records.ts";
import { insertParts } from "../word/insert-parts.ts";
import type { NamedWordFile } from "../word/named-word-file.ts";
import { type PreparedTemplate, prepareTemplate } from "./docx/prepare-template.ts";

/** Gives the template of a job; its findings come with the first job that asks. */
export type TemplateShelf = (job: DocumentJob) => Outcome<PreparedTemplate | undefined>;

export function stockTemplates(records: Records): TemplateShelf {
  const prepared = new Map<string, PreparedTemplate | undefined>();
  return (job) => {
    const { type, version } = job.template;
    const key = `${type}/${version} ${job.style}`;
    if (prepared.has(key)) return outcome(prepared.get(key));
    const made = prepare(job, partsOf(records, job.style));
    prepared.set(key, made.value);
    return made;
  };
}

function prepare(
  { template: { file, entries, info } }: DocumentJob,
  parts: ReadonlyMap<string, NamedWordFile>,
): Outcome<PreparedTemplate | undefined> {
  const complete = insertParts({ file, entries }, parts);
  if (hasErrors(complete.diagnostics)) return outcome(undefined, complete.diagnostics);
  const prepared = prepareTemplate({ file, entries: complete.value }, info.value.list);
  return outcome(prepared.value, [...complete.diagnostics, ...prepared.diagnostics]);
}

/** The versions of the parts that the style names. */
function partsOf({ styles, parts }: Records, style: string): ReadonlyMap<string, NamedWordFile> {
  const versions = styles.value.styles[style]?.parts ?? {};
  return new Map(
    parts
      .filter((part) => part.style === style && versions[part.part] === part.version)
      .map(({ part, file, entries }) => [part, { file, entries }]),
  );
}
