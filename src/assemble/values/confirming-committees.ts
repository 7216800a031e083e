/** The committees that usually confirm a person's paper. */

import type { Body } from "../../model/body.ts";
import { entriesOn, valueOn } from "../../model/dated.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpPerson, lookUpSuperior } from "../look-up.ts";
import { officersToSign } from "../sign.ts";
import { positionOn } from "./person-values.ts";

/**
 * The person's own committee; above one without a seal its superior too. A committee in which nobody but the person
 * could sign leaves it to its superior. At least as many as are asked for, where there are so many.
 */
export function usualConfirmers(
  context: AssemblyContext,
  person: Located<Person>,
  { date, atLeast }: { readonly date: string; readonly atLeast: number },
): Body[] {
  const over = committeesOver(context, person, date);
  const able = over.filter((body) => canConfirm(context, body, { person, date }));
  if (able.length === 0) return over.slice(0, 1);
  const sealed = able.findIndex((body) => hasSeal(body, date));
  return able.slice(0, Math.max(atLeast, sealed < 0 ? able.length : sealed + 1));
}

/** The committee that signs for what a person declares. */
export function firstConfirmer(context: AssemblyContext, person: string, date: string): Body | undefined {
  const record = lookUpPerson(context, person);
  return record && usualConfirmers(context, record, { date, atLeast: 1 })[0];
}

/** The committee of the person's position and those above it, nearest first; the data were checked for circles, and a length bounds them all the same. */
export function committeesOver(context: AssemblyContext, person: Located<Person>, date: string): Body[] {
  const chain: Body[] = [];
  let body = positionOn(context, person, date).unit;
  while (body !== undefined && chain.length < 5) {
    chain.push(body);
    body = lookUpSuperior(context, body, date);
  }
  return chain;
}

/** A committee whose officers nobody has recorded is not passed over: that it can't sign is a finding. */
function canConfirm(
  context: AssemblyContext,
  body: Body,
  { person, date }: { readonly person: Located<Person>; readonly date: string },
): boolean {
  const inOffice = entriesOn(body.record.value.officers, date);
  return inOffice.length === 0 || officersToSign(context, body, { date, notSigning: [person.id] }).length > 0;
}

function hasSeal({ record }: Body, date: string): boolean {
  const { seal } = record.value;
  return seal === undefined || valueOn<boolean>(seal, date) !== false;
}
