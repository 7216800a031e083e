/** The text file that a prose field names: inside the folder of the YAML, and nowhere else. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { emptyValue } from "../diagnostics/validate.ts";
import { missingProseFile, pathLeavesFolder, unreadableProseFile } from "../diagnostics/validate-texts.ts";
import type { Fault } from "../model/records.ts";
import type { SourceFile } from "../model/source-file.ts";
import { nearest } from "../text/nearest.ts";
import type { ProseProblem } from "../text/prose-refusals.ts";
import { type FoundValue, valueAt } from "./expand-pattern.ts";
import { fieldNameOf } from "./field-name.ts";
import { type CanDraw, describeSpoiltText } from "./spoilt-characters.ts";

/** A text, what was found wrong about getting it, and where each of its characters stands. */
export interface ProseText {
  readonly text: string;
  /** Because of these it can't be read as prose. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with its characters. */
  readonly spoilt?: readonly Diagnostic[];
  readonly placeOf: (problem: ProseProblem) => Place;
}

export interface ProseFiles {
  /** Path of the file → its text. */
  readonly proseFiles: ReadonlyMap<string, string>;
  /** Files that could not be read: their findings are made. */
  readonly faults: readonly Fault[];
}

export interface ProseSources extends ProseFiles {
  readonly canDraw: CanDraw;
}

/** Undefined where the field isn't `{ file: … }`: that is the schema's to find. */
export function findProseFile(
  { path, value }: FoundValue,
  source: SourceFile,
  { proseFiles, faults, canDraw }: ProseSources,
): ProseText | undefined {
  const written = valueAt(value, ["file"]);
  if (typeof written !== "string") return undefined;
  const place = source.place([...path, "file"]);
  const folder = source.path.slice(0, source.path.lastIndexOf("/") + 1);
  const file = folder + written;
  const text = proseFiles.get(file);
  if (leavesFolder(written)) return missing(pathLeavesFolder({ written }, place), place);
  if (faults.some((fault) => fault.file === file))
    return missing(unreadableProseFile({ written }, place), place);
  if (text === undefined) {
    const beside = [...proseFiles.keys()].filter((each) => each.startsWith(folder));
    const near = nearest(
      written,
      beside.map((each) => each.slice(folder.length)),
    );
    return missing(missingProseFile({ written, nearest: near }, place), place);
  }
  const diagnostics = text.trim() === "" ? [emptyValue({ field: fieldNameOf(path) }, { file })] : [];
  const spoilt = describeSpoiltText({ text, use: "prose", placeOf: placeIn(file, text) }, canDraw);
  return { text, diagnostics, spoilt, placeOf: ({ line, column }) => ({ file, line, column }) };
}

function placeIn(file: string, text: string): (character: string, index: number) => Place {
  return (_, index) => {
    const lines = text.slice(0, index).split("\n");
    return { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  };
}

function missing(diagnostic: Diagnostic, place: Place): ProseText {
  return { text: "", diagnostics: [diagnostic], placeOf: () => place };
}

/** Absolute on any system, or upwards; a backslash is a separator on Windows. */
function leavesFolder(written: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\/.test(written) || written.split("/").includes("..");
}
