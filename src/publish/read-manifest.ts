/** The manifest of the last build. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileMark, ManifestFile, WrittenManifest } from "./manifest.ts";
import { isSystemError } from "./system-error.ts";

/** Undefined where nothing was built; `broken` where somebody made of the file what no build writes. Rejects with the system's other errors. */
export async function readManifest(folder: string): Promise<WrittenManifest | "broken" | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    return isManifest(manifest) ? manifest : "broken";
  } catch (error) {
    if (error instanceof SyntaxError) return "broken";
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isManifest(value: unknown): value is WrittenManifest {
  return (
    isObject(value) &&
    Array.isArray(value.files) &&
    value.files.every(isFile) &&
    Array.isArray(value.refused) &&
    value.refused.every(isRefusal) &&
    Array.isArray(value.overviews) &&
    value.overviews.every(isMark)
  );
}

/** The path is joined to the folder's: it must not lead out of it. */
function isFile(value: unknown): value is ManifestFile {
  return (
    isMark(value) &&
    isObject(value) &&
    /^[a-z0-9-]+\/[a-z0-9-]+\.(docx|pdf)$/.test(value.path) &&
    ["title", "documentType", "subject"].every((field) => typeof value[field] === "string") &&
    typeof value.pages === "number" &&
    Array.isArray(value.inputs)
  );
}

function isMark(value: unknown): value is FileMark {
  return (
    isObject(value) &&
    ["path", "sha256"].every((field) => typeof value[field] === "string") &&
    typeof value.bytes === "number"
  );
}

function isRefusal(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.unit === "string" &&
    Array.isArray(value.because)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
