/** Files that lie beside round.yaml, asked for by name: what could not be read has no record that would know its file. */

import type { Records, RoundRecords } from "../model/records.ts";

/** The path of `<name>.yaml` in the round's folder. */
export function fileBeside({ round }: RoundRecords, name: string): string {
  return round.source.path.replace(/[^/]*$/, `${name}.yaml`);
}

/** Whether the file as a whole has a fault, or its entry of that name. */
export function hasFault({ faults }: Records, file: string, entry?: string): boolean {
  return faults.some((fault) => fault.file === file && (fault.path.length === 0 || fault.path[0] === entry));
}
