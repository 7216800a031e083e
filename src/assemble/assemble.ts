/** The stage assemble: verdicts and plan in, document jobs out: which document, which template version, for whom, with what values. */

import { sameIdTwice, signedNotCalledFor } from "../diagnostics/assemble.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob, RefusedDocument } from "../model/document-job.ts";
import { assembleDocument } from "./assemble-document.ts";
import type { RoundInHand } from "./assembly-context.ts";
import { callPapers } from "./call-papers.ts";
import { findLostSigned } from "./find-lost-signed.ts";
import { gapWarnings } from "./gap-warnings.ts";
import { findUnreadPapers } from "./unread-papers.ts";

export interface Assembly {
  readonly jobs: readonly DocumentJob[];
  readonly refused: readonly RefusedDocument[];
}

export interface AssemblyRequest extends RoundInHand {
  /** Only these units' papers, and none of the issuing Party body; absent, all. */
  readonly units?: ReadonlySet<string>;
}

/** Assembles the documents of a round. What depends on a fault is refused, and only that. */
export function assemble(request: AssemblyRequest): Outcome<Assembly> {
  const isWanted = ({ unit }: { readonly unit: string }) => request.units?.has(unit) ?? true;
  const diagnostics: Diagnostic[] = [];
  const jobs = new Map<string, DocumentJob>();
  const refused = findUnreadPapers(request).filter(isWanted);
  const notMade = new Map<string, number>();
  for (const called of callPapers(request).filter(isWanted)) {
    const skipped = notMade.get(called.unit) ?? 0;
    const made = assembleDocument(request, { ...called, place: called.place - skipped });
    diagnostics.push(...made.diagnostics);
    if (made.value === undefined) {
      notMade.set(called.unit, skipped + 1);
      continue;
    }
    if (!("values" in made.value)) refused.push(made.value);
    else if (!jobs.has(made.value.id)) jobs.set(made.value.id, made.value);
    else {
      const { id, unit, template } = made.value;
      diagnostics.push(sameIdTwice({ id }, template.info.source.place()));
      refused.push({ id, unit, because: [template.info.source.path] });
    }
  }
  const lost = findLostSigned(request, [...jobs.values(), ...refused]).filter(isWanted);
  diagnostics.push(...lost.map(({ id, file }) => signedNotCalledFor({ document: id }, { file })));
  refused.push(...lost.map(({ id, unit, file }) => ({ id, unit, because: [file] })));
  diagnostics.push(...gapWarnings(request, [...jobs.values()]));
  return outcome({ jobs: [...jobs.values()], refused }, diagnostics);
}
