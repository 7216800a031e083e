/** Who signs a unit's paper on its day: the first in office who is not among those whom the paper proposes. */

import type { Body } from "../model/body.ts";
import { holdsOn } from "../model/dated.ts";
import { isOfficer, officerName } from "../model/officers.ts";
import type { Fact } from "../model/verdict.ts";
import { nominatedIn } from "./nominated.ts";
import type { Given } from "./ruling.ts";

export interface Signers {
  readonly signer: { readonly name: string; readonly position: string } | undefined;
  /** Whether anybody is in office at all. */
  readonly inOffice: boolean;
  readonly facts: readonly Fact[];
}

/** On the paper's day, as late as what is known of it allows. */
export function signersOf({ record }: Body, { filing, records }: Given): Signers {
  const { officers } = record.value;
  const inOffice = officers.filter((officer) => holdsOn(officer, filing.day));
  const nominees = nominatedIn(filing).flatMap(({ subject }) => records.people.get(subject.id) ?? []);
  const officer = inOffice.find((each) => !nominees.some((person) => isOfficer(each, person)));
  if (officer === undefined) return { signer: undefined, inOffice: inOffice.length > 0, facts: [] };
  const { position } = officer;
  const name = officerName(officer, records);
  const text = `${position}: ${name}`;
  const place = record.source.place(["officers", officers.indexOf(officer)]);
  return { signer: { name, position }, inOffice: true, facts: [{ text: { vi: text, en: text }, place }] };
}
