/** Finds summaries of achievements that are longer than a row of the committee's list takes. */

import { summaryTooLong } from "../diagnostics/validate-texts.ts";
import { mostSummaryWords } from "../model/nominee.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { expandPattern } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";

/** A warning: the paper is printed all the same, with the whole summary. */
export function findLongSummaries(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  if (kind !== "submission") return [];
  return expandPattern(source.value, ["nominees", "*", "summary"]).flatMap(({ path, value }) => {
    const words = typeof value === "string" ? value.split(/\s+/u).filter((word) => word !== "").length : 0;
    if (words <= mostSummaryWords) return [];
    return [{ path, diagnostic: summaryTooLong({ words, most: mostSummaryWords }, source.place(path)) }];
  });
}
