/** Finds texts that YAML cut off or joined without a word: by a comment, by `>`, by a list that began too late. */

import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { foldedText, swallowedList, textCutByHash } from "../diagnostics/validate-yaml.ts";
import { prose, text } from "../model/fields.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { expandPattern } from "./expand-pattern.ts";
import { fieldNameOf } from "./field-name.ts";
import type { FileFinding } from "./file-finding.ts";
import { pathsOfField } from "./walk-schema.ts";

/** Of running text, what joins its lines is found where it is read as prose. */
export function findLostTexts(source: SourceFile, schema: z.ZodType): readonly FileFinding[] {
  const lines = source.text.split("\n");
  const stringsAt = (field: z.ZodType) =>
    pathsOfField(schema, [field])
      .flatMap((pattern) => expandPattern(source.value, pattern))
      .flatMap(({ path, value }) => (typeof value === "string" ? [path] : []));
  return [
    ...[...stringsAt(text), ...stringsAt(prose)].flatMap((path) => findComment(source, path, lines)),
    ...stringsAt(text).flatMap((path) => findJoining(source, path)),
  ];
}

/** A value in quotation marks or below a sign ends where its writer ended it. */
function findComment(source: SourceFile, path: Path, lines: readonly string[]): FileFinding[] {
  const written = source.written(path) ?? "";
  const { line = 1, column = 1 } = source.place(path);
  if (written === "" || /^["'|>]/.test(written)) return [];
  const own = written.split("\n");
  const end = own.length > 1 ? (own.at(-1) ?? "").length : column - 1 + written.length;
  const lost = /^\s+(#.*)$/.exec(lines[line - 2 + own.length]?.slice(end) ?? "")?.[1];
  if (lost === undefined) return [];
  const facts = { field: fieldNameOf(path), kept: shortened(written), lost: shortened(lost) };
  return [{ path, diagnostic: textCutByHash(facts, source.place(path)) }];
}

function findJoining(source: SourceFile, path: Path): FileFinding[] {
  const diagnostic = describeJoining(source, path);
  return diagnostic === undefined ? [] : [{ path, diagnostic }];
}

function describeJoining(source: SourceFile, path: Path): Diagnostic | undefined {
  const written = source.written(path) ?? "";
  const field = fieldNameOf(path);
  if (written.startsWith(">")) return foldedText({ field }, source.place(path));
  const item = /^[^"'|][^\n]*\n(?:.*\n)*?\s*(?<item>[-+*] .*)/.exec(written)?.groups?.item;
  return item === undefined ? undefined : swallowedList({ field, line: shortened(item) }, source.place(path));
}

function shortened(written: string): string {
  const line = written.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
