/** Compares the documents that were signed with what the log says of them. */

import {
  issuedFileChanged,
  issuedFileMissing,
  issuedFileNotRecorded,
} from "../diagnostics/validate-issued.ts";
import { folderOf } from "../model/data-files.ts";
import { hashOfFile } from "../model/file-hash.ts";
import type { Log } from "../model/log.ts";
import type { IssuedFile } from "../model/records.ts";
import type { Located } from "../model/source-file.ts";
import type { RecordChecks } from "./record-checks.ts";

interface IssuedInRound {
  readonly round: Located<unknown> | undefined;
  readonly log: Located<Log> | undefined;
  /** By the documents' ids. */
  readonly files: ReadonlyMap<string, IssuedFile>;
}

/** Those that are as the log says; of the others, the file or the log's entry is refused. */
export function checkIssued(
  { round, log, files }: IssuedInRound,
  checks: RecordChecks,
): Map<string, IssuedFile> {
  if (round === undefined || log === undefined) {
    for (const { file } of files.values()) checks.refuse(file, [issuedFileNotRecorded({}, { file })]);
    return new Map();
  }
  const folder = `${folderOf(round.source.path)}issued/`;
  for (const { id, path } of recordedIn(log))
    if (!files.has(id))
      checks.refuse(
        log.source.path,
        [issuedFileMissing({ file: `${folder}${id}.docx` }, log.source.keyPlace(path))],
        path,
      );
  return new Map([...files].filter(([id, found]) => isAsRecorded({ id, found, log }, checks)));
}

interface Recorded {
  readonly id: string;
  readonly path: readonly string[];
}

/** What the log says is filed: what has a hash. */
function recordedIn({ value }: Located<Log>): Recorded[] {
  return Object.entries(value).flatMap(([unit, { issued }]) =>
    Object.entries(issued).flatMap(([document, { sha256 }]) =>
      sha256 === undefined ? [] : [{ id: `${unit}/${document}`, path: [unit, "issued", document] }],
    ),
  );
}

function isAsRecorded(
  { id, found, log }: { readonly id: string; readonly found: IssuedFile; readonly log: Located<Log> },
  checks: RecordChecks,
): boolean {
  const [unit = "", document = ""] = id.split("/");
  const entry = Object.hasOwn(log.value, unit) ? log.value[unit]?.issued : undefined;
  const recorded = entry && Object.hasOwn(entry, document) ? entry[document]?.sha256 : undefined;
  if (recorded === hashOfFile(found.bytes)) return true;
  const finding = recorded === undefined ? issuedFileNotRecorded : issuedFileChanged;
  checks.refuse(found.file, [finding({}, { file: found.file })]);
  return false;
}
