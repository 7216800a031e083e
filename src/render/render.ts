/** The stage render: document jobs in, DOCX and PDF out, and each unit's dossier. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob, RefusedDocument } from "../model/document-job.ts";
import type { Records } from "../model/records.ts";
import type { Rendering } from "../model/rendered-document.ts";
import type { FontBytes } from "../model/sources.ts";
import { type LaidOutDocument, makeDossiers } from "./make-dossiers.ts";
import { renderDocument } from "./render-document.ts";
import { stockTemplates } from "./template-shelf.ts";

export interface RenderInputs {
  readonly records: Records;
  readonly sources: { readonly fonts: FontBytes };
  /** Documents that could not be assembled: their units get no dossier. */
  readonly refused: readonly RefusedDocument[];
}

export interface RoundRendering extends Rendering {
  /** All documents that were not made, those of the stage before included. */
  readonly refused: readonly RefusedDocument[];
}

/** Renders in the order of the jobs; a document with an error is refused, and with it its unit's dossier. */
export async function render(
  jobs: readonly DocumentJob[],
  { records, sources: { fonts }, refused: unassembled }: RenderInputs,
): Promise<Outcome<RoundRendering>> {
  const shelf = stockTemplates(records);
  const diagnostics: Diagnostic[] = [];
  const documents: LaidOutDocument[] = [];
  const refused: RefusedDocument[] = [...unassembled];
  for (const job of jobs) {
    const rendered = await renderDocument(job, { shelf, fonts });
    diagnostics.push(...rendered.diagnostics);
    if (rendered.value === undefined)
      refused.push({ id: job.id, unit: job.unit, because: filesInTheWay(job, rendered.diagnostics) });
    else documents.push(rendered.value);
  }
  const dossiers = await makeDossiers(documents, { refused, fonts, types: typesTogether(records) });
  return outcome({ documents, dossiers, refused }, diagnostics);
}

/** Where what stands in the way was found; what is wrong with a template is told with the first of its documents. */
function filesInTheWay({ template }: DocumentJob, diagnostics: readonly Diagnostic[]): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? [template.file] : [...new Set(errors.map(({ place }) => place.file))].sort();
}

/** The types whose documents go into files for the printer: a refused one keeps back that file, not the dossier. */
function typesTogether({ templates }: Records): readonly string[] {
  return templates.filter(({ info }) => info.value.printedTogether !== undefined).map(({ type }) => type);
}
