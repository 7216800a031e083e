// Writes a printing process's files.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes into the folder, which is made. */
export function writerInto(folder) {
  mkdirSync(folder, { recursive: true });
  return (name, bytes) => writeFileSync(join(folder, name), bytes);
}
