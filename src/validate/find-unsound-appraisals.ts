/** Finds what an appraisal says without its grounds: a refusal without a reason, a chair who wasn't there. */

import { missingReason, notAmongMembers } from "../diagnostics/validate-appraisal.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { foldedName } from "../text/names.ts";
import { nearest } from "../text/nearest.ts";
import { expandPattern, type FoundValue, valueAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";

export function findUnsoundAppraisals(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  if (kind !== "appraisal") return [];
  return [
    ...refusals.flatMap((refusal) => findMissingReasons(source, refusal)),
    ...expandPattern(source.value, ["meetings", "*"]).flatMap((meeting) => findStrangers(source, meeting)),
  ];
}

interface Refusal {
  readonly at: string;
  readonly field: string;
  /** What can't be said without a reason. */
  readonly says: string;
}

const refusals: readonly Refusal[] = [
  { at: "proposals.*", field: "outcome", says: "không đề nghị" },
  { at: "dossiers.*.papers.*", field: "state", says: "chưa hợp lệ" },
];

function findMissingReasons(source: SourceFile, { at, field, says }: Refusal): FileFinding[] {
  return expandPattern(source.value, at.split("."))
    .filter(({ value }) => valueAt(value, [field]) === says && valueAt(value, ["reason"]) === undefined)
    .map(({ path }) => {
      const where = [...path, field];
      return { path: where, diagnostic: missingReason({ field, written: says }, source.place(where)) };
    });
}

/** Names are compared as people read them: whichever letter bears the tone mark. */
function findStrangers(source: SourceFile, { path, value }: FoundValue): FileFinding[] {
  const names = expandPattern(value, ["members", "*", "name"]).flatMap((found) =>
    typeof found.value === "string" ? [found.value] : [],
  );
  const known = new Set(names.map(foldedName));
  return ["chair", "secretary"].flatMap((field) => {
    const name = valueAt(value, [field]);
    if (typeof name !== "string" || names.length === 0 || known.has(foldedName(name))) return [];
    const where = [...path, field];
    const facts = { field, name, nearest: nearest(name, names) };
    return [{ path: where, diagnostic: notAmongMembers(facts, source.place(where)) }];
  });
}
