/** The layout of data/ and templates/: what each file is, from its path alone. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { malformedFileId, misplacedFile, reservedId, wrongExtension } from "../diagnostics/load.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";

export type FileKind =
  | "config"
  | "organisation"
  | "unit"
  | "person"
  | "unit-ratings"
  | "plan"
  | "round"
  | "log"
  | "appraisal"
  | "summing-up"
  | "decisions"
  | "issued"
  | "unit-in-round"
  | "styles"
  | "published"
  | "template-info"
  | "template"
  | "part"
  | "prose";

/** A file that load reads, and the ids that its path gives it. */
export interface RecognisedFile {
  readonly kind: FileKind;
  readonly names: Readonly<Record<string, string>>;
}

/** The first that fits. */
const layout: readonly (readonly [FileKind, RegExp])[] = [
  ["prose", /^data\/.+\.md$/],
  ["config", /^data\/config\.yaml$/],
  ["organisation", /^data\/organisation\.yaml$/],
  ["unit", /^data\/units\/(?<unit>[^/]+)\.yaml$/],
  ["person", /^data\/people\/(?<person>[^/]+)\.yaml$/],
  ["unit-ratings", /^data\/ratings\/(?<ratings>[^/]+)\.yaml$/],
  ["plan", /^data\/campaigns\/(?<campaign>[^/]+)\/plan\.yaml$/],
  ["round", /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/round\.yaml$/],
  ["log", /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/log\.yaml$/],
  ["summing-up", /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/summing-up\.yaml$/],
  ["appraisal", /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/appraisal\.yaml$/],
  ["decisions", /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/decisions\.yaml$/],
  [
    "issued",
    /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/issued\/(?<unit>[^/]+)\/(?<document>[^/]+)\.docx$/,
  ],
  ["unit-in-round", /^data\/campaigns\/(?<campaign>[^/]+)\/rounds\/(?<round>[^/]+)\/(?<unit>[^/]+)\.yaml$/],
  ["styles", /^templates\/styles\.yaml$/],
  ["published", /^templates\/published\.yaml$/],
  ["part", /^templates\/parts\/(?<part>[^/]+)\/(?<style>[^/]+)\/(?<version>[^/]+)\.docx$/],
  ["template", /^templates\/shared\/(?<shared>[^/]+)\/(?<sharedVersion>[^/]+)\.docx$/],
  ["template-info", /^templates\/(?<type>[^/]+)\/(?<version>[^/]+)\/template\.yaml$/],
  ["template", /^templates\/(?<type>[^/]+)\/(?<version>[^/]+)\/template\.docx$/],
];

/** Names that files of a round have, or folders beside them; and what every JavaScript object is born with. */
const reserved = new Set(["round", "log", "decisions", "appraisal", "summing-up", "issued", "constructor"]);

/** Names that Windows gives to devices, whatever their ending: a folder of that name can't be made there. */
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Undefined for what isn't ours to read (an editor's files), and for what a finding says can't be read. */
export function recogniseFile(path: string): Outcome<RecognisedFile | undefined> {
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? "";
  if (/^\.ya?ml$/i.test(extension) && extension !== ".yaml") {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const rightName = `${name.slice(0, -extension.length)}.yaml`;
    return outcome(undefined, [wrongExtension({ name, rightName }, { file: path })]);
  }
  for (const [kind, pattern] of layout) {
    const match = pattern.exec(path);
    if (match) return checkNames({ kind, names: { ...match.groups } }, path);
  }
  return outcome(
    undefined,
    isMisplaced(path) ? [misplacedFile({ inTemplates: path.startsWith("templates/") }, { file: path })] : [],
  );
}

/** A Word file beside a template may be its author's own; one that is called like a template, or stands among the parts, is meant to be used. */
function isMisplaced(path: string): boolean {
  return /\.yaml$|^templates\/(?:(?:parts|shared)\/.+\.docx|.*\btemplate\.docx)$/.test(path);
}

function checkNames(file: RecognisedFile, path: string): Outcome<RecognisedFile | undefined> {
  const findings = Object.entries(file.names).flatMap(([what, name]) => nameFindings(what, name, path));
  return outcome(findings.length === 0 ? file : undefined, findings);
}

/** A folder's name is found wanting where the folder stands, once for all files in it. */
function nameFindings(what: string, name: string, path: string): Diagnostic[] {
  const folder = path.indexOf(`/${name}/`);
  const place = { file: folder < 0 ? path : path.slice(0, folder + 1 + name.length) };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return [malformedFileId({ name }, place)];
  if (windowsDevice.test(name)) return [reservedId({ name, device: true }, place)];
  const isReserved = (what === "unit" || what === "person") && reserved.has(name);
  return isReserved ? [reservedId({ name, device: false }, place)] : [];
}
