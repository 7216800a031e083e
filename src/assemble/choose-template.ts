/** The template version of a document type: the one that the round pins, else the one in force on the date. */

import { noTemplateInForce } from "../diagnostics/assemble.ts";
import { holdsOn } from "../model/dated.ts";
import type { Template } from "../model/records.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";

/** The template to use; undefined, with a finding at the plan's list of documents, where there is none. */
export function chooseTemplate(context: AssemblyContext, type: string, date: string): Template | undefined {
  const pinned = context.round.round.value.pins[type];
  const versions = context.records.templates.filter((template) => template.type === type);
  const chosen =
    pinned === undefined
      ? versions.findLast(({ info }) => holdsOn(info.value, date))
      : versions.find(({ version }) => version === pinned);
  if (chosen === undefined) {
    const place = context.campaign.plan.source.place(["documents", context.round.round.value.phase]);
    context.report(noTemplateInForce({ type, date: shortDate(date) }, place));
  }
  return chosen;
}
