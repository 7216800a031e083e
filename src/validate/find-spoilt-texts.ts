/** Finds what is wrong with the characters of a file: in its values and in its keys. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { text as freeText, prose } from "../model/fields.ts";
import { type RecordKind, schemas } from "../model/schemas.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { fitsPattern } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";
import { nameFieldsOf } from "./name-fields.ts";
import { type CanDraw, describeSpoiltText, type UseOfText } from "./spoilt-characters.ts";
import { type PathPattern, pathsOfField } from "./walk-schema.ts";

export function findSpoiltTexts(
  kind: RecordKind,
  source: SourceFile,
  canDraw: CanDraw,
): readonly FileFinding[] {
  const useOf = usesOfTexts(kind);
  return textsIn(source.value, []).flatMap(({ path, text, isKey }) => {
    const start = isKey ? source.keyPlace(path) : source.place(path);
    const written = isKey ? text : (source.written(path) ?? "");
    const placeOf = (character: string) => placeInside(start, written, character);
    const toCheck = { text, use: isKey ? "compared" : useOf(path), placeOf } as const;
    return describeSpoiltText(toCheck, canDraw).map((diagnostic) => ({ path, diagnostic }));
  });
}

/** Free text is only printed; all else is compared with something: names with names, words with a list, ids, dates. */
function usesOfTexts(kind: RecordKind): (path: Path) => UseOfText {
  const [free, running] = [pathsOfField(schemas[kind], [freeText]), pathsOfField(schemas[kind], [prose])];
  const names = nameFieldsOf(kind);
  const isOneOf = (patterns: readonly PathPattern[], path: Path) =>
    patterns.some((pattern) => fitsPattern(path, pattern));
  return (path) => {
    if (isOneOf(running, path)) return "prose";
    return isOneOf(free, path) && !isOneOf(names, path) ? "printed" : "compared";
  };
}

interface TextAt {
  readonly path: Path;
  readonly text: string;
  readonly isKey: boolean;
}

function textsIn(value: unknown, path: Path): TextAt[] {
  if (typeof value === "string") return [{ path, text: value, isKey: false }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const inside = [...path, key];
    return [{ path: inside, text: key, isKey: true }, ...textsIn(entry, inside)];
  });
}

/** Where a character first stands in a value as it was typed; one that was typed by its code (`\u200B`) stands where the value begins. */
function placeInside(start: Place, written: string, character: string): Place {
  const index = character === "" ? -1 : written.indexOf(character);
  if (index < 0) return start;
  const lines = written.slice(0, index).split("\n");
  const [line, column] = [start.line ?? 1, lines.length > 1 ? 1 : (start.column ?? 1)];
  return { ...start, line: line + lines.length - 1, column: column + (lines.at(-1) ?? "").length };
}
