import { describe, expect, it } from "vitest";
import { lookUpRegistrant, lookUpRegistration } from "../../src/assemble/look-up-registration.ts";
import type { Fault, RoundRecords } from "../../src/model/records.ts";
import { aDesk } from "../support/assembly.ts";
import { aRound, aUnit } from "../support/records.ts";

const registering = (
  id: string,
  asOf: string,
  registrations: Parameters<typeof aRound>[1]["registrations"],
) => aRound(id, { round: { phase: "đăng ký", asOf }, ...(registrations && { registrations }) });
const proposing = aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" } });
const folder = "data/campaigns/dot/rounds";

function lookUp(rounds: readonly RoundRecords[], faults: readonly Fault[] = []) {
  const context = aDesk({ rounds: [...rounds, proposing], faults });
  return { found: lookUpRegistration(context, "chi-bo", "2025-04-10"), context };
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

const targets = [{ id: "a", text: "A", measuredIn: "buổi", target: 1 }];

describe("a person's entry", () => {
  const people = ["lan", { person: "dung", targets }];
  const rounds = [registering("dang-ky", "01/10/2024", { "chi-bo": { people } }), proposing];
  const entryOf = (person: string) =>
    lookUpRegistrant(aDesk({ rounds }), { person, unit: "chi-bo" }, "2025-04-10");

  it("is found by their id in the unit's registration", () => {
    expect(entryOf("dung")?.targets).toHaveLength(1);
    expect(entryOf("lan")?.targets).toEqual([]);
    expect(entryOf("nobody")).toBeUndefined();
  });
});

describe("of a unit that took another in", () => {
  const units = [
    aUnit("chi-bo"),
    aUnit("chi-bo-cu", { mergedInto: { unit: "chi-bo", on: "01/3/2025" } }),
    aUnit("chi-bo-gan", { mergedInto: { unit: "chi-bo", on: "01/3/2025" } }),
  ];
  const filed = {
    "chi-bo-cu": { people: [{ person: "dung", targets }] },
    "chi-bo-gan": { people: ["dung"] },
  };
  const desk = (registrations: Parameters<typeof registering>[2]) =>
    aDesk({ units, rounds: [registering("dang-ky", "01/10/2024", registrations), proposing] });

  it("counts what the other registered, from the day on which it went into the unit", () => {
    expect(lookUpRegistration(desk(filed), "chi-bo", "2025-03-01")?.id).toBe("chi-bo-cu");
    expect(lookUpRegistration(desk(filed), "chi-bo", "2025-02-28")).toBeUndefined();
  });

  it("counts its own registration first, of the unit and of a person", () => {
    const both = desk({ ...filed, "chi-bo": { people: ["lan"] } });
    const entryOf = (person: string) => lookUpRegistrant(both, { person, unit: "chi-bo" }, "2025-03-01");
    expect(lookUpRegistration(both, "chi-bo", "2025-03-01")?.id).toBe("chi-bo");
    expect(entryOf("lan")?.targets).toEqual([]);
    expect(entryOf("dung")?.targets).toHaveLength(1);
  });
});
