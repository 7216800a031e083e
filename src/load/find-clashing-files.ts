/** Finds files whose names mean the same: by case, by the ending (`.yml`), by the way in which accents are stored. */

import { clashingFiles } from "../diagnostics/load.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { ListedFile } from "./list-files.ts";

/** Of each group one file is kept, which the finding speaks of, so that whatever depends on it is refused. */
export function findClashingFiles(files: readonly ListedFile[]): Outcome<readonly ListedFile[]> {
  const clashes = [...groupByMeaning(files)]
    .map(([meaning, group]) => clashOf(meaning, group))
    .filter(hasOthers);
  const leftOut = new Set(clashes.flatMap(({ others }) => others));
  return outcome(
    files.filter((file) => !leftOut.has(file)),
    clashes.map(({ kept, others }) =>
      clashingFiles({ others: others.map(({ path }) => path) }, { file: kept.path }),
    ),
  );
}

interface Clash {
  readonly kept: ListedFile | undefined;
  readonly others: readonly ListedFile[];
}

function groupByMeaning(files: readonly ListedFile[]): ReadonlyMap<string, ListedFile[]> {
  const groups = new Map<string, ListedFile[]>();
  for (const file of files.filter(isOurs)) {
    const group = groups.get(meaningOf(file));
    if (group === undefined) groups.set(meaningOf(file), [file]);
    else group.push(file);
  }
  return groups;
}

function isOurs({ path }: ListedFile): boolean {
  return /\.(?:ya?ml|md|docx)$/i.test(path);
}

function meaningOf({ path }: ListedFile): string {
  return path.toLowerCase().replace(/\.yml$/, ".yaml");
}

/** The one that is named as it should be, if there is one. */
function clashOf(meaning: string, group: readonly ListedFile[]): Clash {
  const kept = group.find(({ path }) => path === meaning) ?? group[0];
  return { kept, others: group.filter((file) => file !== kept) };
}

function hasOthers(clash: Clash): clash is Clash & { readonly kept: ListedFile } {
  return clash.kept !== undefined && clash.others.length > 0;
}
