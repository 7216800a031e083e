import { expect, it } from "vitest";
import { awardCounts } from "../../../src/assemble/values/award-counts.ts";

it.each([
  [2, 5, "02 tập thể và 05 cá nhân", "02 tập thể, 05 cá nhân", "các tập thể, cá nhân"],
  [1, 1, "01 tập thể và 01 cá nhân", "01 tập thể, 01 cá nhân", "các tập thể, cá nhân"],
  [12, 0, "12 tập thể", "12 tập thể", "các tập thể"],
  [1, 0, "01 tập thể", "01 tập thể", "tập thể"],
  [0, 1, "01 cá nhân", "01 cá nhân", "cá nhân"],
  [0, 0, "", "", ""],
])("%i collectives and %i people read as a sentence, a list and a whole", (collectives, people, ...words) => {
  const { sentence, list, whom } = awardCounts(collectives, people);
  expect([sentence, list, whom]).toEqual(words);
});
