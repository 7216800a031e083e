/** Everything that was read from the disk, formats known and meanings not: the output of load, the input of validate. */

import type { WordEntries } from "../word/word-entries.ts";
import type { Fault, IssuedFile, Part } from "./records.ts";
import type { SourceFile } from "./source-file.ts";

export interface Sources {
  readonly config: SourceFile | undefined;
  readonly organisation: SourceFile | undefined;
  /** By id, which is the file's name. */
  readonly units: ReadonlyMap<string, SourceFile>;
  readonly people: ReadonlyMap<string, SourceFile>;
  /** Yearly decisions that rate units, by file name. */
  readonly ratings: ReadonlyMap<string, SourceFile>;
  readonly campaigns: ReadonlyMap<string, CampaignSources>;
  /** Prose kept beside the YAML: path of the `.md` file → its text, NFC, line ends LF. */
  readonly proseFiles: ReadonlyMap<string, string>;
  readonly styles: SourceFile | undefined;
  /** Hashes of published template versions. */
  readonly published: SourceFile | undefined;
  readonly templates: readonly TemplateSource[];
  readonly parts: readonly Part[];
  readonly fonts: FontBytes;
  /** Files that were there and could not be read; their findings are already made. */
  readonly faults: readonly Fault[];
}

export interface CampaignSources {
  readonly plan: SourceFile | undefined;
  /** By id, which is the folder's name. */
  readonly rounds: ReadonlyMap<string, RoundSources>;
}

export interface RoundSources {
  readonly round: SourceFile | undefined;
  readonly log: SourceFile | undefined;
  readonly appraisal: SourceFile | undefined;
  readonly summingUp: SourceFile | undefined;
  readonly decisions: SourceFile | undefined;
  /** What each unit registers or submits, by the unit's id. */
  readonly units: ReadonlyMap<string, SourceFile>;
  /** Documents that were signed, as they were built, by their ids (`<unit>/<document>`). */
  readonly issued: ReadonlyMap<string, IssuedFile>;
}

/** One version of a document type's template as it was found. */
export interface TemplateSource {
  readonly type: string;
  readonly version: string;
  readonly info: SourceFile | undefined;
  /** Path of the Word file, whether or not there is one. */
  readonly file: string;
  /** Whether other templates may use the Word file too. */
  readonly isShared: boolean;
  /** Undefined where the Word file is missing or could not be opened. */
  readonly entries: WordEntries | undefined;
}

/** The four faces of the one font, as files (TrueType). */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}
