/** What people did in a round's folder is not written over: says what it is, unless it may be discarded. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { brokenManifest, editedOutput, unknownFile } from "../diagnostics/publish.ts";
import { findEdits } from "./find-edits.ts";
import { isReplaced } from "./kept-files.ts";
import type { FileMark, OutputFile, WrittenManifest } from "./manifest.ts";
import type { Publication } from "./publication.ts";

export interface RoundOnDisk {
  /** Relative to the project's root. */
  readonly folder: string;
  /** Absolute. */
  readonly path: string;
  readonly built: WrittenManifest | "broken" | undefined;
  /** What this build is about to write. */
  readonly outputs: readonly OutputFile<FileMark>[];
}

/** All at once, in the order of paths. */
export async function tellEdits(publication: Publication, round: RoundOnDisk): Promise<Diagnostic[]> {
  const { folder, path, built, outputs } = round;
  const made = outputs.map(({ entry }) => entry);
  if (built === undefined || built === "broken") return tellMissingManifest(publication, round);
  if (publication.discardEdits) return [];
  const edits = await findEdits(path, {
    marks: [...built.files, ...built.overviews, ...made],
    isExamined: (name) => name !== manifestName && isReplaced(name, publication, outputs),
  });
  return edits.map(({ path, what }) => {
    const place = { file: `${folder}/${path}`.normalize("NFC") };
    return what === "edited" ? editedOutput({}, place) : unknownFile({}, place);
  });
}

const manifestName = "manifest.json";

/**
 * Without a manifest nobody knows what was built and what is somebody's, save where a file is what this build makes. A
 * build of some units can't even say which files of others to keep.
 */
async function tellMissingManifest(
  { units, discardEdits }: Publication,
  { folder, path, outputs }: RoundOnDisk,
): Promise<Diagnostic[]> {
  if (discardEdits && units === undefined) return [];
  const edits = await findEdits(path, {
    marks: outputs.map(({ entry }) => entry),
    isExamined: (name) => name !== manifestName,
  });
  return edits.length === 0 ? [] : [brokenManifest({}, { file: `${folder}/${manifestName}` })];
}
