/** A copy of the sample that cases change and that is put right after each. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Case, Sample } from "./mutate-project.ts";

const repository = join(import.meta.dirname, "../..");

export interface ProjectOnDisk {
  readonly root: string;
  readonly sample: Sample;
  change(changes: Case["changes"]): void;
  /** Puts the changed files right and removes what was built. */
  restore(changes: Case["changes"]): void;
  remove(): void;
}

export function copySample(): ProjectOnDisk {
  const root = mkdtempSync(join(tmpdir(), "ho-so-fuzz-"));
  for (const folder of ["data", "templates"])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const sample = sampleOf(readFiles(root));
  const write = (path: string, content: Buffer | undefined) =>
    content === undefined
      ? rmSync(join(root, path), { force: true })
      : writeFileSync(join(root, path), content);
  return {
    root,
    sample,
    change: (changes) => {
      for (const [path, content] of changes) write(path, content);
    },
    restore: (changes) => {
      for (const path of changes.keys()) write(path, sample.files.get(path));
      rmSync(join(root, "out"), { recursive: true, force: true });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What is mutated and what is built: schemas are for editors only. */
function sampleOf(files: ReadonlyMap<string, Buffer>): Sample {
  const paths = [...files.keys()];
  const [campaign = ""] = paths.flatMap(
    (path) => /^data\/campaigns\/([^/]+)\/plan\.yaml$/.exec(path)?.[1] ?? [],
  );
  const rounds = paths.flatMap((path) => /\/rounds\/([^/]+)\/round\.yaml$/.exec(path)?.[1] ?? []);
  const isUnit = (id: string) => files.has(`data/units/${id}.yaml`);
  const unitsOf = (round: string) =>
    paths
      .flatMap((path) => new RegExp(`/rounds/${round}/([^/]+)\\.yaml$`).exec(path)?.[1] ?? [])
      .filter(isUnit);
  return { files, campaign, unitsOfRound: new Map(rounds.map((round) => [round, unitsOf(round)])) };
}

function readFiles(root: string): ReadonlyMap<string, Buffer> {
  const paths = ["data", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  const mutable = paths.filter((path) => !path.startsWith("data/schemas/"));
  return new Map(mutable.sort().map((path) => [path, readFileSync(join(root, path))]));
}
