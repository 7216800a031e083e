/** Finds one name written in two ways across the files: with its tone mark on the one letter or on the other (`uỷ`, `ủy`). */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { twoSpellings } from "../diagnostics/validate-references.ts";
import { foldedName } from "../text/names.ts";
import { expandPattern, type FoundValue } from "./expand-pattern.ts";
import { nameFieldsOf } from "./name-fields.ts";
import type { CheckedSource } from "./record-checks.ts";

/** Told once in each file, with the spelling that most use; which one is right is theirs to say. */
export function findTwoSpellings(sources: readonly CheckedSource[]): Diagnostic[] {
  const byName = new Map<string, WrittenName[]>();
  for (const name of sources.flatMap(namesIn)) {
    const same = byName.get(foldedName(name.written));
    if (same === undefined) byName.set(foldedName(name.written), [name]);
    else same.push(name);
  }
  return [...byName.values()].flatMap(describeUnusual);
}

interface WrittenName {
  readonly written: string;
  /** As written, but for capitals and the width of spaces. */
  readonly spelling: string;
  readonly checked: CheckedSource;
  readonly path: FoundValue["path"];
}

function namesIn(checked: CheckedSource): WrittenName[] {
  return nameFieldsOf(checked.kind)
    .flatMap((pattern) => expandPattern(checked.source.value, pattern))
    .flatMap(({ path, value }) => {
      if (typeof value !== "string") return [];
      const spelling = value.toLocaleLowerCase("vi").trim().replace(/\s+/g, " ");
      return [{ written: value, spelling, checked, path }];
    });
}

function describeUnusual(names: readonly WrittenName[]): Diagnostic[] {
  const usual = mostUsed(names);
  const unusual = names.filter(({ spelling }) => spelling !== usual?.spelling);
  const firstInFile = new Map(
    unusual.toReversed().map((name) => [`${name.checked.source.path} ${name.spelling}`, name]),
  );
  return [...firstInFile.values()].map(({ written, checked: { source }, path }) => {
    const facts = { written, usual: usual?.written ?? "", other: placeOf(usual) };
    return twoSpellings(facts, source.place(path));
  });
}

/** The first of those whose spelling most have. */
function mostUsed(names: readonly WrittenName[]): WrittenName | undefined {
  const uses = new Map<string, number>();
  for (const { spelling } of names) uses.set(spelling, (uses.get(spelling) ?? 0) + 1);
  const most = Math.max(...uses.values());
  return names.find(({ spelling }) => uses.get(spelling) === most);
}

function placeOf(name: WrittenName | undefined): string {
  const { file, line } = name?.checked.source.place(name.path) ?? {};
  return [file, line].filter((part) => part !== undefined).join(":");
}
