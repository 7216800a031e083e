/** One document in both formats: the template filled, the PDF laid out from what was filled. */

import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import { pdfDiffersFromWord, textUnderFrame } from "../diagnostics/render.ts";
import type { DocumentJob } from "../model/document-job.ts";
import { readDocumentTree } from "../word/read-document-tree.ts";
import type { WordEntries } from "../word/word-entries.ts";
import { compareText } from "./compare-text.ts";
import { writeCanonicalZip } from "./docx/canonical-zip.ts";
import { fillTemplate } from "./docx/fill-template.ts";
import { stampProperties } from "./docx/stamp-properties.ts";
import type { LaidOutDocument } from "./make-dossiers.ts";
import type { Fonts } from "./pdf/fonts.ts";
import { findMissingCharacters } from "./pdf/missing-characters.ts";
import { printPdf } from "./pdf/print-pdf.ts";
import type { TemplateShelf } from "./template-shelf.ts";

export interface RenderTools {
  readonly shelf: TemplateShelf;
  readonly fonts: Fonts;
}

/** Undefined, with the findings, where a value is missing or the filled document holds what the PDF can't show. */
export async function renderDocument(
  job: DocumentJob,
  tools: RenderTools,
): Promise<Outcome<LaidOutDocument | undefined>> {
  const filled = fillJob(job, tools.shelf);
  if (filled.value === undefined) return outcome(undefined, filled.diagnostics);
  const tree = readDocumentTree(filled.value, job.template.file);
  const missing = findMissingCharacters(tree.value, tools.fonts, job.template.file);
  const diagnostics = [...filled.diagnostics, ...tree.diagnostics, ...missing];
  if (hasErrors(diagnostics)) return outcome(undefined, diagnostics);
  const { title, date } = job;
  const printed = await printPdf(
    { title, date, documents: [{ title, label: "", tree: tree.value }] },
    tools.fonts,
  );
  const covered = printed.coveredByFrames.map((text) =>
    textUnderFrame({ text, document: job.id }, { file: job.template.file }),
  );
  if (covered.length > 0) return outcome(undefined, [...diagnostics, ...covered]);
  const difference = compareText(filled.value, printed.drawnText[0] ?? []);
  if (!difference.equal) {
    const place = { file: job.template.file };
    return outcome(undefined, [
      ...diagnostics,
      pdfDiffersFromWord({ document: job.id, ...difference }, place),
    ]);
  }
  const docx = writeCanonicalZip(filled.value);
  return outcome({ job, docx, pdf: printed.bytes, pages: printed.pages, tree: tree.value }, diagnostics);
}

/** The finished entries of the DOCX. */
function fillJob(job: DocumentJob, shelf: TemplateShelf): Outcome<WordEntries | undefined> {
  const template = shelf(job);
  if (template.value === undefined) return outcome(undefined, template.diagnostics);
  const filled = fillTemplate(template.value, { values: job.values, record: job.record });
  const diagnostics = [...template.diagnostics, ...filled.diagnostics];
  return outcome(filled.value && stampProperties(filled.value, job), diagnostics);
}
