import { describe, expect, it } from "vitest";
import { lookUpRegistration, registrantOf } from "../../src/assemble/look-up-registration.ts";
import type { Fault, RoundRecords } from "../../src/model/records.ts";
import { aDesk } from "../support/assembly.ts";
import { aRound } from "../support/records.ts";

const registering = (
  id: string,
  asOf: string,
  registrations: Parameters<typeof aRound>[1]["registrations"],
) => aRound(id, { round: { phase: "đăng ký", asOf }, ...(registrations && { registrations }) });
const proposing = aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" } });
const folder = "data/campaigns/dot/rounds";

function lookUp(rounds: readonly RoundRecords[], faults: readonly Fault[] = []) {
  const context = aDesk({ rounds: [...rounds, proposing], faults });
  return { found: lookUpRegistration(context, "chi-bo"), context };
}

describe("a unit's registration", () => {
  it("is the latest in the campaign by the round's day", () => {
    const { found, context } = lookUp([
      registering("dang-ky", "01/10/2024", { "chi-bo": { date: "25/9/2024" } }),
      registering("bo-sung", "01/11/2024", { "chi-bo": { date: "20/10/2024" } }),
    ]);
    expect(found?.value.date).toBe("2024-10-20");
    expect(context.used()).toEqual([`${folder}/bo-sung/chi-bo.yaml`]);
  });

  it("is an earlier one where the later round has none of the unit", () => {
    const { found } = lookUp([
      registering("dang-ky", "01/10/2024", { "chi-bo": { date: "25/9/2024" } }),
      registering("bo-sung", "01/11/2024", { khac: {} }),
    ]);
    expect(found?.value.date).toBe("2024-09-25");
  });

  it("is none where nobody registered for the unit", () => {
    const { found, context } = lookUp([registering("dang-ky", "01/10/2024", { khac: {} })]);
    expect(found).toBeUndefined();
    expect(context.used()).toEqual([]);
  });
});

describe("a fault that hides the registration stops the paper", () => {
  it("in the unit's file", () => {
    const file = `${folder}/dang-ky/chi-bo.yaml`;
    const { context } = lookUp([registering("dang-ky", "01/10/2024", {})], [{ file, path: [] }]);
    expect(context.used()).toEqual([file]);
  });

  it("in a later one's, though there is an earlier one", () => {
    const rounds = [
      registering("dang-ky", "01/10/2024", { "chi-bo": {} }),
      registering("bo-sung", "01/11/2024", {}),
    ];
    const file = `${folder}/bo-sung/chi-bo.yaml`;
    expect(lookUp(rounds, [{ file, path: [] }]).context.used()).toContain(file);
  });

  it("in the round's own file, where it is found nowhere else", () => {
    const file = `${folder}/dang-ky/round.yaml`;
    expect(lookUp([], [{ file, path: [] }]).context.used()).toEqual([file]);
    const found = [registering("dot-mot", "01/10/2024", { "chi-bo": {} })];
    expect(lookUp(found, [{ file, path: [] }]).context.used()).not.toContain(file);
  });

  it("in another campaign's round stops nothing", () => {
    const file = "data/campaigns/dot-khac/rounds/dang-ky/round.yaml";
    expect(lookUp([], [{ file, path: [] }]).context.used()).toEqual([]);
  });
});

it("has a person's entry by their id", () => {
  const people = [
    "lan",
    { person: "dung", targets: [{ id: "a", text: "A", measuredIn: "buổi", target: 1 }] },
  ];
  const { found } = lookUp([registering("dang-ky", "01/10/2024", { "chi-bo": { people } })]);
  expect(registrantOf(found, "dung")?.targets).toHaveLength(1);
  expect(registrantOf(found, "lan")?.targets).toEqual([]);
  expect(registrantOf(found, "nobody")).toBeUndefined();
  expect(registrantOf(undefined, "lan")).toBeUndefined();
});
