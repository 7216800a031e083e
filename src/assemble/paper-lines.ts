/** Addressees, basis lines and recipients: Wordings of the plan and the template, with the marks of the style. */

import { holdsOn } from "../model/dated.ts";
import type { Located, Path } from "../model/source-file.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Framing } from "./framing.ts";
import { kindDefaults } from "./kind-defaults.ts";
import { ownEntry } from "./own-entry.ts";
import { printWording } from "./print-wording.ts";

/** One addressee stands on the label's line; several, a line each. */
export function addresseeLines(
  context: AssemblyContext,
  { template, style }: Framing,
  values: object,
): Pick<CommonValues, "addressee" | "addressees"> {
  const { phase } = context.round.round.value;
  const { info } = template;
  const { plan } = context.campaign;
  const lines = info.value.addressees
    ? printed(context, { wordings: info.value.addressees, record: info, path: ["addressees"] }, values)
    : printed(
        context,
        { wordings: plan.value.addressees[phase] ?? [], record: plan, path: ["addressees", phase] },
        values,
      );
  const { recipientSeparator: separator, recipientEnd: end } = style.wording;
  const addressees = marked(lines, { separator, end });
  return addressees.length === 1 ? { addressee: lines.find(isFilled), addressees: [] } : { addressees };
}

/** The legal bases of the phase that are in force on the document's date, in the plan's order, then the template's own. */
export function basisLines(
  context: AssemblyContext,
  { template: { info }, style, onDate }: Framing,
  values: object,
): CommonValues["bases"] {
  const lines = [
    ...plannedBases(context, onDate, values),
    ...printed(context, { wordings: info.value.bases, record: info, path: ["bases"] }, values),
  ];
  const { basisSeparator: separator, basisEnd: end } = style.wording;
  return marked(lines, { separator, end });
}

function plannedBases(context: AssemblyContext, onDate: string, values: object): string[] {
  const { value, source } = context.campaign.plan;
  const { phase } = context.round.round.value;
  return value.legalBases.flatMap(({ line, phases, ...period }, index) =>
    phases.includes(phase) && holdsOn(period, onDate)
      ? [printWording(context, line, { values, place: source.place(["legalBases", index, "line"]) })]
      : [],
  );
}

/** Those that the paper names itself; else the plan's for the document type, the template's, and last where the file copy stays. */
export function recipientLines(
  context: AssemblyContext,
  framing: Framing,
  values: object,
): CommonValues["recipients"] {
  const { paper, style } = framing;
  const { recipientSeparator: separator, recipientEnd: end } = style.wording;
  return marked(paper.recipients ?? plannedRecipients(context, framing, values), { separator, end });
}

function plannedRecipients(
  context: AssemblyContext,
  { template: { type, info }, style, paper, onDate }: Framing,
  values: object,
): string[] {
  const { plan } = context.campaign;
  const planned = ownEntry(plan.value.paperRecipients, type) ?? [];
  return [
    ...printed(context, { wordings: planned, record: plan, path: ["paperRecipients", type] }, values),
    ...printed(context, { wordings: info.value.recipients, record: info, path: ["recipients"] }, values),
    paper.issuer.record.value.signing?.filing ??
      style.wording.filing ??
      kindDefaults(context, paper.issuer, onDate)?.signing.filing ??
      "",
  ];
}

interface WordingList {
  readonly wordings: readonly string[];
  readonly record: Located<unknown>;
  readonly path: Path;
}

function printed(
  context: AssemblyContext,
  { wordings, record, path }: WordingList,
  values: object,
): string[] {
  return wordings.flatMap((wording, index) =>
    printWording(context, wording, { values, place: record.source.place([...path, index]) })
      .split("\n")
      .map((line) => line.trim()),
  );
}

/** Each line with its mark; a Wording that prints nothing gives no line. */
function marked(
  lines: readonly string[],
  { separator, end }: { readonly separator: string; readonly end: string },
): { line: string }[] {
  const filled = lines.filter(isFilled);
  return filled.map((line, index) => ({ line: `${line}${index === filled.length - 1 ? end : separator}` }));
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}
