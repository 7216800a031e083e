/** One document in both formats: the template filled, or what was signed; the PDF laid out from that. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import {
  bodyTooLong,
  loneSignature,
  pdfDiffersFromWord,
  textBelowRow,
  textOffPage,
  textUnderFrame,
} from "../diagnostics/render.ts";
import type { DocumentJob } from "../model/document-job.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import type { DocumentTree } from "../word/document-tree.ts";
import { readDocumentTree } from "../word/read-document-tree.ts";
import { compareText } from "./compare-text.ts";
import { writeCanonicalZip } from "./docx/canonical-zip.ts";
import { finishWord, type WordTools } from "./finish-word.ts";
import type { LaidOutDocument } from "./make-dossiers.ts";
import { facesOf } from "./pdf/fonts.ts";
import type { LaidOutPage } from "./pdf/laid-out.ts";
import { linesBeforeSignature } from "./pdf/lines-before-signature.ts";
import { linesOffPage } from "./pdf/lines-off-page.ts";
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
  diagnostics.push(...findLoneSignature(printed, { job, tree: tree.value, page: places.signature?.page }));
  const { bytes: pdf, pages } = printed;
  return outcome({ job, docx, pdf, pages, places, tree: tree.value }, diagnostics);
}

/** What Word would move aside or cut off, each line once: a header stands on every page. */
function findUnreadable(
  { coveredByFrames, cutByRows, layouts }: PrintedPdf,
  { id }: DocumentJob,
  { file }: Place,
): readonly Diagnostic[] {
  return [
    ...coveredByFrames.map((text) => textUnderFrame({ text, document: id }, { file })),
    ...[...new Set(cutByRows)].map((text) => textBelowRow({ document: id }, { file, paragraph: text })),
    ...(layouts[0] ?? []).flatMap((page, index) => findTextOffPage(page, { id, file, page: index + 1 })),
  ];
}

/** Its first line tells where. */
function findTextOffPage(
  laidOut: LaidOutPage,
  { id, file, page }: { readonly id: string; readonly file: string; readonly page: number },
): readonly Diagnostic[] {
  const [first] = linesOffPage(laidOut);
  if (first === undefined) return [];
  const paragraph = first.line.fragments.map(({ text }) => text).join("");
  return [textOffPage({ document: id, page }, { file, paragraph })];
}

/** The body is the first section: lists and annexes stand in sections of their own. */
function findLongBody({ layouts }: PrintedPdf, { id, template, record }: DocumentJob): readonly Diagnostic[] {
  const most = template.info.value.bodyPages;
  const pages = (layouts[0] ?? []).filter(({ section }) => section === 0).length;
  return most === undefined || pages <= most ? [] : [bodyTooLong({ document: id, pages, most }, record)];
}

/** A signature is turned away that has not two lines of the text before it on its page: it could belong to any text. */
const fewestLines = 2;

/** What is signed on its first page stands there with it. */
function findLoneSignature(
  { layouts }: PrintedPdf,
  { job, tree, page = 1 }: { job: DocumentJob; tree: DocumentTree; page: number | undefined },
): readonly Diagnostic[] {
  const laidOut = page > 1 ? layouts[0]?.[page - 1] : undefined;
  const { signature } = job.values as Partial<CommonValues>;
  if (laidOut === undefined || signature === undefined) return [];
  const { authority = "", position, name } = signature;
  const lines = linesBeforeSignature(laidOut, tree, [authority, position, name]);
  if (lines === undefined || lines >= fewestLines) return [];
  return [loneSignature({ document: job.id, page }, { file: job.template.file })];
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
