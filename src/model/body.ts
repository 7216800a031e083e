/** A unit or the issuing Party body, where either may stand: as parent, issuer, rater or confirming committee. */

import { entryOn, valueOn } from "./dated.ts";
import type { Organisation } from "./organisation.ts";
import type { Records } from "./records.ts";
import type { Located } from "./source-file.ts";
import type { Unit, UnitKind } from "./unit.ts";

export interface Body {
  readonly id: string;
  readonly record: Located<Unit | Organisation>;
}

/** The body with this id; undefined where there is none, or its file is faulty. */
export function findBody(records: Records, id: string): Body | undefined {
  if (id === records.organisation.value.id) return { id, record: records.organisation };
  const record = records.units.get(id);
  return record && { id, record };
}

/** The kind of unit on a date; the issuing Party body has none. */
export function kindOn({ record }: Body, date: string): UnitKind | undefined {
  return "kind" in record.value ? valueOn<UnitKind>(record.value.kind, date) : undefined;
}

/** The id of the body above on a date; undefined for the issuing Party body. */
export function parentOn({ record }: Body, date: string): string | undefined {
  return "parents" in record.value ? entryOn(record.value.parents, date)?.unit : undefined;
}

/** The body and all above it on a date, nearest first; the data were checked for cycles, and a length bounds them all the same. */
export function withParents(records: Records, body: Body, date: string): Body[] {
  const chain = [body];
  for (let above = parentOn(body, date); above !== undefined && chain.length < 10; ) {
    const next = findBody(records, above);
    if (next === undefined) break;
    chain.push(next);
    above = parentOn(next, date);
  }
  return chain;
}

/** The names on a date; `committee` is the only name where there is no other. */
export function namesOn(
  { record }: Body,
  date: string,
): { readonly name: string; readonly committee: string } | undefined {
  const entry = entryOn(record.value.names, date);
  return entry && { name: entry.name, committee: entry.committee ?? entry.name };
}
