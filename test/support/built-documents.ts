/** The Word files that the build of the sample made, by their manifests. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { entriesOf } from "./planted-fault.ts";
import { printDocument } from "./print-document.ts";

export interface BuiltDocument {
  /** The document's id: `<unit-id>/<type>[-<subject>]`. */
  readonly id: string;
  readonly type: string;
  readonly text: string;
  /** Of its Word file. */
  readonly entries: WordEntries;
}

interface ManifestEntry {
  readonly path: string;
  readonly documentType: string;
  readonly subject: string;
}

/** @param root the folder of a project in which all rounds were built */
export function builtDocuments(root: string): readonly BuiltDocument[] {
  const campaigns = foldersIn(join(root, "out"));
  const rounds = campaigns.flatMap((campaign) => foldersIn(campaign));
  return rounds.flatMap((round) =>
    manifestEntries(round)
      .filter(({ path }) => path.endsWith(".docx"))
      .map(({ path, documentType, subject }) => {
        const entries = entriesOf(join(round, path));
        return { id: subject, type: documentType, text: printDocument(entries), entries };
      }),
  );
}

function manifestEntries(round: string): readonly ManifestEntry[] {
  const manifest = JSON.parse(readFileSync(join(round, "manifest.json"), "utf8")) as {
    files: ManifestEntry[];
  };
  return manifest.files;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}
