/** The first stage: reads data/, templates/ and the fonts from the disk, formats and not meanings, everything once. */

import { readFile } from "node:fs/promises";
import { collect, type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { FontFiles } from "../environment.ts";
import type { FontBytes, Sources } from "../model/sources.ts";
import { findClashingFiles } from "./find-clashing-files.ts";
import { findMissingFiles } from "./find-missing-files.ts";
import { findSecondWordFiles } from "./find-second-word-files.ts";
import { gatherSources } from "./gather-sources.ts";
import { type ListedFile, listFiles } from "./list-files.ts";
import { type ReadFile, readSource } from "./read-source.ts";
import { type RecognisedFile, recogniseFile } from "./recognise-file.ts";

/**
 * All sources below `root`, whatever is wrong with some of them. Rejects only where the program's own font files can't be
 * read, which no user can mend.
 */
export async function load(root: string, fonts: FontFiles): Promise<Outcome<Sources>> {
  const listed = collect([await listFiles(root, "data"), await listFiles(root, "templates")]);
  const distinct = findClashingFiles(listed.value.flat());
  const recognised = collect(distinct.value.map(recogniseListed));
  const known = recognised.value.filter((file) => file !== undefined);
  const read = await readAll(known);
  const diagnostics = [listed, distinct, recognised, read]
    .flatMap((each) => each.diagnostics)
    .concat(findMissingFiles(read.value), findSecondWordFiles(read.value));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const sources = {
    ...gatherSources(read.value),
    fonts: await readFonts(fonts),
    faults: errors.map(({ place }) => ({ file: place.file, path: [] })),
  };
  return outcome(sources, diagnostics);
}

interface KnownFile {
  readonly listed: ListedFile;
  readonly recognised: RecognisedFile;
}

function recogniseListed(listed: ListedFile): Outcome<KnownFile | undefined> {
  const { value: recognised, diagnostics } = recogniseFile(listed.path);
  return outcome(recognised && { listed, recognised }, diagnostics);
}

/** One after the other: a system allows only so many open files. */
async function readAll(files: readonly KnownFile[]): Promise<Outcome<ReadFile[]>> {
  const outcomes: Outcome<ReadFile>[] = [];
  for (const { listed, recognised } of files) outcomes.push(await readSource(listed, recognised));
  return collect(outcomes);
}

async function readFonts(fonts: FontFiles): Promise<FontBytes> {
  const bytesOf = async (path: string) => new Uint8Array(await readFile(path));
  return {
    regular: await bytesOf(fonts.regular),
    bold: await bytesOf(fonts.bold),
    italic: await bytesOf(fonts.italic),
    boldItalic: await bytesOf(fonts.boldItalic),
  };
}
