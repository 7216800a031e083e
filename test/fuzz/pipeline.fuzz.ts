import { afterAll, expect, it } from "vitest";
import { findBrokenPromises } from "./find-broken-promises.ts";
import { type Case, caseOf } from "./mutate-project.ts";
import { copySample } from "./project-on-disk.ts";
import { startBuilder } from "./run-build.ts";

/** `FUZZ_SEED=n FUZZ_CASES=1` does one case again; `FUZZ_SECONDS` gives more than a minute. */
const {
  FUZZ_SEED: firstSeed = "1",
  FUZZ_CASES: cases = "Infinity",
  FUZZ_SECONDS: seconds = "60",
} = process.env;
const mostSecondsOfCase = 60;

const project = copySample();
const builder = startBuilder(mostSecondsOfCase);

afterAll(async () => {
  await builder.end();
  project.remove();
});

it("keeps its promises whatever happens to data and templates", async () => {
  const end = Date.now() + Number(seconds) * 1000;
  const broken: string[] = [];
  let count = 0;
  for (let seed = Number(firstSeed); count < Number(cases) && Date.now() < end; seed += 1, count += 1)
    broken.push(...(await tryCase(caseOf(seed, project.sample))));
  console.log(`fuzz: ${count} cases from FUZZ_SEED=${firstSeed}, ${broken.length} broken promises`);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(0);
});

async function tryCase(mutated: Case): Promise<string[]> {
  const { seed, round, units, changes, how } = mutated;
  project.change(changes);
  const ending = await builder.run({ root: project.root, campaign: project.sample.campaign, round, units });
  const broken = findBrokenPromises(ending, mutated, project.root);
  project.restore(changes);
  const told = broken.map((promise) => promise.replaceAll(project.root, "<root>"));
  for (const promise of told)
    console.error(
      `FUZZ_SEED=${seed} FUZZ_CASES=1 (${round} ${units ?? ""}; ${how.join("; ")})\n  ${promise}`,
    );
  return told.map((promise) => `FUZZ_SEED=${seed}: ${promise}`);
}
