/** Reads all prose of a file: typed in it, or kept in a file beside it. */

import type { z } from "zod";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { emptyValue } from "../diagnostics/validate.ts";
import { foldedProse, refusedMarkup } from "../diagnostics/validate-texts.ts";
import { prose } from "../model/fields.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { parseProse } from "../text/parse-prose.ts";
import type { Prose } from "../text/prose.ts";
import { type ProseProblem, proseRefusals } from "../text/prose-refusals.ts";
import { expandPattern, type FoundValue } from "./expand-pattern.ts";
import { fieldNameOf } from "./field-name.ts";
import type { FileFinding } from "./file-finding.ts";
import { findProseFile, type ProseSources, type ProseText } from "./find-prose-file.ts";
import { pathsOfField } from "./walk-schema.ts";

export interface ProseField {
  readonly path: Path;
  readonly prose: Prose;
  readonly findings: readonly FileFinding[];
}

/** Every prose field of the file that has text. */
export function readProseFields(
  source: SourceFile,
  schema: z.ZodType,
  files: ProseSources,
): readonly ProseField[] {
  return pathsOfField(schema, [prose])
    .flatMap((pattern) => expandPattern(source.value, pattern))
    .flatMap(({ path, value }) => {
      const text =
        typeof value === "string"
          ? typedText({ path, value }, source)
          : findProseFile({ path, value }, source, files);
      return text === undefined ? [] : [readField(path, text)];
    });
}

function readField(path: Path, { text, diagnostics, spoilt = [], placeOf }: ProseText): ProseField {
  const { prose, problems } = diagnostics.length > 0 ? { prose: [], problems: [] } : parseProse(text);
  const refused = problems.map((problem) => {
    const { name, advice } = proseRefusals[problem.what];
    return refusedMarkup({ name, advice, written: problem.written }, placeOf(problem));
  });
  const findings = [...diagnostics, ...spoilt, ...refused].map((diagnostic) => ({ path, diagnostic }));
  return { path, prose, findings };
}

function typedText({ path, value }: FoundValue, source: SourceFile): ProseText {
  const text = String(value);
  const place = source.place(path);
  const written = source.written(path) ?? "";
  const diagnostics =
    text.trim() === "" ? [emptyValue({ field: fieldNameOf(path) }, place)] : findFolding(written, place);
  return { text, diagnostics, placeOf: (problem) => placeInYaml(problem, { source, place, written, text }) };
}

/** Only `|` keeps the lines of a text. */
function findFolding(written: string, place: Place): Diagnostic[] {
  const isFolded = written.startsWith(">") || (written.includes("\n") && !written.startsWith("|"));
  return isFolded ? [foldedProse({ sign: written.charAt(0) }, place)] : [];
}

interface TypedText {
  readonly source: SourceFile;
  readonly place: Place;
  readonly written: string;
  readonly text: string;
}

/** Lines of a block scalar follow its `|`, each indented by what the file's line has more than the text's. */
function placeInYaml({ line, column }: ProseProblem, { source, place, written, text }: TypedText): Place {
  const { line: first = 1, column: start = 1 } = place;
  if (!written.startsWith("|")) {
    const quote = /^["']/.test(written) ? 1 : 0;
    return { ...place, column: start + quote + column - 1 };
  }
  const inFile = source.text.split("\n")[first - 1 + line] ?? "";
  const inText = text.split("\n")[line - 1] ?? "";
  return { ...place, line: first + line, column: inFile.length - inText.length + column };
}
