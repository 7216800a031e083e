/** The scan of a signed document: only its name and hash are kept, the picture stays where it is. */

import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { hashOfFile } from "../model/file-hash.ts";
import { readFileBytes } from "./read-file-bytes.ts";

export interface Scan {
  readonly scan?: string;
  readonly scanSha256?: string;
}

const mostBytes = 500 * 1024 * 1024;

/**
 * A path below the project as it is; of a file elsewhere only the name, so that no path of somebody's machine is recorded.
 * Undefined, with a finding, where the file can't be read. @param scan as typed
 */
export async function readScan(root: string, scan: string | undefined): Promise<Outcome<Scan | undefined>> {
  if (scan === undefined) return outcome({});
  const diskPath = resolve(root, scan);
  const { value: bytes, diagnostics } = await readFileBytes({ path: scan, diskPath }, mostBytes);
  if (bytes === undefined) return outcome(undefined, diagnostics);
  return outcome({ scan: recordedName(root, diskPath), scanSha256: hashOfFile(bytes) });
}

function recordedName(root: string, diskPath: string): string {
  const below = relative(root, diskPath);
  const isOutside = below.startsWith("..") || isAbsolute(below);
  const name = isOutside ? diskPath.slice(join(diskPath, "..", sep).length) : below;
  return name.split(sep).join("/").normalize("NFC");
}
