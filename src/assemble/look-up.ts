/** Finds the records that a paper is made from; each one looked up is noted as used, and the faulty ones that are kept away. */

import { type Body, findBody, parentOn } from "../model/body.ts";
import { fileBeside, folderOf, issuedFile, personFile, unitFile } from "../model/data-files.ts";
import type { Issued, LogEntry } from "../model/log.ts";
import type { Person } from "../model/person.ts";
import type { IssuedFile } from "../model/records.ts";
import type { Located, Path } from "../model/source-file.ts";
import type { Unit } from "../model/unit.ts";
import type { Prose } from "../text/prose.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Dependency } from "./dependency.ts";
import { ownEntry } from "./own-entry.ts";

/** Undefined where there is no such body, or its file is faulty: then the paper is refused. */
export function lookUpBody(context: AssemblyContext, id: string): Body | undefined {
  const body = findBody(context.records, id);
  note(context, body !== undefined, { file: body?.record.source.path ?? unitFile(id) });
  return body;
}

/** As `lookUpBody`, of units only. */
export function lookUpUnit(context: AssemblyContext, id: string): Located<Unit> | undefined {
  lookUpBody(context, id);
  return context.records.units.get(id);
}

/** The directly superior body on a date. */
export function lookUpSuperior(context: AssemblyContext, body: Body, date: string): Body | undefined {
  const id = parentOn(body, date);
  return id === undefined ? undefined : lookUpBody(context, id);
}

/** Undefined where there is no such person, or their file is faulty: then the paper is refused. */
export function lookUpPerson(context: AssemblyContext, id: string): Located<Person> | undefined {
  const person = context.records.people.get(id);
  note(context, person !== undefined, { file: person?.source.path ?? personFile(id) });
  return person;
}

/** What the log of the round records of a unit. */
export function lookUpLogEntry(context: AssemblyContext, unit: string): LogEntry | undefined {
  const { log } = context.round;
  note(context, log !== undefined, { file: fileBeside(context.round, "log"), path: [unit] });
  return log && ownEntry(log.value, unit);
}

/** What the log of the round says of a signed document, which then depends on it; `document` is its id without its unit: `to-trinh`, `bien-ban-2`. */
export function lookUpIssued(context: AssemblyContext, unit: string, document: string): Issued | undefined {
  const { log } = context.round;
  const issued = ownEntry((log && ownEntry(log.value, unit)?.issued) ?? {}, document);
  if (log !== undefined && issued !== undefined) context.use({ file: log.source.path, path: [unit] });
  return issued;
}

/** The file of a signed document, by the document's id. */
export function lookUpSigned(context: AssemblyContext, id: string): IssuedFile | undefined {
  const signed = context.round.issued.get(id);
  note(context, signed !== undefined, { file: issuedFile(context.round, id) });
  return signed;
}

/** The prose of a record's field, and the file that it is kept in where that stands beside the record. */
export function proseAt(context: AssemblyContext, record: Located<unknown>, path: Path): Prose | undefined {
  const written = path.reduce<unknown>(valueIn, record.value);
  const file = valueIn(written, "file");
  if (typeof file === "string") context.use({ file: `${folderOf(record.source.path)}${file}` });
  return context.records.prose(record, path);
}

/** What is not there is used only where a fault keeps it away: a file that never was is no input. */
export function note(context: AssemblyContext, isThere: boolean, dependency: Dependency): void {
  if (isThere || context.records.faults.some(({ file }) => file === dependency.file)) context.use(dependency);
}

function valueIn(holder: unknown, step: PropertyKey): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, step)) return undefined;
  return (holder as Record<PropertyKey, unknown>)[step];
}
