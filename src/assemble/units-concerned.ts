/** Whom papers of a round are made for: the units that filed, with the faults that keep theirs from being read; or the issuing body. */

import { fileBeside, roundFolder, unitFile } from "../model/data-files.ts";
import { unitFileKinds } from "../model/schemas.ts";
import { scopeOwners } from "../model/template-info.ts";
import type { RoundInHand } from "./assembly-context.ts";
import { ownEntry } from "./own-entry.ts";
import { scopeOf } from "./scope-of.ts";

export interface Filer {
  readonly unit: string;
  /** The unit's file, and what it filed, as far as they are faulty as a whole: then nothing can be made of them. */
  readonly faulty: readonly string[];
}

/** Every unit that filed in the round, in the order of the ids. */
export function filersOf(context: RoundInHand): Filer[] {
  const { registrations, submissions } = context.round;
  const faulty = faultyFiles(context);
  const units = new Set([...registrations.keys(), ...submissions.keys(), ...unreadFilers(context, faulty)]);
  return [...units].sort().map((unit) => ({
    unit,
    faulty: [fileBeside(context.round, unit), unitFile(unit)].filter((file) => faulty.has(file)),
  }));
}

/** Files that are faulty as a whole. */
function faultyFiles({ records }: RoundInHand): ReadonlySet<string> {
  return new Set(records.faults.filter(({ path }) => path.length === 0).map(({ file }) => file));
}

/** Units by the faulty files beside round.yaml that bear their names: log.yaml and its like are no unit's. */
function unreadFilers({ records, round }: RoundInHand, faulty: ReadonlySet<string>): string[] {
  const folder = roundFolder(round);
  return [...faulty]
    .filter((file) => file.startsWith(folder) && /^[^/]+\.yaml$/.test(file.slice(folder.length)))
    .map((file) => file.slice(folder.length).replace(/\.yaml$/, ""))
    .filter((name) => records.units.has(name) || faulty.has(unitFile(name)));
}

/** Whom papers of a type are made for in the round: the units that filed, or the issuing body alone. */
export function unitsConcerned(context: RoundInHand, type: string): string[] {
  return isIssuersOwn(context, type)
    ? [context.records.organisation.value.id]
    : filersOf(context).map(({ unit }) => unit);
}

/**
 * Whether the issuing body's own papers are of the type. Where no template of it can be read, they are if the plan gives
 * the type to a department, or units file nothing in the phase.
 */
export function isIssuersOwn({ records, campaign, round }: RoundInHand, type: string): boolean {
  const scope = scopeOf(records, type);
  if (scope !== undefined) return scopeOwners[scope] === "issuer";
  const { issuers } = campaign.plan.value;
  return ownEntry(issuers, type) !== undefined || unitFileKinds[round.round.value.phase] === undefined;
}
