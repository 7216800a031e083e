/** What papers are made from, and which faults stop them: those in what they are made from, and only those. */

import type { Fault } from "../model/records.ts";
import type { Path } from "../model/source-file.ts";

/** A file that a paper is made from, or one entry of it. */
export interface Dependency {
  readonly file: string;
  readonly path?: Path;
}

/** The faults that stand in the way of something made from these files. */
export function faultsInTheWay(faults: readonly Fault[], dependencies: readonly Dependency[]): Fault[] {
  return faults.filter((fault) => dependencies.some((dependency) => touches(fault, dependency)));
}

/** A fault in one entry of a file stops only those who need that entry, or the file as a whole. */
function touches(fault: Fault, { file, path }: Dependency): boolean {
  return (
    fault.file === file &&
    (path === undefined || startsWith(fault.path, path) || startsWith(path, fault.path))
  );
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => String(path[index]) === String(step));
}
