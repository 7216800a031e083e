import { expect, it } from "vitest";
import { paperDay } from "../../src/assemble/paper-day.ts";
import { inHand } from "../support/assembly.ts";
import { aRound } from "../support/records.ts";

const round = inHand({ rounds: [aRound("dot", { round: { phase: "đề nghị", asOf: "15/4/2025" } })] });

it.each([
  { what: "none", date: undefined, day: "2025-04-15" },
  { what: "a whole one", date: "2025-04-04", day: "2025-04-04" },
  { what: "one after the round", date: "2025-05-02", day: "2025-05-02" },
  { what: "the round's own month", date: "2025-04", day: "2025-04-15" },
  { what: "the month before", date: "2025-03", day: "2025-03-31" },
  { what: "the month after", date: "2025-05", day: "2025-05-01" },
  { what: "the round's own year", date: "2025", day: "2025-04-15" },
  { what: "the year before", date: "2024", day: "2024-12-31" },
])("with $what for its date, a paper prints what held on $day", ({ date, day }) => {
  expect(paperDay(round, date)).toBe(day);
});
