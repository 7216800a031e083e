import { afterAll, expect, it } from "vitest";
import type { BuildRequest, BuildResult } from "./build-result.ts";
import { findBrokenPromises } from "./find-broken-promises.ts";
import { startThread } from "./in-thread.ts";
import { caseOf } from "./mutate-project.ts";
import { copySample } from "./project-on-disk.ts";
import { runSeeds } from "./run-seeds.ts";

const project = copySample();
const builder = startThread<BuildRequest, BuildResult>("./build-worker.js", 60);

afterAll(async () => {
  await builder.end();
  project.remove();
});

it("a build keeps its promises whatever happens to data and templates", async () => {
  const { root, sample } = project;
  const broken = await runSeeds("pipeline", async (seed) => {
    const mutated = caseOf(seed, sample);
    const { round, units, changes, how } = mutated;
    project.change(changes);
    const ending = await builder.run({ root, campaign: sample.campaign, round, units });
    const promises = findBrokenPromises(ending, mutated, root);
    project.restore(changes);
    return {
      how: `${round} ${units ?? ""}; ${how.join("; ")}`,
      broken: promises.map((promise) => promise.replaceAll(root, "<root>")),
    };
  });
  expect(broken).toEqual([]);
});
