/** The Word file of a document: the one that was signed, else the template filled with its values. */

import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { signedWordsAltered } from "../diagnostics/render.ts";
import type { DocumentJob } from "../model/document-job.ts";
import { findAlteredWords } from "../text/find-altered-words.ts";
import type { WordEntries } from "../word/word-entries.ts";
import { writtenText } from "../word/written-text.ts";
import { fillTemplate } from "./docx/fill-template.ts";
import { makeRoomForPen } from "./docx/make-room-for-pen.ts";
import { printOnBlank } from "./docx/print-on-blank.ts";
import { stampProperties } from "./docx/stamp-properties.ts";
import { type Fonts, facesOf } from "./pdf/fonts.ts";
import type { TemplateShelf } from "./template-shelf.ts";

export interface FinishedWord {
  readonly entries: WordEntries;
  /** What findings about it name: the template, or the file that was signed. */
  readonly file: string;
  /** The bytes of the file that was signed: they are copied, not made again. */
  readonly signed?: Uint8Array;
}

export interface WordTools {
  readonly shelf: TemplateShelf;
  readonly fonts: Fonts;
}

/** Undefined, with the findings, where a value is missing, or the data would now say something else than what was signed. */
export function finishWord(job: DocumentJob, tools: WordTools): Outcome<FinishedWord | undefined> {
  const { signed } = job;
  const asSigned = signed && { entries: signed.entries, file: signed.file, signed: signed.bytes };
  if (asSigned !== undefined && job.template.info.value.momentary) return outcome(asSigned);
  const { value: entries, diagnostics } = fillJob(job, tools);
  if (entries === undefined) return outcome(undefined, diagnostics);
  if (asSigned === undefined) return outcome({ entries, file: job.template.file }, diagnostics);
  const altered = findAlteredWords(writtenText(asSigned.entries), writtenText(entries));
  if (altered === undefined) return outcome(asSigned, diagnostics);
  const finding = signedWordsAltered({ document: job.id, ...altered }, job.record);
  return outcome(undefined, [...diagnostics, finding]);
}

/** The finished entries of the DOCX: the template filled, or what goes on a pre-printed blank. */
function fillJob(job: DocumentJob, { shelf, fonts }: WordTools): Outcome<WordEntries | undefined> {
  const template = shelf(job);
  if (template.value === undefined) return outcome(undefined, template.diagnostics);
  const filled =
    job.blank === undefined
      ? fillTemplate(template.value, { values: job.values, record: job.record })
      : printOnBlank(template.value.entries, job.blank, facesOf(fonts));
  const diagnostics = [...template.diagnostics, ...filled.diagnostics];
  const entries = job.isForm && filled.value ? makeRoomForPen(filled.value) : filled.value;
  return outcome(entries && stampProperties(entries, job), diagnostics);
}
