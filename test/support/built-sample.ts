/** The sample campaign with all its rounds built once, for every test that reads what was made; others don't wait for it. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { command, makeProject, type Run } from "./project-copy.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The project's folder; its `out/` is being built, and `runFile` is there when it has been. */
    builtSample: { readonly root: string; readonly runFile: string };
  }
}

/** One side of the comparison in same-bytes.test.ts. */
const env = { ...process.env, TZ: "Asia/Ho_Chi_Minh", LC_ALL: "C", LANG: "C" };

export default function buildSample(project: TestProject): () => Promise<void> {
  const root = makeProject();
  const runFile = join(root, "run.json");
  const building = spawn(process.execPath, [command, "build", "--round", "all"], { cwd: root, env });
  const said = { stdout: "", stderr: "" };
  building.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
  building.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
  building.on("close", (exitCode) => writeWhole(runFile, { exitCode, ...said }));
  project.provide("builtSample", { root, runFile });
  return async () => {
    await stop(building);
    rmSync(root, { recursive: true, force: true });
  };
}

/** A few tests are done before the build is; it must not write into a folder that is being removed. */
async function stop(building: ChildProcess): Promise<void> {
  building.removeAllListeners("close");
  if (building.exitCode !== null || building.signalCode !== null) return;
  const ended = once(building, "exit");
  building.kill("SIGKILL");
  await ended;
}

/** Whoever finds the file finds all of it. */
function writeWhole(path: string, run: Run): void {
  writeFileSync(`${path}.part`, JSON.stringify(run));
  renameSync(`${path}.part`, path);
}
