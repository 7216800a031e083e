/** Finds numbers of a unit's own awards that its list of whom it awarded contradicts. */

import { ownAwardMiscounted } from "../diagnostics/validate-counts.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { valueAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";

const ownAward = ["proof", "ownAward"];

export function findMiscountedAwards(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  const awarded = kind === "submission" ? valueAt(source.value, [...ownAward, "awarded"]) : undefined;
  if (!Array.isArray(awarded)) return [];
  const collectives = awarded.filter((each) => valueAt(each, ["collective"]) !== undefined).length;
  const listed = { collectives, people: awarded.length - collectives };
  return Object.entries(listed).flatMap(([field, count]) => {
    const path = [...ownAward, field];
    const said = valueAt(source.value, path);
    if (typeof said !== "number" || said === count) return [];
    return [{ path, diagnostic: ownAwardMiscounted({ field, said, listed: count }, source.place(path)) }];
  });
}
