/** One document job from one paper: its template and style, its values, its name; or why it is refused. */

import { subjectNotAnId } from "../diagnostics/assemble.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { DocumentJob, RefusedDocument } from "../model/document-job.ts";
import type { Template } from "../model/records.ts";
import type { AssemblyContext, RoundInHand } from "./assembly-context.ts";
import type { CalledPaper } from "./call-papers.ts";
import { chooseStyle } from "./choose-style.ts";
import { chooseTemplate } from "./choose-template.ts";
import { framedValues } from "./common-values.ts";
import { type Dependency, faultsInTheWay } from "./dependency.ts";
import type { OwnValues } from "./paper.ts";
import { printWording } from "./print-wording.ts";

/** The job; or the refusal, with the files of the faults in its way, else of its own findings; undefined where its template says that this one isn't made. */
export function assembleDocument(
  inHand: RoundInHand,
  called: CalledPaper,
): Outcome<DocumentJob | RefusedDocument | undefined> {
  const diagnostics: Diagnostic[] = [];
  const used: Dependency[] = [...onTheRound(inHand), ...called.paper.dependsOn];
  const context: AssemblyContext = {
    ...inHand,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    use: (dependency) => void used.push(dependency),
  };
  const job = makeJob(context, called);
  const faults = faultsInTheWay(inHand.records.faults, used);
  if (faults.length > 0) return outcome(refusal(called, faults));
  if (job === "not made") return outcome(undefined);
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => place);
  if (errors.length > 0) return outcome(refusal(called, errors), diagnostics);
  if (job === undefined) throw new Error(`nothing found stands in the way of ${called.unit}/${called.type}`);
  return outcome({ ...job, inputs: filesOf(used) }, diagnostics);
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

function makeJob(
  context: AssemblyContext,
  { type, unit, paper, onDate, place }: CalledPaper,
): Omit<DocumentJob, "inputs"> | "not made" | undefined {
  const template = chooseTemplate(context, type, onDate);
  const style = chooseStyle(context, paper.issuer, onDate);
  const own = paper.values(context, onDate);
  if (template === undefined || style === undefined || own === undefined) return undefined;
  if (!isMade(context, template, own)) return "not made";
  const key = [type, subjectOf(context, template, own)].filter((part) => part !== "").join("-");
  const values = framedValues(context, { paper, template, style: style.style, onDate, own, key });
  return {
    id: `${unit}/${key}`,
    unit,
    unitName: values.issuer.fullName,
    title: values.document.title,
    fileName: `${String(place).padStart(2, "0")}-${key}`,
    template,
    style: style.id,
    values: { ...values },
    record: paper.record.source.place(paper.path),
    date: onDate,
  };
}

/** A template may be for some of its scope's subjects only; it says so by its own values. */
function isMade(context: AssemblyContext, { info }: Template, own: OwnValues): boolean {
  const { when } = info.value;
  if (when === undefined) return true;
  return printWording(context, when, { values: own, place: info.source.place(["when"]) }).trim() !== "";
}

/** The part of the name that tells several of a type apart; the template says how. It becomes a file's name, so it must be an id. */
function subjectOf(context: AssemblyContext, { info }: Template, own: OwnValues): string {
  const { subject } = info.value;
  if (subject === undefined) return "";
  const place = info.source.place(["subject"]);
  const printed = printWording(context, subject, { values: own, place });
  if (!/^[a-z0-9]*(-[a-z0-9]+)*$/.test(printed)) context.report(subjectNotAnId({ written: printed }, place));
  return printed;
}
