/** Addressees, basis lines and recipients: Wordings of the plan and the template, with the marks of the style. */

import { holdsOn } from "../model/dated.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { kindDefaults } from "./choose-style.ts";
import type { Framing } from "./framing.ts";
import { printWording } from "./print-wording.ts";

/** One addressee stands on the label's line; several, a line each. */
export function addresseeLines(
  context: AssemblyContext,
  framing: Framing,
  values: object,
): Pick<CommonValues, "addressee" | "addressees"> {
  const { recipientSeparator, recipientEnd } = framing.style.wording;
  const names = addressees(context, framing).map(({ wording, place }) =>
    printWording(context, wording, { values, place }),
  );
  return names.length === 1
    ? { addressee: names[0], addressees: [] }
    : { addressees: marked(names, { separator: recipientSeparator, end: recipientEnd }) };
}

/** The template's own addressees, else the plan's for the phase. */
function addressees({ campaign, round }: AssemblyContext, { template }: Framing) {
  const { phase } = round.round.value;
  const { info } = template;
  const [wordings, record, path] = info.value.addressees
    ? ([info.value.addressees, info, ["addressees"]] as const)
    : ([campaign.plan.value.addressees[phase] ?? [], campaign.plan, ["addressees", phase]] as const);
  return wordings.map((wording, index) => ({ wording, place: record.source.place([...path, index]) }));
}

/** The legal bases of the phase that are in force on the document's date, in the plan's order, then the template's own. */
export function basisLines(
  context: AssemblyContext,
  framing: Framing,
  values: object,
): CommonValues["bases"] {
  const { basisSeparator, basisEnd } = framing.style.wording;
  const lines = [...plannedBases(context, framing, values), ...templateBases(context, framing, values)];
  return marked(
    lines.filter((line) => line.trim() !== ""),
    { separator: basisSeparator, end: basisEnd },
  );
}

function plannedBases(context: AssemblyContext, { onDate }: Framing, values: object): string[] {
  const { value, source } = context.campaign.plan;
  const { phase } = context.round.round.value;
  return value.legalBases.flatMap(({ line, phases, ...period }, index) =>
    phases.includes(phase) && holdsOn(period, onDate)
      ? [printWording(context, line, { values, place: source.place(["legalBases", index, "line"]) })]
      : [],
  );
}

function templateBases(context: AssemblyContext, { template }: Framing, values: object): string[] {
  const { value, source } = template.info;
  return value.bases.map((wording, index) =>
    printWording(context, wording, { values, place: source.place(["bases", index]) }),
  );
}

/** The plan's recipients of the document type, the template's, and last where the file copy stays. */
export function recipientLines(
  context: AssemblyContext,
  framing: Framing,
  values: object,
): CommonValues["recipients"] {
  const { style, template, paper, onDate } = framing;
  const { plan } = context.campaign;
  const planned = plan.value.paperRecipients[template.type] ?? [];
  const lines = [
    ...planned.map((wording, index) =>
      printWording(context, wording, {
        values,
        place: plan.source.place(["paperRecipients", template.type, index]),
      }),
    ),
    ...template.info.value.recipients.map((wording, index) =>
      printWording(context, wording, { values, place: template.info.source.place(["recipients", index]) }),
    ),
    paper.issuer.record.value.signing?.filing ??
      kindDefaults(context, paper.issuer, onDate)?.signing.filing ??
      "",
  ];
  const { recipientSeparator, recipientEnd } = style.wording;
  return marked(
    lines.filter((line) => line.trim() !== ""),
    { separator: recipientSeparator, end: recipientEnd },
  );
}

function marked(
  lines: readonly string[],
  { separator, end }: { separator: string; end: string },
): { line: string }[] {
  return lines.map((line, index) => ({ line: `${line}${index === lines.length - 1 ? end : separator}` }));
}
