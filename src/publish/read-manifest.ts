/** The manifest of the last build. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest, ManifestFile } from "./manifest.ts";
import { isSystemError } from "./system-error.ts";

/** Undefined where nothing was built; `broken` where somebody made of the file what no build writes. Rejects with the system's other errors. */
export async function readManifest(folder: string): Promise<Manifest | "broken" | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    return isManifest(manifest) ? manifest : "broken";
  } catch (error) {
    if (error instanceof SyntaxError) return "broken";
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    isObject(value) &&
    Array.isArray(value.files) &&
    value.files.every(isFile) &&
    Array.isArray(value.refused) &&
    value.refused.every(isRefusal)
  );
}

/** The path is joined to the folder's: it must not lead out of it. */
function isFile(value: unknown): value is ManifestFile {
  return (
    isObject(value) &&
    typeof value.path === "string" &&
    /^[a-z0-9-]+\/[a-z0-9-]+\.(docx|pdf)$/.test(value.path) &&
    ["title", "sha256", "documentType", "subject"].every((field) => typeof value[field] === "string") &&
    ["bytes", "pages"].every((field) => typeof value[field] === "number") &&
    Array.isArray(value.inputs)
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
