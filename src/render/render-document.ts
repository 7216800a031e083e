/** One document in both formats: the template filled, or what was signed; the PDF laid out from that. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import { bodyTooLong, pdfDiffersFromWord, textBelowRow, textUnderFrame } from "../diagnostics/render.ts";
import type { DocumentJob } from "../model/document-job.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import { readDocumentTree } from "../word/read-document-tree.ts";
import { compareText } from "./compare-text.ts";
import { writeCanonicalZip } from "./docx/canonical-zip.ts";
import { finishWord, type WordTools } from "./finish-word.ts";
import type { LaidOutDocument } from "./make-dossiers.ts";
import { facesOf } from "./pdf/fonts.ts";
import { findMissingCharacters } from "./pdf/missing-characters.ts";
import { type PrintedPdf, printPdf } from "./pdf/print-pdf.ts";
import { findSigningPlaces, type SigningWords } from "./pdf/signing-places.ts";

/** Undefined, with the findings, where a value is missing or the filled document holds what the PDF can't show. */
export async function renderDocument(
  job: DocumentJob,
  tools: WordTools,
): Promise<Outcome<LaidOutDocument | undefined>> {
  const { value: word, diagnostics: filling } = finishWord(job, tools);
  if (word === undefined) return outcome(undefined, filling);
  const place = { file: word.file };
  const tree = readDocumentTree(word.entries, word.file);
  const missing = findMissingCharacters(tree.value, tools.fonts, word.file);
  const diagnostics = [...filling, ...tree.diagnostics, ...missing];
  if (hasErrors(diagnostics)) return outcome(undefined, diagnostics);
  const { title, date } = job;
  const printed = await printPdf(
    { title, date, documents: [{ title, label: "", tree: tree.value }] },
    tools.fonts,
  );
  const unreadable = findUnreadable(printed, job, place);
  if (unreadable.length > 0) return outcome(undefined, [...diagnostics, ...unreadable]);
  const difference = compareText(word.entries, printed.drawnText[0] ?? []);
  if (!difference.equal) {
    return outcome(undefined, [
      ...diagnostics,
      pdfDiffersFromWord({ document: job.id, ...difference }, place),
    ]);
  }
  diagnostics.push(...findLongBody(printed, job));
  const docx = word.signed ?? writeCanonicalZip(word.entries);
  const places = findSigningPlaces(printed.layouts[0] ?? [], signingWords(job), facesOf(tools.fonts));
  const { bytes: pdf, pages } = printed;
  return outcome({ job, docx, pdf, pages, places, tree: tree.value }, diagnostics);
}

/** What Word would move aside or cut off, each line once: a header stands on every page. */
function findUnreadable(
  { coveredByFrames, cutByRows }: PrintedPdf,
  { id }: DocumentJob,
  { file }: Place,
): readonly Diagnostic[] {
  return [
    ...coveredByFrames.map((text) => textUnderFrame({ text, document: id }, { file })),
    ...[...new Set(cutByRows)].map((text) => textBelowRow({ document: id }, { file, paragraph: text })),
  ];
}

/** The body is the first section: lists and annexes stand in sections of their own. */
function findLongBody({ layouts }: PrintedPdf, { id, template, record }: DocumentJob): readonly Diagnostic[] {
  const most = template.info.value.bodyPages;
  const pages = (layouts[0] ?? []).filter(({ section }) => section === 0).length;
  return most === undefined || pages <= most ? [] : [bodyTooLong({ document: id, pages, most }, record)];
}

/** What every document's values say of number, day and signer (`CommonValues`). */
function signingWords({ values, hasSeal }: DocumentJob): SigningWords {
  const { document, signature } = values as Partial<CommonValues>;
  return {
    ...{ numberLine: document?.numberLine, placeAndDate: document?.placeAndDate, hasSeal },
    above: signature?.position ?? "",
    signer: signature?.name ?? "",
  };
}
