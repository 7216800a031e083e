/** The hash of what a template version or a part holds: of the content, not of the way that it is packed. */

import { createHash } from "node:crypto";
import type { WordEntries } from "../word/word-entries.ts";

export interface HashedContent {
  readonly entries: WordEntries;
  /** The value of template.yaml. */
  readonly info?: unknown;
}

/** SHA-256, hexadecimal. When a version ceases to be in force (`to`) is written after it was published. */
export function contentHash({ entries, info }: HashedContent): string {
  const hash = createHash("sha256");
  for (const name of [...entries.keys()].sort()) {
    const bytes = entries.get(name) ?? new Uint8Array();
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  if (info !== undefined)
    hash.update(JSON.stringify(info, (key, value) => (key === "to" ? undefined : value)));
  return hash.digest("hex");
}
