/** Who signs for a body on a date. */

import { nobodyToSign } from "../diagnostics/assemble.ts";
import type { Body } from "../model/body.ts";
import { entriesOn } from "../model/dated.ts";
import type { Officer } from "../model/unit.ts";
import type { SignatureValues } from "../model/values/common-values.ts";
import { foldedName } from "../text/names.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { authorityLine } from "./authority-line.ts";
import { lookUpPerson } from "./look-up.ts";

export interface Signing {
  readonly date: string;
  /** Ids of people who may not sign: a nominee doesn't sign for themselves. */
  readonly notSigning: readonly string[];
}

/** The signature block of a body: the first officer in office who may sign; a collective has no K/T, so a deputy signs for the body itself. */
export function signatureOf(context: AssemblyContext, body: Body, signing: Signing): SignatureValues {
  const officer = officersToSign(context, body, signing)[0];
  if (officer !== undefined) return officerSignature(context, body, { officer, date: signing.date });
  const name = body.record.value.names[0]?.name ?? body.id;
  const place = body.record.source.place(["officers"]);
  context.report(nobodyToSign({ body: name, date: shortDate(signing.date) }, place));
  return { position: "", name: "" };
}

/** The signature block of a body with the officer who signs. */
export function officerSignature(
  context: AssemblyContext,
  body: Body,
  { officer, date }: { readonly officer: Officer; readonly date: string },
): SignatureValues {
  return {
    authority: authorityLine(context, body, { officer, date }),
    position: officer.position,
    name: officerName(context, officer),
  };
}

/** The officers in office on the date who may sign, by rank. */
export function officersToSign(context: AssemblyContext, body: Body, signing: Signing): Officer[] {
  const inOffice = entriesOn(body.record.value.officers, signing.date);
  const names = signing.notSigning.map((id) => foldedName(lookUpPerson(context, id)?.value.name ?? id));
  return inOffice.filter(({ person, name }) =>
    person === undefined ? !names.includes(foldedName(name ?? "")) : !signing.notSigning.includes(person),
  );
}

/** The position that somebody holds among a body's officers, for those who only chair or take minutes. */
export function positionAmongOfficers(
  context: AssemblyContext,
  body: Body,
  { name, date }: { readonly name: string; readonly date: string },
): string | undefined {
  return entriesOn(body.record.value.officers, date).find(
    (officer) => foldedName(officerName(context, officer)) === foldedName(name),
  )?.position;
}

function officerName(context: AssemblyContext, { name, person = "" }: Officer): string {
  return name ?? lookUpPerson(context, person)?.value.name ?? person;
}
