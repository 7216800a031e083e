/** Whether two people's files are of the same person: names are written in several ways, birth dates often as a year. */

import { isWholeDate } from "../text/calendar-date.ts";
import { foldedName } from "../text/names.ts";

export interface NamedAndBorn {
  readonly name: string;
  /** Whole or partial. */
  readonly born: string;
}

/** `perhaps`: the same name, and of one birth date too little is known to tell them apart. */
export function samePerson(one: NamedAndBorn, other: NamedAndBorn): "yes" | "no" | "perhaps" {
  if (foldedName(one.name) !== foldedName(other.name)) return "no";
  if (one.born === other.born && isWholeDate(one.born)) return "yes";
  const compatible = one.born.startsWith(other.born) || other.born.startsWith(one.born);
  return compatible ? "perhaps" : "no";
}
