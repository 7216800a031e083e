/** Checks files one after the other, and gathers what is found in all of them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Fault } from "../model/records.ts";
import type { RecordKind, RecordOf } from "../model/schemas.ts";
import type { Located, Path, SourceFile } from "../model/source-file.ts";
import type { Sources } from "../model/sources.ts";
import type { Prose } from "../text/prose.ts";
import { checkRecord } from "./check-record.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { type CanDraw, canDrawWith } from "./spoilt-characters.ts";

export interface RecordChecks {
  readonly names: KnownNames;
  readonly canDraw: CanDraw;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly Fault[];
  /** The record of a file; undefined where there is no file, or it is faulty as a whole. */
  check<Kind extends RecordKind>(
    kind: Kind,
    file: { readonly id: string; readonly source: SourceFile | undefined },
    names?: KnownNames,
  ): Located<RecordOf<Kind>> | undefined;
  /** The records of many files by their ids. */
  checkAll<Kind extends RecordKind>(
    kind: Kind,
    files: ReadonlyMap<string, SourceFile>,
  ): Map<string, Located<RecordOf<Kind>>>;
  /** Takes what was found by other means. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** Takes what was found about a file that makes the whole of it unfit for use. */
  refuse(file: string, diagnostics: readonly Diagnostic[]): void;
  proseAt(file: string, path: Path): Prose | undefined;
}

/** A file with more findings than these isn't mistyped, it is something else; its faults are all kept. */
const mostFindings = 200;

export function startChecks(sources: Sources): RecordChecks {
  const allNames = knownNames(sources);
  const canDraw = canDrawWith(sources.fonts);
  const diagnostics: Diagnostic[] = [];
  const faults: Fault[] = [...sources.faults];
  const prose = new Map<string, Prose>();
  const report = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push(diagnostic);
  };
  const check: RecordChecks["check"] = (kind, { id, source }, names = allNames) => {
    if (source === undefined) return undefined;
    const checked = checkRecord({ kind, id, source, names, files: sources, canDraw });
    report(checked.findings.slice(0, mostFindings).map(({ diagnostic }) => diagnostic));
    faults.push(...checked.faults);
    for (const field of checked.prose) prose.set(keyOf(source.path, field.path), field.prose);
    return checked.record;
  };
  return {
    names: allNames,
    canDraw,
    diagnostics,
    faults,
    check,
    checkAll: (kind, files) =>
      new Map(
        [...files].flatMap(([id, source]) => {
          const record = check(kind, { id, source });
          return record === undefined ? [] : [[id, record] as const];
        }),
      ),
    report,
    refuse: (file, found) => {
      report(found);
      faults.push({ file, path: [] });
    },
    proseAt: (file, path) => prose.get(keyOf(file, path)),
  };
}

function keyOf(file: string, path: Path): string {
  return JSON.stringify([file, ...path.map(String)]);
}
