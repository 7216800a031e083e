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
  const { value, source } = context.records.styles;
  const tradition = issuer.record.value.tradition ?? kindDefaults(context, issuer, date)?.tradition;
  if (tradition === undefined) return reportKind(context, issuer, date);
  const id = entryOn(ownEntry(value.traditions, tradition) ?? [], date)?.style;
  if (id !== undefined) context.use({ file: source.path, path: ["styles", id] });
  const style = id === undefined ? undefined : ownEntry(value.styles, id);
  if (id !== undefined && style !== undefined) return useParts(context, { id, style });
  const place = source.place(["traditions", tradition]);
  context.report(noStyleInForce({ tradition, date: shortDate(date) }, place));
  return undefined;
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
