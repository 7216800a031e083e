/** The committed templates and parts, as they stand on disk. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedWordFile } from "../../src/word/named-word-file.ts";
import { entriesOf } from "./planted-fault.ts";

const root = "templates";

/** One version of a document type's template: `to-trinh/1`. */
export function templateVersions(): readonly string[] {
  const types = foldersIn(root).filter((name) => !["parts", "shared"].includes(name));
  return types.flatMap((type) => foldersIn(join(root, type)).map((version) => `${type}/${version}`));
}

/** Its own Word file, or the shared one that its template.yaml names. */
export function templateFile(version: string): NamedWordFile {
  const info = readFileSync(`${root}/${version}/template.yaml`, "utf8");
  const shared = /^wordFile: (\S+)$/m.exec(info)?.[1];
  return wordFile(
    shared === undefined ? `${root}/${version}/template.docx` : `${root}/shared/${shared}.docx`,
  );
}

/** The styles that have parts, sorted. */
export function stylesOfParts(): readonly string[] {
  const styles = foldersIn(join(root, "parts")).flatMap((part) => foldersIn(join(root, "parts", part)));
  return [...new Set(styles)].sort();
}

/** The first version of each part of a style, by the part's name. */
export function partsOf(style: string): ReadonlyMap<string, NamedWordFile> {
  return new Map(
    foldersIn(join(root, "parts")).map((part) => [part, wordFile(`${root}/parts/${part}/${style}/1.docx`)]),
  );
}

function wordFile(file: string): NamedWordFile {
  return { file, entries: entriesOf(file) };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
