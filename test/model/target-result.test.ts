import { expect, it } from "vitest";
import { canBeExceeded, outcomeOf, percentReached } from "../../src/model/target-result.ts";

it.each([
  { target: 95, result: 97.5, better: "cao hơn", outcome: "vượt", percent: 102.6 },
  { target: 3, result: 2, better: "cao hơn", outcome: "chưa đạt", percent: 66.7 },
  { target: 100, result: 100, better: "cao hơn", outcome: "đạt", percent: 100 },
  { target: 0, result: 0, better: "cao hơn", outcome: "đạt", percent: undefined },
  { target: 2, result: 0, better: "thấp hơn", outcome: "vượt", percent: undefined },
  { target: 0, result: 0, better: "thấp hơn", outcome: "đạt", percent: undefined },
  { target: 2, result: 3, better: "thấp hơn", outcome: "chưa đạt", percent: undefined },
] as const)(
  "$result of $target, better $better: $outcome, $percent percent",
  ({ outcome, percent, ...given }) => {
    expect(outcomeOf(given)).toBe(outcome);
    expect(percentReached(given)).toBe(percent);
  },
);

it.each([
  { target: 100, measuredIn: "%", better: "cao hơn", can: false },
  { target: 99, measuredIn: "%", better: "cao hơn", can: true },
  { target: 100, measuredIn: "hồ sơ", better: "cao hơn", can: true },
  { target: 0, measuredIn: "đơn", better: "thấp hơn", can: false },
  { target: 1, measuredIn: "đơn", better: "thấp hơn", can: true },
  { target: 0, measuredIn: "đơn", better: "cao hơn", can: true },
  { target: 1, measuredIn: "quy chế", better: "cao hơn", canExceed: false, can: false },
  { target: 100, measuredIn: "%", better: "cao hơn", canExceed: true, can: true },
] as const)("$target $measuredIn, better $better: can be exceeded: $can", ({ can, ...given }) => {
  expect(canBeExceeded(given)).toBe(can);
});
