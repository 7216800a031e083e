/** The template version of a document type: the one that the round pins, else the one in force on the date. */

import { noTemplateInForce } from "../diagnostics/assemble.ts";
import { templateFolder } from "../model/data-files.ts";
import { holdsOn } from "../model/dated.ts";
import type { Template } from "../model/records.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { ownEntry } from "./own-entry.ts";

/**
 * The template to use, which the paper then depends on; undefined, with a finding at the plan's list of documents, where
 * there is none. A faulty version may be the one in force, so it stops the type, unless the round pins another.
 */
export function chooseTemplate(context: AssemblyContext, type: string, date: string): Template | undefined {
  const pinned = ownEntry(context.round.round.value.pins, type);
  for (const { file } of context.records.faults)
    if (file.startsWith(templateFolder(type, pinned))) context.use({ file });
  const versions = context.records.templates.filter((template) => template.type === type);
  const chosen = pinned === undefined ? inForce(versions, date) : versions.find(isVersion(pinned));
  if (chosen === undefined) reportMissing(context, type, date);
  else for (const file of [chosen.file, chosen.info.source.path]) context.use({ file });
  return chosen;
}

/** Of several in force, the one that came last. */
function inForce(versions: readonly Template[], date: string): Template | undefined {
  return versions
    .filter(({ info }) => holdsOn(info.value, date))
    .reduce<Template | undefined>(
      (last, each) => (last && startOf(last) > startOf(each) ? last : each),
      undefined,
    );
}

function startOf({ info }: Template): string {
  return info.value.from ?? "";
}

function isVersion(wanted: string): (template: Template) => boolean {
  return ({ version }) => version === wanted;
}

function reportMissing({ campaign, round, report }: AssemblyContext, type: string, date: string): void {
  const { phase } = round.round.value;
  const index = campaign.plan.value.documents[phase]?.indexOf(type) ?? 0;
  const place = campaign.plan.source.place(["documents", phase, index]);
  report(noTemplateInForce({ type, date: shortDate(date) }, place));
}
