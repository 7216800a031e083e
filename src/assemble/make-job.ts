/** What one paper prints: its template and style, its values, its name, and what was signed of it. */

import { subjectNotAnId } from "../diagnostics/assemble.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Body } from "../model/body.ts";
import { valueOn } from "../model/dated.ts";
import type { DocumentJob } from "../model/document-job.ts";
import type { Template } from "../model/records.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { fullNameOf } from "./body-names.ts";
import type { CalledPaper } from "./call-papers.ts";
import { chooseStyle } from "./choose-style.ts";
import { chooseTemplate } from "./choose-template.ts";
import { framedValues } from "./common-values.ts";
import { fillBlank } from "./fill-blank.ts";
import { lookUpIssued, lookUpSigned } from "./look-up.ts";
import type { OwnValues } from "./paper.ts";
import { printWording } from "./print-wording.ts";

/** Undefined where a fault keeps away what it is made from; "not made" where its template says so of what isn't signed yet. */
export function makeJob(
  context: AssemblyContext,
  { type, unit, paper, onDate, place }: CalledPaper,
): Omit<DocumentJob, "inputs"> | "not made" | undefined {
  const template = chooseTemplate(context, type, onDate);
  const style = chooseStyle(context, paper.issuer, onDate);
  const own = paper.values(context, onDate);
  if (template === undefined || style === undefined || own === undefined) return undefined;
  const key = [type, subjectOf(context, template, own)].filter((part) => part !== "").join("-");
  const id = `${unit}/${key}`;
  const issued = lookUpIssued(context, unit, key);
  if (issued === undefined && !isMade(context, template, own)) return "not made";
  const values = framedValues(context, { paper, template, style: style.style, onDate, own, key, issued });
  const blank = fillBlank(context, { paper, template, values });
  const together = printedTogether(context, template, values);
  return {
    ...{ id, unit },
    unitName: fullNameOf(context, unit, onDate),
    title: values.document.title,
    fileName: `${String(place).padStart(2, "0")}-${key}`,
    template,
    style: style.id,
    values: { ...values },
    record: paper.record.source.place(paper.path),
    date: onDate,
    hasSeal: hasSealOn(paper.signatory?.(context, onDate) ?? paper.issuer, onDate),
    ...(blank !== undefined && { blank }),
    ...(together !== undefined && { printedTogether: together }),
    ...(issued !== undefined && { issued, signed: lookUpSigned(context, id) }),
  };
}

/** The file for the printer that a template wants its documents in; its name must be an id. */
function printedTogether(
  context: AssemblyContext,
  { info }: Template,
  values: object,
): DocumentJob["printedTogether"] {
  const wordings = info.value.printedTogether;
  if (wordings === undefined) return undefined;
  const print = (field: keyof typeof wordings) =>
    printWording(context, wordings[field], { values, place: info.source.place(["printedTogether", field]) });
  return {
    file: asId(context, print("file"), info.source.place(["printedTogether", "file"])),
    title: print("title"),
  };
}

function hasSealOn({ record }: Body, date: string): boolean {
  const { seal } = record.value;
  return seal !== undefined && valueOn<boolean>(seal, date) === true;
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
  return asId(context, printWording(context, subject, { values: own, place }), place);
}

function asId({ report }: AssemblyContext, printed: string, place: Place): string {
  if (!/^[a-z0-9]*(-[a-z0-9]+)*$/.test(printed)) report(subjectNotAnId({ written: printed }, place));
  return printed;
}
