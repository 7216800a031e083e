/** The hash of a file, by which a signed document or its scan is known again. */

import { createHash } from "node:crypto";

/** SHA-256, hexadecimal. */
export function hashOfFile(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
