/** The number that a document got when it was issued, as the log of the round records it. */

import type { AssemblyContext } from "./assembly-context.ts";
import { lookUpLogEntry } from "./look-up.ts";
import { ownEntry } from "./own-entry.ts";

/** `document` is the document's id without its unit: `to-trinh`, `bien-ban-2`. */
export function issuedNumber(context: AssemblyContext, unit: string, document: string): string | undefined {
  return ownEntry(lookUpLogEntry(context, unit)?.issued ?? {}, document)?.number;
}
