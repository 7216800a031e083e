/** Tries one seed after another for as long as was asked for, and says which broke a promise. */

/** `FUZZ_SEED=n FUZZ_CASES=1` does one case again; `FUZZ_SECONDS` gives another time than a minute. */
const {
  FUZZ_SEED: firstSeed = "1",
  FUZZ_CASES: most = "Infinity",
  FUZZ_SECONDS: seconds = "60",
} = process.env;

export interface TriedCase {
  /** In words: what was done to which file. */
  readonly how: string;
  readonly broken: readonly string[];
}

/** @param name of the file in test/fuzz/ that tries the seeds; @returns what was broken, for each its seed */
export async function runSeeds(
  name: string,
  tryCase: (seed: number) => Promise<TriedCase>,
): Promise<string[]> {
  const end = Date.now() + Number(seconds) * 1000;
  const told: string[] = [];
  let count = 0;
  for (; count === 0 || (count < Number(most) && Date.now() < end); count += 1) {
    const seed = Number(firstSeed) + count;
    const { how, broken } = await tryCase(seed);
    for (const promise of broken) {
      told.push(`FUZZ_SEED=${seed} FUZZ_CASES=1 npm run test:fuzz -- ${name}\n  ${how}\n  ${promise}`);
      console.error(told.at(-1));
    }
  }
  console.log(`${name}: ${count} cases from FUZZ_SEED=${firstSeed}, ${told.length} broken promises`);
  return told;
}
