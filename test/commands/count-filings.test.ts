import { expect, it } from "vitest";
import { countFilings } from "../../src/commands/count-filings.ts";
import { judge } from "../../src/judge/judge.ts";
import { aPlan, aRound, aUnit, type RoundWritten, someRecords } from "../support/records.ts";
import { aDeadlineRule } from "../support/rules.ts";

const deadline = aDeadlineRule({ id: "R-1", phase: "đề nghị", before: "10/4/2025" });
const received = (date: string) => ({ events: [{ date, state: "đã nhận" as const, by: "An" }] });

/** `a`, `b` and `c` take part, `x` doesn't. */
function counted(rounds: Readonly<Record<string, RoundWritten>>, last: string) {
  const { records, campaign } = someRecords({
    plan: aPlan({ participants: ["chi bộ cơ sở"], rules: [deadline] }),
    units: [...["c", "a", "b"].map((id) => aUnit(id)), aUnit("x", { kind: "ban" })],
    rounds: Object.entries(rounds).map(([id, written]) => aRound(id, written)),
  });
  const round = campaign.rounds.find(({ id }) => id === last);
  if (round === undefined) throw new Error(`no round ${last}`);
  return countFilings({ records, campaign, round, judgement: judge(records, campaign, round).value });
}

const proposing = (asOf: string) => ({ phase: "đề nghị" as const, asOf });

it("tells who filed, who was late, and who is missing, by the units that take part", () => {
  const round: RoundWritten = {
    round: proposing("15/4/2025"),
    submissions: { a: { date: "4/4/2025" }, b: { date: "4/4/2025" } },
    log: { a: received("09/4/2025"), b: received("10/4/2025") },
  };
  expect(counted({ mot: round }, "mot")).toEqual({
    ...{ expected: ["a", "b", "c"], filed: ["a", "b"], late: ["b"], missing: ["c"] },
  });
});

it("expects a unit that filed though it needn't", () => {
  const round: RoundWritten = { round: proposing("5/4/2025"), submissions: { x: { date: "4/4/2025" } } };
  expect(counted({ mot: round }, "mot")).toMatchObject({ expected: ["a", "b", "c", "x"], filed: ["x"] });
});

it("counts the papers of the phase's rounds before", () => {
  const first: RoundWritten = { round: proposing("5/4/2025"), submissions: { a: { date: "4/4/2025" } } };
  const second: RoundWritten = { round: proposing("9/4/2025"), submissions: { b: { date: "8/4/2025" } } };
  expect(counted({ mot: first, hai: second }, "hai")).toMatchObject({ filed: ["a", "b"], missing: ["c"] });
  expect(counted({ mot: first, hai: second }, "mot")).toMatchObject({ filed: ["a"], missing: ["b", "c"] });
});

it("counts nothing in a phase in which units file nothing", () => {
  const round: RoundWritten = { round: { phase: "thẩm định", asOf: "20/4/2025" } };
  expect(counted({ mot: round }, "mot")).toBeUndefined();
});
