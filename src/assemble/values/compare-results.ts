/** Registered targets each with its result (kế hoạch, mục IV.2: "đối chiếu với văn bản đăng ký"). */

import { resultWithoutTarget, targetWithoutResult } from "../../diagnostics/assemble-awards.ts";
import type { Target } from "../../model/registration.ts";
import type { Located, Path } from "../../model/source-file.ts";
import { nearest } from "../../text/nearest.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { ownEntry } from "../own-entry.ts";

export type ComparedTarget = Target & { readonly result: number };

export interface WrittenResults {
  /** By the targets' ids. */
  readonly results: Readonly<Record<string, number>>;
  readonly record: Located<unknown>;
  /** Where the results stand in the record. */
  readonly path: Path;
}

/** A target that nobody reports on, and a result of what was never registered, are findings: left out, neither would be missed. */
export function compareResults(
  context: AssemblyContext,
  targets: readonly Target[],
  written: WrittenResults,
): ComparedTarget[] {
  reportUnregistered(context, targets, written);
  const { results, record, path } = written;
  return targets.flatMap((target) => {
    const result = ownEntry(results, target.id);
    if (result !== undefined) return [{ ...target, result }];
    context.report(targetWithoutResult({ id: target.id, target: target.text }, record.source.place(path)));
    return [];
  });
}

function reportUnregistered(
  context: AssemblyContext,
  targets: readonly Target[],
  { results, record, path }: WrittenResults,
): void {
  const ids = targets.map(({ id }) => id);
  for (const id of Object.keys(results).filter((each) => !ids.includes(each))) {
    const place = record.source.keyPlace([...path, id]);
    context.report(resultWithoutTarget({ id, nearest: nearest(id, ids) }, place));
  }
}
