/** Reads one recognised file by its format: YAML, prose or Word. */

import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { SourceFile } from "../model/source-file.ts";
import { openWordFile } from "../word/open-word-file.ts";
import type { WordEntries } from "../word/word-entries.ts";
import type { ListedFile } from "./list-files.ts";
import { unreadableSource } from "./locate-values.ts";
import { readFileBytes } from "./read-file-bytes.ts";
import { readText } from "./read-text.ts";
import { readYaml } from "./read-yaml.ts";
import type { FileKind, RecognisedFile } from "./recognise-file.ts";

/** A file that was read; what could not be is undefined inside, and has its findings. */
export interface ReadFile extends RecognisedFile {
  readonly path: string;
  readonly content: FileContent;
}

export type FileContent =
  | { readonly format: "yaml"; readonly source: SourceFile }
  | { readonly format: "prose"; readonly text: string | undefined }
  | WordContent;

interface WordContent {
  readonly format: "word";
  /** The file as it is; undefined where it can't be read, as are its entries where it can't be opened. */
  readonly bytes: Uint8Array | undefined;
  readonly entries: WordEntries | undefined;
}

const mostWordBytes = 20 * 1024 * 1024;

export async function readSource(listed: ListedFile, recognised: RecognisedFile): Promise<Outcome<ReadFile>> {
  const { value: content, diagnostics } = await contentOf(listed, recognised);
  return outcome({ ...recognised, path: listed.path, content }, diagnostics);
}

function contentOf(listed: ListedFile, { kind }: RecognisedFile): Promise<Outcome<FileContent>> {
  if (kind === "prose") return readProseFile(listed);
  return wordKinds.includes(kind) ? readWordFile(listed) : readYamlFile(listed);
}

const wordKinds: readonly FileKind[] = ["template", "part", "issued"];

async function readProseFile(listed: ListedFile): Promise<Outcome<FileContent>> {
  const { value: text, diagnostics } = await readText(listed);
  return outcome({ format: "prose", text }, diagnostics);
}

async function readYamlFile(listed: ListedFile): Promise<Outcome<FileContent>> {
  const { value: text, diagnostics } = await readText(listed);
  if (text === undefined) {
    return outcome({ format: "yaml", source: unreadableSource(listed.path, "") }, diagnostics);
  }
  const yaml = readYaml(text, listed.path);
  return outcome({ format: "yaml", source: yaml.value }, yaml.diagnostics);
}

export async function readWordFile(listed: ListedFile): Promise<Outcome<WordContent>> {
  const { value: bytes, diagnostics } = await readFileBytes(listed, mostWordBytes);
  if (bytes === undefined) return outcome({ format: "word", bytes, entries: undefined }, diagnostics);
  const word = openWordFile(bytes, listed.path);
  return outcome({ format: "word", bytes, entries: word.value }, word.diagnostics);
}
