/** One document job from one paper: its template and style, its values, its name; or why it is refused. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob, RefusedDocument } from "../model/document-job.ts";
import type { AssemblyContext, RoundInHand } from "./assembly-context.ts";
import type { CalledPaper } from "./call-papers.ts";
import { type Dependency, faultsInTheWay } from "./dependency.ts";
import { makeJob } from "./make-job.ts";

/**
 * The job; or the refusal, with the files of the faults in its way, else of its own findings; undefined where its template
 * says that this one isn't made. What was signed prints what held on the day of signing.
 */
export function assembleDocument(
  inHand: RoundInHand,
  called: CalledPaper,
): Outcome<DocumentJob | RefusedDocument | undefined> {
  const { assembled, signedOn } = assembleOnce(inHand, called);
  if (signedOn === undefined || signedOn === called.paper.date) return assembled;
  const paper = { ...called.paper, date: signedOn };
  return assembleOnce(inHand, { ...called, paper, onDate: signedOn }).assembled;
}

interface Attempt {
  readonly assembled: Outcome<DocumentJob | RefusedDocument | undefined>;
  /** The day on which the log says that it was signed. */
  readonly signedOn?: string | undefined;
}

function assembleOnce(inHand: RoundInHand, called: CalledPaper): Attempt {
  const diagnostics: Diagnostic[] = [];
  const used: Dependency[] = [...onTheRound(inHand), ...called.paper.dependsOn];
  const context: AssemblyContext = {
    ...inHand,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    use: (dependency) => void used.push(dependency),
  };
  const job = makeJob(context, called);
  const faults = faultsInTheWay(inHand.records.faults, used);
  if (faults.length > 0) return { assembled: outcome(refusal(called, faults)) };
  if (job === "not made") return { assembled: outcome(undefined) };
  const signedOn = job?.issued?.date;
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => place);
  if (errors.length > 0) return { assembled: outcome(refusal(called, errors), diagnostics), signedOn };
  if (job === undefined) throw new Error(`nothing found stands in the way of ${called.unit}/${called.type}`);
  return { assembled: outcome({ ...job, inputs: filesOf(used) }, diagnostics), signedOn };
}

/** What every paper of the round rests on. */
function onTheRound({ records, campaign, round }: RoundInHand): Dependency[] {
  return [records.organisation, campaign.plan, round.round].map(({ source }) => ({ file: source.path }));
}

function refusal({ type, unit, paper }: CalledPaper, because: readonly { file: string }[]): RefusedDocument {
  const subject = paper.subject === undefined ? "" : `-${paper.subject}`;
  return { id: `${unit}/${type}${subject}`, unit, because: filesOf(because) };
}

function filesOf(places: readonly { readonly file: string }[]): string[] {
  return [...new Set(places.map(({ file }) => file))].sort();
}
