/** Paths of files, asked for by name: what could not be read has no record that would know its file. */

import type { Campaign, RoundRecords } from "./records.ts";

/** Where the units lie, a file each. */
export const unitsFolder = "data/units/";

export function unitFile(id: string): string {
  return `${unitsFolder}${id}.yaml`;
}

export function personFile(id: string): string {
  return `data/people/${id}.yaml`;
}

/** Where the decisions lie that rate units. */
export const ratingsFolder = "data/ratings/";

/** Where the templates of a document type lie: all versions, or one. */
export function templateFolder(type: string, version?: string): string {
  return version === undefined ? `templates/${type}/` : `templates/${type}/${version}/`;
}

export function partFile(part: string, style: string, version: string): string {
  return `templates/parts/${part}/${style}/${version}.docx`;
}

/** The path of `<name>.yaml` in the round's folder. */
export function fileBeside(round: RoundRecords, name: string): string {
  return `${roundFolder(round)}${name}.yaml`;
}

/** Where a signed document lies: `id` is the document's (`<unit>/<document>`). */
export function issuedFile(round: RoundRecords, id: string): string {
  return `${roundFolder(round)}issued/${id}.docx`;
}

/** Where a signed document lies that another signing took the place of; the first that was replaced is 1. */
export function replacedFile(round: RoundRecords, id: string, order: number): string {
  const [unit = "", document = ""] = id.split("/");
  return `${roundFolder(round)}issued/${unit}/replaced/${document}-${order}.docx`;
}

export function roundFolder({ round }: RoundRecords): string {
  return folderOf(round.source.path);
}

export function campaignFolder({ campaign }: { readonly campaign: Campaign }): string {
  return folderOf(campaign.plan.source.path);
}

/** The folder of a file, with `/` at its end, as all folders have here. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
