/** The number that a document got when it was issued, as the log of the round records it. */

import type { AssemblyContext } from "./assembly-context.ts";
import { logEntryOf } from "./campaign-records.ts";

/** `document` is the document's id without its unit: `to-trinh`, `bien-ban-2`. */
export function issuedNumber({ round }: AssemblyContext, unit: string, document: string): string | undefined {
  const issued = logEntryOf(round, unit)?.issued ?? {};
  return Object.hasOwn(issued, document) ? issued[document]?.number : undefined;
}
