/** Reads a YAML text into a SourceFile: YAML 1.2 core, and only what a record needs of it. */

import { type Document, LineCounter } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { emptyFile, refusedYaml, yamlSyntax } from "../diagnostics/load.ts";
import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { SourceFile } from "../model/source-file.ts";
import { composeYaml } from "./compose-yaml.ts";
import { locateValues, unreadableSource } from "./locate-values.ts";
import { type PlaceAt, readYamlNode } from "./read-yaml-node.ts";
import { yamlProblemOf } from "./yaml-problems.ts";

/** One slip often makes the parser stumble over all that follows; more than these would only hide it. */
const mostSyntaxFindings = 10;

/** A file with more findings than these isn't mistyped, it is something else. */
const mostFindings = 100;

/** The text is expected in NFC with LF line ends. The value is undefined where anything in the file is wrong. */
export function readYaml(text: string, path: string): Outcome<SourceFile> {
  const lines = new LineCounter();
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  const { document, tooDeepAt, secondDocumentAt } = composeYaml(text, lines);
  const refused = (diagnostics: readonly Diagnostic[]) => outcome(unreadableSource(path, text), diagnostics);
  if (tooDeepAt !== undefined) return refused([yamlSyntax({ problem: "too deep" }, placeAt(tooDeepAt))]);
  if (secondDocumentAt !== undefined)
    return refused([yamlSyntax({ problem: "several documents" }, placeAt(secondDocumentAt))]);
  const syntax = syntaxFindings(document, text, placeAt);
  // The parser's values must not be asked for while it has errors: it throws on some.
  if (hasErrors(syntax)) return refused(syntax);
  const { value: tree, diagnostics } = readYamlNode(document.contents, { text, placeAt });
  if (tree === undefined) return refused([emptyFile({}, { file: path, line: 1, column: 1 })]);
  if (hasErrors(diagnostics)) return refused(diagnostics.slice(0, mostFindings));
  return outcome(locateValues(tree, { path, text, placeAt }));
}

function syntaxFindings(document: Document.Parsed, text: string, placeAt: PlaceAt): Diagnostic[] {
  if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
    return [refusedYaml({ feature: "directive", written: firstLineOf(text) }, placeAt(0))];
  }
  const errors = document.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const places = errors.map(({ pos }) => placeAt(pos[0]));
  return errors
    .map((error, index) => ({ error, place: places[index] ?? placeAt(0), previous: places[index - 1] }))
    .filter(({ place, previous }) => place.line !== previous?.line)
    .slice(0, mostSyntaxFindings)
    .map(({ error, place }) => yamlSyntax({ problem: yamlProblemOf(error, text) }, place));
}

function firstLineOf(text: string): string {
  return text.slice(0, text.indexOf("\n"));
}
