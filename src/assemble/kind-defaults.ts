/** What a body prints unless its own file says otherwise: by its kind on a date, or as the issuing Party body. */

import { noKindOnDate } from "../diagnostics/assemble.ts";
import { type Body, kindOn } from "../model/body.ts";
import type { KindDefaults } from "../model/styles.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";

/** Undefined, with a finding in the unit's file, where the unit has no kind on the date; and where styles.yaml has nothing on its kind. */
export function kindDefaults(context: AssemblyContext, body: Body, date: string): KindDefaults | undefined {
  const { organisation, kinds } = context.records.styles.value;
  if (!("kind" in body.record.value)) return organisation;
  const kind = kindOn(body, date);
  if (kind !== undefined) return kinds[kind];
  const place = body.record.source.place(["kind"]);
  context.report(noKindOnDate({ body: body.id, date: shortDate(date) }, place));
  return undefined;
}
