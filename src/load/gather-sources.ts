/** Puts the files that were read into their places in Sources. */

import type { IssuedFile, Part } from "../model/records.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { CampaignSources, RoundSources, Sources, TemplateSource } from "../model/sources.ts";
import type { ReadFile } from "./read-source.ts";
import type { FileKind } from "./recognise-file.ts";
import { sharedFileOf } from "./shared-file-of.ts";

/** The files come sorted by path, and so does all that is made of them. */
export function gatherSources(files: readonly ReadFile[]): Omit<Sources, "fonts" | "faults"> {
  return {
    config: yamlOf(files, "config"),
    organisation: yamlOf(files, "organisation"),
    units: yamlById(files, "unit", "unit"),
    people: yamlById(files, "person", "person"),
    ratings: yamlById(files, "unit-ratings", "ratings"),
    campaigns: groupBy(files, "campaign", gatherCampaign),
    proseFiles: gatherProse(files),
    styles: yamlOf(files, "styles"),
    published: yamlOf(files, "published"),
    templates: gatherTemplates(files),
    parts: files.flatMap(gatherPart),
  };
}

function yamlOf(files: readonly ReadFile[], kind: FileKind): SourceFile | undefined {
  const content = files.find((file) => file.kind === kind)?.content;
  return content?.format === "yaml" ? content.source : undefined;
}

function yamlById(files: readonly ReadFile[], kind: FileKind, name: string): Map<string, SourceFile> {
  const ofKind = files.filter((file) => file.kind === kind);
  return new Map(
    ofKind.flatMap(({ names, content }) =>
      content.format === "yaml" ? [[names[name] ?? "", content.source]] : [],
    ),
  );
}

/** Makes one thing of all files that share a name in their paths. */
function groupBy<Made>(
  files: readonly ReadFile[],
  name: string,
  make: (group: readonly ReadFile[], id: string) => Made,
): Map<string, Made> {
  const ids = new Set(files.flatMap(({ names }) => names[name] ?? []));
  return new Map(
    [...ids].map((id) => [
      id,
      make(
        files.filter(({ names }) => names[name] === id),
        id,
      ),
    ]),
  );
}

function gatherCampaign(files: readonly ReadFile[]): CampaignSources {
  return { plan: yamlOf(files, "plan"), rounds: groupBy(files, "round", gatherRound) };
}

function gatherRound(files: readonly ReadFile[]): RoundSources {
  return {
    round: yamlOf(files, "round"),
    log: yamlOf(files, "log"),
    appraisal: yamlOf(files, "appraisal"),
    summingUp: yamlOf(files, "summing-up"),
    decisions: yamlOf(files, "decisions"),
    units: yamlById(files, "unit-in-round", "unit"),
    issued: new Map(files.flatMap(gatherIssued)),
  };
}

function gatherIssued({ path, kind, names, content }: ReadFile): (readonly [string, IssuedFile])[] {
  if (kind !== "issued" || content.format !== "word") return [];
  const { bytes, entries } = content;
  if (bytes === undefined || entries === undefined) return [];
  return [[`${names.unit}/${names.document}`, { file: path, bytes, entries }]];
}

function gatherProse(files: readonly ReadFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) =>
      content.format === "prose" && content.text !== undefined ? [[path, content.text]] : [],
    ),
  );
}

function gatherTemplates(files: readonly ReadFile[]): TemplateSource[] {
  const versionsOf = (ofType: readonly ReadFile[], type: string) => [
    ...groupBy(ofType, "version", (group, version) =>
      gatherVersion(group, { type, version, files }),
    ).values(),
  ];
  return [...groupBy(files, "type", versionsOf).values()].flat();
}

/** Its Word file is its own, or the shared one that its template.yaml names. */
function gatherVersion(
  group: readonly ReadFile[],
  { type, version, files }: { type: string; version: string; files: readonly ReadFile[] },
): TemplateSource {
  const info = yamlOf(group, "template-info");
  const shared = sharedFileOf(info);
  const file = shared ?? `templates/${type}/${version}/template.docx`;
  const word = files.find(({ path }) => path === file)?.content;
  return {
    ...{ type, version, info, file },
    isShared: shared !== undefined,
    entries: word?.format === "word" ? word.entries : undefined,
  };
}

function gatherPart({ path, names, content }: ReadFile): Part[] {
  const { part = "", style = "", version = "" } = names;
  if (part === "" || content.format !== "word" || content.entries === undefined) return [];
  return [{ part, style, version, file: path, entries: content.entries }];
}
