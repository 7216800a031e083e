/** Tells of marks of other styles in what a paper prints of the records: a clerk's text copied from a document of another system. */

import { foreignMark } from "../diagnostics/assemble-mix.ts";
import { findMarks } from "../text/find-marks.ts";
import { isProse, plainTextOf } from "../text/prose.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Framing } from "./framing.ts";

/** Each mark once. Signatures are set aside: whoever signs or confirms follows their own style. */
export function reportForeignMarks(
  context: AssemblyContext,
  { style, paper }: Framing,
  values: object,
): void {
  const place = paper.record.source.place(paper.path);
  const told = new Set<string>();
  for (const text of textsIn(values)) {
    for (const mark of findMarks(text, style.foreignMarks)) {
      if (told.has(mark)) continue;
      told.add(mark);
      context.report(foreignMark({ mark, excerpt: excerptAround(text, mark) }, place));
    }
  }
}

const setAside: ReadonlySet<string> = new Set(["signature", "wording"]);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (isProse(value)) return [plainTextOf(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (setAside.has(key) ? [] : textsIn(inner)));
}

const excerptLength = 30;

function excerptAround(text: string, mark: string): string {
  const at = text.indexOf(mark);
  const [start, end] = [Math.max(0, at - excerptLength), at + mark.length + excerptLength];
  return text.slice(start, end).replaceAll("\n", " ").trim();
}
