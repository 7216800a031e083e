/** The sample campaign with all its rounds built once, for every test that reads what was made. */

import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { makeProject, projectAt, type Run } from "./project-copy.ts";

declare module "vitest" {
  export interface ProvidedContext {
    builtSample: { readonly root: string; readonly run: Run };
  }
}

/** One side of the comparison in same-bytes.test.ts. */
const env = { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "C", LANG: "C" };

export default function buildSample(project: TestProject): () => void {
  const root = makeProject();
  const run = projectAt(root).run(["build", "--round", "all"], { env });
  project.provide("builtSample", { root, run });
  return () => rmSync(root, { recursive: true, force: true });
}
