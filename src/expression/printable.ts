/** How a value prints where a tag has no helper for it. */

import { printUngrouped } from "../text/numbers.ts";
import { isDots } from "./form-dots.ts";

/** Texts as they are, numbers with a decimal comma and no dots (a year is a number too); all else has no print. */
export function printable(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (isDots(value)) return value.dots;
  return typeof value === "number" && Number.isFinite(value) ? printUngrouped(value) : undefined;
}
