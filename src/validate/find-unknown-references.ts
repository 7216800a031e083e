/** Finds names in a file that nobody bears, with the nearest that somebody does. */

import { unknownReference } from "../diagnostics/validate-references.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { nearest } from "../text/nearest.ts";
import { expandPattern, type FoundValue } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";
import { type KnownNames, nameKinds } from "./known-names.ts";
import { type Reference, referenceTables } from "./reference-tables.ts";

export function findUnknownReferences(
  kind: RecordKind,
  source: SourceFile,
  names: KnownNames,
): readonly FileFinding[] {
  return referenceTables[kind].flatMap((reference) =>
    writtenNames(source, reference).flatMap(({ path, value }) =>
      findUnknown(names, reference, { name: value, path, source }),
    ),
  );
}

interface WrittenName extends FoundValue {
  readonly value: string;
}

function writtenNames({ value: root }: SourceFile, { at, keys, nameOf }: Reference): WrittenName[] {
  const found = expandPattern(root, at === "" ? [] : at.split("."));
  if (keys)
    return found.flatMap(({ path, value }) =>
      keysOf(value).map((key) => ({ path: [...path, key], value: key })),
    );
  return found.flatMap(({ path, value }) =>
    typeof value === "string" ? [{ path, value: nameOf?.(value, path) ?? value }] : [],
  );
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function findUnknown(
  names: KnownNames,
  { to, keys, withSubject }: Reference,
  { name, path, source }: { name: string; path: FoundValue["path"]; source: SourceFile },
): FileFinding[] {
  const known = names[to];
  if (known === undefined || known.has(name)) return [];
  if (withSubject && [...known].some((each) => name.startsWith(`${each}-`))) return [];
  const facts = { id: name, ...nameKinds[to], nearest: nearest(name, known) };
  const place = keys ? source.keyPlace(path) : source.place(path);
  return [{ path, diagnostic: unknownReference(facts, place) }];
}
