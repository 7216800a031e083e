import { describe, expect, it } from "vitest";
import {
  lookUpBody,
  lookUpLogEntry,
  lookUpPerson,
  lookUpSuperior,
  lookUpUnit,
  proseAt,
} from "../../src/assemble/look-up.ts";
import type { Prose } from "../../src/text/prose.ts";
import { aDesk } from "../support/assembly.ts";
import { aPerson, aRound, aUnit } from "../support/records.ts";

const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const log = { "chi-bo": { events: [] } };

describe("looking up", () => {
  it.each([
    { what: "a unit", look: lookUpBody, id: "chi-bo", file: "data/units/chi-bo.yaml" },
    { what: "a unit as such", look: lookUpUnit, id: "chi-bo", file: "data/units/chi-bo.yaml" },
    { what: "the issuing body", look: lookUpBody, id: "khoi", file: "data/organisation.yaml" },
    { what: "a person", look: lookUpPerson, id: "lan", file: "data/people/lan.yaml" },
  ])("$what notes its file", ({ look, id, file }) => {
    const context = aDesk({ units: [aUnit("chi-bo")], people: [aPerson("lan")] });
    expect(look(context, id)).toBeDefined();
    expect(context.used()).toEqual([file]);
  });

  it.each([
    { what: "unit", look: lookUpBody, file: "data/units/hong.yaml" },
    { what: "person", look: lookUpPerson, file: "data/people/hong.yaml" },
  ])("a faulty $what finds nothing and notes the file that stops the paper", ({ look, file }) => {
    const context = aDesk({ faults: [{ file, path: [] }] });
    expect(look(context, "hong")).toBeUndefined();
    expect(context.used()).toEqual([file]);
  });

  it("what never was notes nothing: such a file is no input", () => {
    const context = aDesk();
    expect(lookUpBody(context, "khong-co")).toBeUndefined();
    expect(lookUpPerson(context, "khong-co")).toBeUndefined();
    expect(lookUpLogEntry(context, "khong-co")).toBeUndefined();
    expect(context.used()).toEqual([]);
  });

  it("the superior goes by the date; the issuing body has none", () => {
    const parents = [
      { unit: "cu", to: "31/12/2024" },
      { unit: "khoi", from: "01/01/2025" },
    ];
    const record = aUnit("chi-bo", { parents });
    const context = aDesk({ units: [record, aUnit("cu")] });
    expect(lookUpSuperior(context, { id: "chi-bo", record }, "2024-12-31")?.id).toBe("cu");
    expect(lookUpSuperior(context, { id: "chi-bo", record }, "2025-01-01")?.id).toBe("khoi");
    expect(lookUpSuperior(context, { id: "khoi", record: context.records.organisation }, "2025-01-01")).toBe(
      undefined,
    );
  });
});

describe("the log", () => {
  it("is noted with the unit's entry only", () => {
    const context = aDesk({ rounds: [aRound("de-nghi", { round, log })] });
    expect(lookUpLogEntry(context, "chi-bo")).toEqual({ events: [], issued: {} });
    expect(context.used()).toEqual(["data/campaigns/dot/rounds/de-nghi/log.yaml#chi-bo"]);
  });

  it("has no entry by the names that every object is born with", () => {
    const context = aDesk({ rounds: [aRound("de-nghi", { round, log })] });
    expect(lookUpLogEntry(context, "constructor")).toBeUndefined();
  });

  it("that is faulty stops the paper", () => {
    const file = "data/campaigns/dot/rounds/de-nghi/log.yaml";
    const context = aDesk({ rounds: [aRound("de-nghi", { round })], faults: [{ file, path: [] }] });
    lookUpLogEntry(context, "chi-bo");
    expect(context.used()).toEqual([`${file}#chi-bo`]);
  });
});

describe("prose", () => {
  const prose: Prose = [{ kind: "paragraph", runs: [{ text: "Chữ", bold: false, italic: false }] }];

  it("in a file of its own makes the paper depend on that file", () => {
    const record = aUnit("chi-bo", { background: { file: "gioi-thieu/chi-bo.md" } });
    const context = aDesk({ units: [record], prose: { "data/units/chi-bo.yaml#background": prose } });
    expect(proseAt(context, record, ["background"])).toBe(prose);
    expect(context.used()).toEqual(["data/units/gioi-thieu/chi-bo.md"]);
  });

  it("typed in the record needs no other file", () => {
    const record = aUnit("chi-bo", { background: "Chữ" });
    const context = aDesk({ units: [record], prose: { "data/units/chi-bo.yaml#background": prose } });
    expect(proseAt(context, record, ["background"])).toBe(prose);
    expect(context.used()).toEqual([]);
  });
});
