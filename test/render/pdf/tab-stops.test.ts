import { expect, it } from "vitest";
import { nextTabStop } from "../../../src/render/pdf/tab-stops.ts";

const stops = [
  { position: 100, alignment: "left" },
  { position: 200, alignment: "right" },
] as const;

it.each([
  ["the first own stop to the right", 20, { stops, hanging: 0, every: 36 }, 100],
  ["the next one when it stands on a stop", 100, { stops, hanging: 0, every: 36 }, 200],
  ["a stop that nobody set behind the last own one", 200, { stops, hanging: 0, every: 36 }, 216],
  ["stops that nobody set where there are no others", 20, { stops: [], hanging: 0, every: 36 }, 36],
  ["the hanging indent of a first line", 5, { stops, hanging: 28, every: 36 }, 28],
  [
    "an own stop before the hanging indent",
    5,
    { stops: [{ position: 20, alignment: "left" as const }], hanging: 28, every: 36 },
    20,
  ],
])("a tab goes to %s", (...[, from, ruler, position]) => {
  expect(nextTabStop(from, ruler).position).toBe(position);
});
