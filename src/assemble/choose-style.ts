/** The style that an issuer follows on a date: by its tradition, else by that of its kind. */

import { noStyleForKind, noStyleInForce } from "../diagnostics/assemble.ts";
import { type Body, kindOn } from "../model/body.ts";
import { partFile } from "../model/data-files.ts";
import { entryOn } from "../model/dated.ts";
import type { Style } from "../model/styles.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { kindDefaults } from "./kind-defaults.ts";
import { ownEntry } from "./own-entry.ts";

export interface ChosenStyle {
  readonly id: string;
  readonly style: Style;
}

/** The style in force, which the paper then depends on with all its parts; undefined, with a finding in styles.yaml, where there is none. */
export function chooseStyle(context: AssemblyContext, issuer: Body, date: string): ChosenStyle | undefined {
  const tradition = traditionOf(context, issuer, date);
  if (tradition === undefined) return reportKind(context, issuer, date);
  const chosen = styleOf(context, issuer, date);
  if (chosen !== undefined) return useParts(context, chosen);
  const place = context.records.styles.source.place(["traditions", tradition]);
  context.report(noStyleInForce({ tradition, date: shortDate(date) }, place));
  return undefined;
}

/** The style that a body follows on a date, without its parts: who confirms another's paper signs as in their own. */
export function styleOf(context: AssemblyContext, body: Body, date: string): ChosenStyle | undefined {
  const { value, source } = context.records.styles;
  const tradition = traditionOf(context, body, date);
  const entries = tradition === undefined ? undefined : ownEntry(value.traditions, tradition);
  const id = entryOn(entries ?? [], date)?.style;
  if (id === undefined) return undefined;
  context.use({ file: source.path, path: ["styles", id] });
  const style = ownEntry(value.styles, id);
  return style && { id, style };
}

function traditionOf(context: AssemblyContext, { id, record }: Body, date: string): string | undefined {
  return record.value.tradition ?? kindDefaults(context, { id, record }, date)?.tradition;
}

/** A kind that the unit lacks on the date is told already. */
function reportKind({ report, records }: AssemblyContext, issuer: Body, date: string): undefined {
  const kind = kindOn(issuer, date);
  if (kind !== undefined) report(noStyleForKind({ kind }, records.styles.source.place(["kinds"])));
}

function useParts(context: AssemblyContext, chosen: ChosenStyle): ChosenStyle {
  for (const [part, version] of Object.entries(chosen.style.parts))
    context.use({ file: partFile(part, chosen.id, version) });
  return chosen;
}
