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

export interface CheckedSource {
  readonly kind: RecordKind;
  readonly id: string;
  readonly source: SourceFile;
}

export interface RecordChecks {
  readonly names: KnownNames;
  readonly canDraw: CanDraw;
  /** Every file that was checked, in the order of checking. */
  readonly checked: readonly CheckedSource[];
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
  /** Takes what was found about a file that makes the whole of it unfit for use, or one place in it. */
  refuse(file: string, diagnostics: readonly Diagnostic[], path?: Path): void;
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
  const checked: CheckedSource[] = [];
  const report = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push(diagnostic);
  };
  const check: RecordChecks["check"] = (kind, { id, source }, names = allNames) => {
    if (source === undefined) return undefined;
    const { record, ...found } = checkRecord({ kind, id, source, names, files: sources, canDraw });
    checked.push({ kind, id, source });
    report(found.findings.slice(0, mostFindings).map(({ diagnostic }) => diagnostic));
    for (const fault of found.faults) faults.push(fault);
    for (const field of found.prose) prose.set(keyOf(source.path, field.path), field.prose);
    return record;
  };
  return {
    names: allNames,
    canDraw,
    checked,
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
    refuse: (file, found, path = []) => {
      report(found);
      faults.push({ file, path });
    },
    proseAt: (file, path) => prose.get(keyOf(file, path)),
  };
}

function keyOf(file: string, path: Path): string {
  return JSON.stringify([file, ...path.map(String)]);
}
