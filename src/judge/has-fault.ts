/** Whether what a file should tell is hidden by a fault: what could not be read has no record that would know its file. */

import type { Records } from "../model/records.ts";

/** The file as a whole, or its entry of that name. */
export function hasFault({ faults }: Records, file: string, entry?: string): boolean {
  return faults.some((fault) => fault.file === file && (fault.path.length === 0 || fault.path[0] === entry));
}
