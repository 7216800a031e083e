/** The names that a body has on a date, and the line above it on a letterhead. */

import { noNameOnDate, noParentOnDate } from "../diagnostics/assemble.ts";
import { type Body, namesOn } from "../model/body.ts";
import { valueOn } from "../model/dated.ts";
import type { BodyValues } from "../model/values/common-values.ts";
import { shortDate } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { kindDefaults } from "./kind-defaults.ts";
import { lookUpBody, lookUpSuperior } from "./look-up.ts";

/** A department is named with the committee that it belongs to: `Ban X Đảng ủy Y`. */
export function bodyNames(context: AssemblyContext, body: Body, date: string): BodyValues {
  const { name, committee } = ownNames(context, body, date);
  const isDepartment = kindDefaults(context, body, date)?.superior === "committee";
  return { name, committee, fullName: isDepartment ? `${name} ${superiorName(context, body, date)}` : name };
}

/** The full name of a body by its id; the id itself where a fault keeps its file away. */
export function fullNameOf(context: AssemblyContext, id: string, date: string): string {
  const body = lookUpBody(context, id);
  return body === undefined ? id : bodyNames(context, body, date).fullName;
}

/** The name of a body in a list, where a department goes without the name of its committee. */
export function shortNameOf(context: AssemblyContext, id: string, date: string): string {
  const body = lookUpBody(context, id);
  return body === undefined ? id : bodyNames(context, body, date).name;
}

/** The directly superior body: the organisation where a committee issues, the committee where a department does (Hướng dẫn 36-HD/VPTW, phụ lục 3). */
export function superiorName(context: AssemblyContext, issuer: Body, date: string): string {
  const { value, source } = issuer.record;
  const own = value.superior === undefined ? undefined : valueOn<string>(value.superior, date);
  if (own !== undefined) return own;
  const above = lookUpSuperior(context, issuer, date);
  if (above !== undefined)
    return ownNames(context, above, date)[kindDefaults(context, issuer, date)?.superior ?? "name"];
  context.report(noParentOnDate({ body: issuer.id, date: shortDate(date) }, source.place(["parents"])));
  return "";
}

function ownNames(context: AssemblyContext, body: Body, date: string): { name: string; committee: string } {
  const names = namesOn(body, date);
  if (names !== undefined) return names;
  const { value, source } = body.record;
  const known = value.names[0]?.name ?? body.id;
  context.report(noNameOnDate({ body: known, date: shortDate(date) }, source.place(["names"])));
  return { name: known, committee: known };
}
