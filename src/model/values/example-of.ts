/** An example of a value, out of the values of documents that were made. */

import { isProse, plainTextOf } from "../../text/prose.ts";
import type { ValueDescription } from "./describe-values.ts";

const longest = 60;

/**
 * What the first of the documents that has anything there holds, on one line and shortened; undefined where none has,
 * and for groups and lists, of which what they hold is the example.
 */
export function exampleOf(
  { path, kind }: ValueDescription,
  documents: readonly object[],
): string | undefined {
  if (kind === "group" || kind === "list") return undefined;
  const names = path.split(".").map((step) => step.replace("[]", ""));
  for (const document of documents) {
    const example = valuesAt(document, names)
      .map(printed)
      .find((text) => text !== "");
    if (example !== undefined) return shortened(example);
  }
  return undefined;
}

/** All values at a path, of every row of a list on the way. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((row) => valuesAt(row, [name, ...rest]));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

function printed(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "có" : "không";
  return (isProse(value) ? plainTextOf(value) : String(value)).replace(/\s+/g, " ").trim();
}

/** Whole words, with `…` for those left out. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
}
