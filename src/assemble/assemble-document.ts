/** One document job from one paper: its template and style, its values, its name; or why it is refused. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob, RefusedDocument } from "../model/document-job.ts";
import type { Template } from "../model/records.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { CalledPaper } from "./call-papers.ts";
import { type ChosenStyle, chooseStyle } from "./choose-style.ts";
import { chooseTemplate } from "./choose-template.ts";
import { framedValues } from "./common-values.ts";
import { onTheRound } from "./depend-on.ts";
import { faultsInTheWay } from "./faults.ts";
import type { Dependency, OwnValues } from "./paper.ts";
import { printWording } from "./print-wording.ts";

/** The job; or the refusal, with the places of the faults in its way or its own findings. */
export function assembleDocument(
  desk: AssemblyContext,
  called: CalledPaper,
): Outcome<DocumentJob | RefusedDocument> {
  const { type, unit, paper, onDate } = called;
  const faults = faultsInTheWay(desk.records.faults, [...onTheRound(desk), ...paper.dependsOn]);
  if (faults.length > 0)
    return outcome(
      refusal(
        called,
        faults.map(({ file }) => file),
      ),
    );
  const diagnostics: Diagnostic[] = [];
  const context = { ...desk, report: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic) };
  const template = chooseTemplate(context, type, onDate);
  const style = chooseStyle(context, paper.issuer, onDate);
  const job = template && style && makeJob(context, called, { template, style });
  if (job === undefined || hasErrors(diagnostics)) {
    return outcome(
      refusal(
        called,
        diagnostics.map(({ place }) => place.file),
      ),
      diagnostics,
    );
  }
  const templateFaults = faultsInTheWay(
    desk.records.faults,
    job.inputs.map((file) => ({ file })),
  );
  if (templateFaults.length > 0)
    return outcome(
      refusal(
        { type, unit },
        templateFaults.map(({ file }) => file),
      ),
      diagnostics,
    );
  return outcome(job, diagnostics);
}

function refusal({ type, unit }: { type: string; unit: string }, files: readonly string[]): RefusedDocument {
  return { id: `${unit}/${type}`, unit, because: [...new Set(files)].sort() };
}

function makeJob(
  context: AssemblyContext,
  { type, unit, paper, onDate, place }: CalledPaper,
  { template, style }: { readonly template: Template; readonly style: ChosenStyle },
): DocumentJob {
  const own = paper.values(context, onDate);
  const key = [type, subjectOf(context, template, own)].filter((part) => part !== "").join("-");
  const values = framedValues(context, { paper, template, style: style.style, onDate, own, key });
  return {
    id: `${unit}/${key}`,
    unit,
    title: values.document.title,
    fileName: `${String(place).padStart(2, "0")}-${key}`,
    template,
    style: style.id,
    values: { ...values },
    record: paper.record.source.place(paper.path),
    date: onDate,
    inputs: inputFiles(context, paper.dependsOn, { template, style }),
  };
}

/** The part of the name that tells several of a type apart; the template says how. */
function subjectOf(context: AssemblyContext, { info }: Template, own: OwnValues): string {
  const { subject } = info.value;
  return subject === undefined
    ? ""
    : printWording(context, subject, { values: own, place: info.source.place(["subject"]) });
}

function inputFiles(
  context: AssemblyContext,
  dependencies: readonly Dependency[],
  { template, style }: { readonly template: Template; readonly style: ChosenStyle },
): string[] {
  const parts = context.records.parts.filter(
    (part) => part.style === style.id && style.style.parts[part.part] === part.version,
  );
  const files = [
    ...[...onTheRound(context), ...dependencies].map(({ file }) => file),
    template.file,
    template.info.source.path,
    ...parts.map(({ file }) => file),
  ];
  return [...new Set(files)].sort();
}
