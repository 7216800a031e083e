/** The style that an issuer follows on a date: by its tradition, else by that of its kind. */

import { noStyleInForce } from "../diagnostics/assemble.ts";
import { type Body, kindOn } from "../model/body.ts";
import { entryOn } from "../model/dated.ts";
import type { KindDefaults, Style } from "../model/styles.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";

export interface ChosenStyle {
  readonly id: string;
  readonly style: Style;
}

/** The style in force; undefined, with a finding in styles.yaml, where there is none. */
export function chooseStyle(context: AssemblyContext, issuer: Body, date: string): ChosenStyle | undefined {
  const { value, source } = context.records.styles;
  const tradition = issuer.record.value.tradition ?? kindDefaults(context, issuer, date)?.tradition ?? "";
  const id = entryOn(value.traditions[tradition] ?? [], date)?.style;
  const style = id === undefined ? undefined : value.styles[id];
  if (id !== undefined && style !== undefined) return { id, style };
  context.report(
    noStyleInForce({ tradition, date: shortDate(date) }, source.place(["traditions", tradition])),
  );
  return undefined;
}

/** What the issuer's kind prints unless its own file says otherwise. */
export function kindDefaults(
  { records }: AssemblyContext,
  issuer: Body,
  date: string,
): KindDefaults | undefined {
  const kind = kindOn(issuer, date);
  return kind === undefined ? records.styles.value.organisation : records.styles.value.kinds[kind];
}
