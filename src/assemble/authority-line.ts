/** The line of authority above a signature: on behalf of a collective, or in place of a head (Hướng dẫn 36-HD/VPTW). */

import { deputyForCollective, foreignAuthority } from "../diagnostics/assemble-mix.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Body, kindOn } from "../model/body.ts";
import { officersOn } from "../model/officers.ts";
import type { AuthorityForms, Styles } from "../model/styles.ts";
import type { Officer } from "../model/unit.ts";
import { foldedName } from "../text/names.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { styleOf } from "./choose-style.ts";
import { kindDefaults } from "./kind-defaults.ts";

export interface Signer {
  readonly officer: Officer;
  readonly date: string;
}

/** As the unit's file or its kind has it; without either a head signs without such a line, and a deputy in place of the head. */
export function authorityLine(
  context: AssemblyContext,
  body: Body,
  { officer, date }: Signer,
): string | undefined {
  const own = body.record.value.signing?.authority;
  const usual = kindDefaults(context, body, date)?.signing.authority;
  const forms = styleOf(context, body, date)?.style.wording.authority;
  const given = own ?? usual;
  if (forms === undefined) return given;
  if (given === undefined) return inPlaceOf(officersOn(body, date)[0], { officer, forms });
  const place = own === undefined ? placeOfDefault(context, body, date) : placeOfOwn(body);
  checkForm(context, given, { forms, place });
  if (own !== undefined) checkDeputy(context, own, { forms, usual, officers: officersOn(body, date), place });
  return given;
}

function inPlaceOf(
  head: Officer | undefined,
  { officer, forms }: { readonly officer: Officer; readonly forms: AuthorityForms },
): string | undefined {
  return head === undefined || head === officer ? undefined : `${forms.inPlace} ${head.position}`;
}

function placeOfOwn({ record }: Body): Place {
  return record.source.place(["signing", "authority"]);
}

function placeOfDefault({ records }: AssemblyContext, body: Body, date: string): Place {
  const kind = kindOn(body, date);
  const path = kind === undefined ? ["organisation"] : ["kinds", kind];
  return records.styles.source.place([...path, "signing", "authority"]);
}

interface Checking {
  readonly forms: AuthorityForms;
  readonly place: Place;
}

/** A form that only other styles have; what begins with no known form is somebody's own wording. */
function checkForm({ records, report }: AssemblyContext, written: string, { forms, place }: Checking): void {
  const form = formOf(written);
  if (Object.values(forms).includes(form)) return;
  const use = useElsewhere(records.styles.value, form);
  if (use === undefined) return;
  const own = `${forms[use]}${written.slice(form.length)}`;
  report(foreignAuthority({ written, form, own }, place));
}

function useElsewhere({ styles }: Styles, form: string): keyof AuthorityForms | undefined {
  for (const { wording } of Object.values(styles)) {
    const { onBehalf, inPlace, byOrder } = wording.authority ?? {};
    if (form === onBehalf) return "onBehalf";
    if (form === inPlace) return "inPlace";
    if (form === byOrder) return "byOrder";
  }
  return undefined;
}

/** Who signs in place of somebody names that one's position; a collective has none, whoever its deputy is. */
function checkDeputy(
  { report }: AssemblyContext,
  written: string,
  {
    forms,
    usual,
    officers,
    place,
  }: Checking & { readonly usual: string | undefined; readonly officers: readonly Officer[] },
): void {
  if (formOf(written) !== forms.inPlace) return;
  const named = foldedName(written.slice(forms.inPlace.length));
  const isPosition = officers.some(({ position }) => foldedName(position) === named);
  if (usual === undefined && isPosition) return;
  const own = usual ?? `${forms.onBehalf}${written.slice(forms.inPlace.length)}`;
  report(deputyForCollective({ written, own }, place));
}

function formOf(written: string): string {
  return written.split(/[ \u00A0]/, 1)[0] ?? "";
}
