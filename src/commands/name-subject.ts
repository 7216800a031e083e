/** Whom a verdict is about, as an officer names them. */

import type { Language } from "../diagnostics/diagnostic.ts";
import { findBody, namesOn } from "../model/body.ts";
import type { Records } from "../model/records.ts";
import type { Subject } from "../model/verdict.ts";

export interface Naming {
  readonly records: Records;
  /** The day by which units are named, ISO. */
  readonly asOf: string;
  readonly language: Language;
}

/** `Chi bộ X`, `Chi bộ X, đồng chí Y`, of the issuing body its committee; ids where the records have no name. */
export function nameSubject(subject: Subject, naming: Naming): string {
  if (subject.kind === "issuer") return nameCommittee(subject.id, naming);
  const unit = nameUnit(subject.unit, naming);
  if (subject.kind !== "person") return unit;
  return {
    vi: `${unit}, đồng chí ${namePerson(subject, naming)}`,
    en: `${unit}, ${namePerson(subject, naming)}`,
  }[naming.language];
}

/** A person without their unit, for lists in which the unit has been named. */
export function nameBriefly(subject: Subject, naming: Naming): string {
  if (subject.kind !== "person") return nameSubject(subject, naming);
  const name = namePerson(subject, naming);
  return { vi: `đồng chí ${name}`, en: name }[naming.language];
}

export function nameUnit(id: string, { records, asOf }: Omit<Naming, "language">): string {
  const body = findBody(records, id);
  return (body && namesOn(body, asOf)?.name) ?? id;
}

function nameCommittee(id: string, { records, asOf }: Naming): string {
  const body = findBody(records, id);
  return (body && namesOn(body, asOf)?.committee) ?? id;
}

export function namePerson({ id }: Subject, { records }: Pick<Naming, "records">): string {
  return records.people.get(id)?.value.name ?? id;
}
