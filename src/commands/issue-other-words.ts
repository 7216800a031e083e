/** Whether a document would say something else on the day of signing than what was built and signed, number and date apart. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { DocumentJob } from "../model/document-job.ts";
import { renderJobs } from "../pipeline.ts";
import { findAlteredWords } from "../text/find-altered-words.ts";
import { shortDate } from "../text/print-date.ts";
import { openWordFile } from "../word/open-word-file.ts";
import { writtenText } from "../word/written-text.ts";
import type { DocumentToFile, Numbered } from "./issue-task.ts";

/** Another day may mean another officer, name or clause: then what was signed is not what would be filed. */
export async function findOtherWords(
  { job, built, signing }: DocumentToFile,
  { job: numbered, sources, records }: Numbered,
): Promise<Bilingual | undefined> {
  const unnumbered: DocumentJob = {
    ...numbered,
    values: { ...numbered.values, document: job.values.document },
  };
  const { value: rendered } = await renderJobs([unnumbered], { sources, records });
  const now = rendered.documents[0]?.docx;
  // What can't be made is told when the document itself is made.
  if (now === undefined) return undefined;
  const altered = findAlteredWords(textOf(built), textOf(now));
  return altered && otherwise({ ...altered, date: shortDate(signing.date) });
}

function textOf(docx: Uint8Array): string {
  const { value: entries } = openWordFile(docx, "");
  return entries === undefined ? "" : writtenText(entries);
}

function otherwise({ signed, now, date }: { signed: string; now: string; date: string }): Bilingual {
  return {
    vi: `Bản đã dựng ghi «${signed}», nhưng văn bản ký ngày ${date} phải là «${now}»: bản đã in không đúng với ngày ấy. Ghi ngày vào dữ liệu, dựng và in lại, hoặc xem lại --date.`,
    en: `What was built says "${signed}", but signed on ${date} it would be "${now}": what was printed doesn't fit that day. Put the date into the data, build and print again, or look again at --date.`,
  };
}
