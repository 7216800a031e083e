/** What the build of the sample wrote: its manifests, verdicts and files, read as any other program would. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../src/publish/manifest.ts";
import type { VerdictsFile } from "../../src/publish/verdicts-file.ts";
import { builtSample } from "./wait-for-sample.ts";

export const { root, run } = await builtSample();
export const roundIds = ["phat-dong", "dang-ky", "de-nghi", "tham-dinh", "quyet-dinh", "tong-ket"] as const;

export type RoundId = (typeof roundIds)[number];

export function roundFile(round: RoundId, path: string): Buffer {
  return readFileSync(join(root, "out/2024-dai-hoi-dang", round, path));
}

export function manifestOf(round: RoundId): Manifest {
  return JSON.parse(roundFile(round, "manifest.json").toString("utf8"));
}

export function verdictsOf(round: RoundId): VerdictsFile {
  return JSON.parse(roundFile(round, "verdicts.json").toString("utf8"));
}
