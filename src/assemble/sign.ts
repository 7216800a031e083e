/** Who signs for a body on a date. */

import { nobodyToSign } from "../diagnostics/assemble.ts";
import type { Body } from "../model/body.ts";
import { entriesOn } from "../model/dated.ts";
import type { Officer } from "../model/unit.ts";
import type { SignatureValues } from "../model/values/common-values.ts";
import { foldedName } from "../text/names.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { kindDefaults } from "./choose-style.ts";

/** The signature block of a body: the first officer in office who is not among `notSigning` (ids of people). */
export function signatureOf(
  context: AssemblyContext,
  body: Body,
  { date, notSigning }: { readonly date: string; readonly notSigning: readonly string[] },
): SignatureValues {
  const officer = firstSigner(context, body, { date, notSigning });
  if (officer === undefined) {
    const names = body.record.value.names[0]?.name ?? body.id;
    context.report(
      nobodyToSign({ body: names, date: shortDate(date) }, body.record.source.place(["officers"])),
    );
    return { position: "", name: "" };
  }
  return {
    authority: body.record.value.signing?.authority ?? kindDefaults(context, body, date)?.signing.authority,
    position: officer.position,
    name: officerName(context, officer),
  };
}

/** The first officer in office on the date who may sign; a collective has no K/T, so the deputy signs for the body itself. */
export function firstSigner(
  context: AssemblyContext,
  body: Body,
  { date, notSigning }: { readonly date: string; readonly notSigning: readonly string[] },
): Officer | undefined {
  const barred = new Set(notSigning);
  const barredNames = new Set(
    notSigning.map((id) => foldedName(context.records.people.get(id)?.value.name ?? id)),
  );
  return entriesOn(body.record.value.officers, date).find(
    (officer) =>
      !(officer.person !== undefined && barred.has(officer.person)) &&
      !barredNames.has(foldedName(officerName(context, officer))),
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

function officerName({ records }: AssemblyContext, { name, person }: Officer): string {
  return name ?? records.people.get(person ?? "")?.value.name ?? person ?? "";
}
