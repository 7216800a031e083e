/** A unit's values on a date. */

import { kindOn } from "../../model/body.ts";
import { valueOn } from "../../model/dated.ts";
import type { Located } from "../../model/source-file.ts";
import type { Unit } from "../../model/unit.ts";
import { citedDate } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody, proseAt } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";

export type UnitValues = OwnValues<"submission">["unit"];

export function unitValues(context: AssemblyContext, record: Located<Unit>, date: string): UnitValues {
  const body = { id: record.id, record };
  const { value } = record;
  return {
    id: record.id,
    ...bodyNames(context, body, date),
    kind: kindOn(body, date) ?? "",
    place: value.place === undefined ? undefined : valueOn<string>(value.place, date),
    strength: latestStrength(value, date),
    background: proseAt(context, record, ["background"]),
    duties: proseAt(context, record, ["duties"]),
  };
}

/** The last count of members and staff that was taken by the date. */
function latestStrength({ strength }: Unit, date: string): UnitValues["strength"] {
  return strength
    .filter(({ asOf }) => asOf <= date)
    .reduce<Unit["strength"][number] | undefined>(
      (latest, each) => (latest !== undefined && latest.asOf > each.asOf ? latest : each),
      undefined,
    );
}

/** Who issued something, as it is recorded. */
export interface Issued {
  readonly issuer?: string | undefined;
  readonly issuerName?: string | undefined;
  readonly document?: string | undefined;
}

/** The name of the issuer: a body of the records by its name on the document's own date, else as it is written. */
export function issuerName(
  context: AssemblyContext,
  { issuer, issuerName: written, document }: Issued,
  date: string,
): string | undefined {
  const body = issuer === undefined ? undefined : lookUpBody(context, issuer);
  return body === undefined ? written : bodyNames(context, body, citedDate(document) ?? date).committee;
}
