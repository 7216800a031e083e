/** The files that make a signed document a fact: its Word file, and the log with number, day and hashes. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { editLog, type IssuedEntry } from "../load/edit-log.ts";
import { replaceLog } from "../load/replace-log.ts";
import type { FileToWrite } from "../load/write-back.ts";
import { fileBeside, issuedFile, replacedFile } from "../model/data-files.ts";
import type { DocumentJob } from "../model/document-job.ts";
import { hashOfFile } from "../model/file-hash.ts";
import type { Issued } from "../model/log.ts";
import { assembleRound, renderJobs, validateAgain } from "../pipeline.ts";
import { chooseRounds } from "./choose-rounds.ts";
import type { Stop } from "./issue-find.ts";
import { findOtherWords } from "./issue-other-words.ts";
import type { Signing } from "./issue-signing.ts";
import type { DocumentToFile, Numbered } from "./issue-task.ts";
import type { Task } from "./prepare.ts";

export interface Filed {
  /** In the order of writing: the log comes last, so that it never speaks of a file that isn't there. */
  readonly files: readonly FileToWrite[];
}

/** Reads, judges and renders the document once more, as it is with its number and day in the log. */
export async function fileAndRecord(task: Task, filing: DocumentToFile): Promise<Filed | Stop> {
  const { round, job } = filing;
  const entry = entryFor(filing);
  const numbered = readNumbered(task, filing, entry);
  if ("findings" in numbered) return numbered;
  const other = await findOtherWords(filing, numbered);
  if (other !== undefined) return { refusal: other };
  const { value: rendered, diagnostics } = await renderJobs([numbered.job], numbered);
  const docx = rendered.documents[0]?.docx;
  if (docx === undefined) return { findings: diagnostics };
  const issued = { ...entry.issued, sha256: hashOfFile(docx) };
  const log = {
    path: fileBeside(round, "log"),
    content: editLog(round.log?.source.text, { ...entry, issued }),
  };
  return { files: [...replacedBefore(filing), { path: issuedFile(round, job.id), content: docx }, log] };
}

function entryFor({ job, signing, scan }: DocumentToFile): IssuedEntry {
  const [unit = "", document = ""] = job.id.split("/");
  const { number, date, amends, reason } = signing;
  const issued: Issued = {
    ...{ number, date, ...scan },
    ...(amends !== undefined && { amends, reason }),
    replaced: [...(job.issued?.replaced ?? []), ...replacedNow(job, signing)],
  };
  return { unit, document, issued };
}

function replacedNow({ issued }: DocumentJob, { replaces, reason = "" }: Signing): Issued["replaced"] {
  if (!replaces || issued === undefined) return [];
  const { number, date, sha256, scan, scanSha256 } = issued;
  return [{ number, date, sha256, scan, scanSha256, reason }];
}

/** What another signing takes the place of is kept beside it. */
function replacedBefore({ round, job }: DocumentToFile): FileToWrite[] {
  if (job.signed === undefined) return [];
  const order = (job.issued?.replaced.length ?? 0) + 1;
  return [{ path: replacedFile(round, job.id, order), content: job.signed.bytes }];
}

/** The document as it is made from the log to come. */
function readNumbered(
  { inputs, findings, options }: Task,
  { campaign, round, job }: DocumentToFile,
  entry: IssuedEntry,
): Numbered | { readonly findings: readonly Diagnostic[] } {
  const text = editLog(round.log?.source.text, entry);
  const path = fileBeside(round, "log");
  const revised = replaceLog(inputs.sources, {
    campaign: campaign.id,
    round: round.id,
    path,
    text,
    without: job.id,
  });
  const { value: records, diagnostics: found } = validateAgain(revised.value);
  const before = new Set(findings.map(keyOf));
  const news = [...revised.diagnostics, ...found].filter((finding) => !before.has(keyOf(finding)));
  if (hasErrors(news) || records === undefined) return { findings: news };
  const choice = chooseRounds(records, revised.value.campaigns, {
    ...options,
    round: `${campaign.id}/${round.id}`,
  });
  const chosen = "rounds" in choice ? choice.rounds[0] : undefined;
  if (chosen === undefined) throw new Error(`${round.id} was read a moment ago`);
  const { value: assembled, diagnostics } = assembleRound({ ...chosen, records, units: new Set([job.unit]) });
  const numbered = assembled.jobs.find(({ id }) => id === job.id);
  return numbered === undefined
    ? { findings: [...news, ...diagnostics] }
    : { job: numbered, sources: revised.value, records };
}

function keyOf({ code, place }: Diagnostic): string {
  return `${code} ${place.file} ${place.line ?? ""}`;
}
