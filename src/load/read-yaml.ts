/** Reads a YAML text into a SourceFile: YAML 1.2 core, and only what a record needs of it. */

import { type Document, LineCounter, parseDocument } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { emptyFile, refusedYaml, yamlSyntax } from "../diagnostics/load.ts";
import { hasErrors, type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { SourceFile } from "../model/source-file.ts";
import { locateValues, unreadableSource } from "./locate-values.ts";
import { type PlaceAt, readYamlNode } from "./read-yaml-node.ts";
import { yamlProblemOf } from "./yaml-problems.ts";

/** One slip often makes the parser stumble over all that follows; more than these would only hide it. */
const mostSyntaxFindings = 10;

/** The text is expected in NFC with LF line ends. The value is undefined where anything in the file is wrong. */
export function readYaml(text: string, path: string): Outcome<SourceFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "core",
    version: "1.2",
    // Comparing each key with all others takes the square of their number; readYamlNode finds duplicates.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  const syntax = syntaxFindings(document, text, placeAt);
  // The parser's values must not be asked for while it has errors: it throws on some.
  if (hasErrors(syntax)) return outcome(unreadableSource(path, text), syntax);
  const { value: tree, diagnostics } = readYamlNode(document.contents, { text, placeAt });
  if (tree === undefined || hasErrors(diagnostics)) {
    const findings =
      tree === undefined && diagnostics.length === 0 ? [emptyFile({}, { file: path })] : diagnostics;
    return outcome(unreadableSource(path, text), findings);
  }
  return outcome(locateValues(tree, { path, text, placeAt }));
}

function syntaxFindings(document: Document.Parsed, text: string, placeAt: PlaceAt): Diagnostic[] {
  if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
    return [refusedYaml({ feature: "directive", written: firstLineOf(text) }, placeAt(0))];
  }
  const findings = document.errors
    .toSorted((one, other) => one.pos[0] - other.pos[0])
    .map((error) => yamlSyntax({ problem: yamlProblemOf(error, text) }, placeAt(error.pos[0])));
  return firstOfEachLine(findings).slice(0, mostSyntaxFindings);
}

function firstOfEachLine(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.filter(({ place }, index) => place.line !== findings[index - 1]?.place.line);
}

function firstLineOf(text: string): string {
  return text.slice(0, text.indexOf("\n"));
}
