/** The stage assemble: verdicts and plan in, document jobs out: which document, which template version, for whom, with what values. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob, RefusedDocument } from "../model/document-job.ts";
import { assembleDocument } from "./assemble-document.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { callPapers } from "./call-papers.ts";
import { findFaultyFilings } from "./faulty-filings.ts";
import { gapWarnings } from "./gap-warnings.ts";

export interface Assembly {
  readonly jobs: readonly DocumentJob[];
  readonly refused: readonly RefusedDocument[];
}

export interface AssemblyRequest extends Omit<AssemblyContext, "report"> {
  /** Only these units' papers, and none of the issuing Party body; absent, all. */
  readonly units?: ReadonlySet<string>;
}

/** Assembles the documents of a round. What depends on a fault is refused, and only that. */
export function assemble(request: AssemblyRequest): Outcome<Assembly> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const context: AssemblyContext = { ...request, report };
  const jobs: DocumentJob[] = [];
  const refused: RefusedDocument[] = [...findFaultyFilings(context)];
  for (const called of callPapers(context).filter(wanted(request.units))) {
    const made = assembleDocument(context, called);
    diagnostics.push(...made.diagnostics);
    if ("values" in made.value) jobs.push(made.value);
    else refused.push(made.value);
  }
  diagnostics.push(...gapWarnings(context, jobs));
  return outcome({ jobs, refused: refused.filter(wanted(request.units)) }, diagnostics);
}

function wanted(units: ReadonlySet<string> | undefined): (of: { readonly unit: string }) => boolean {
  return ({ unit }) => units === undefined || units.has(unit);
}
