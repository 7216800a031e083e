/** Waits until the sample that is built beside the tests is there. */

import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import type { Run } from "./project-copy.ts";

/** Ten times what it takes on a busy machine. */
const mostSeconds = 300;

export async function builtSample(): Promise<{ readonly root: string; readonly run: Run }> {
  const { root, runFile } = inject("builtSample");
  for (let waited = 0; !existsSync(runFile); waited += 0.1) {
    if (waited > mostSeconds) throw new Error(`the sample was not built in ${mostSeconds} s`);
    await sleep(100);
  }
  return { root, run: JSON.parse(readFileSync(runFile, "utf8")) };
}
