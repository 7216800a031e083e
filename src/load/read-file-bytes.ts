/** Reads one file whole, if it isn't larger than its kind may be. */

import { readFile, stat } from "node:fs/promises";
import { fileTooLarge, unreadableFile } from "../diagnostics/load.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { codeOf, type ListedFile } from "./list-files.ts";

/** Undefined with a finding where the file is larger than `mostBytes` or the disk refuses. */
export async function readFileBytes(
  { path, diskPath }: ListedFile,
  mostBytes: number,
): Promise<Outcome<Uint8Array | undefined>> {
  const place = { file: path };
  try {
    const { size } = await stat(diskPath);
    if (size > mostBytes) return outcome(undefined, [fileTooLarge({ bytes: size, mostBytes }, place)]);
    return outcome(new Uint8Array(await readFile(diskPath)));
  } catch (error) {
    return outcome(undefined, [unreadableFile({ reason: codeOf(error) }, place)]);
  }
}
