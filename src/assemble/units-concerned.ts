/** Whose papers a round is about: the units that filed, with the faults that keep their papers from being read; or the issuing body. */

import { fileBeside, roundFolder, unitFile } from "../model/data-files.ts";
import { unitFileKinds } from "../model/schemas.ts";
import type { RoundInHand } from "./assembly-context.ts";

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

/** The units that filed; in a phase in which units file nothing, the issuing body. */
export function unitsConcerned(context: RoundInHand): string[] {
  const { records, round } = context;
  return unitFileKinds[round.round.value.phase] === undefined
    ? [records.organisation.value.id]
    : filersOf(context).map(({ unit }) => unit);
}
