import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import { findOfficersOutOfTerm } from "../../src/validate/find-officers-out-of-term.ts";

const found = (terms: string, officers: string) =>
  findOfficersOutOfTerm("unit", readYaml(`terms: [${terms}]\nofficers: [${officers}]\n`, "a").value).map(
    ({ path, diagnostic }) =>
      `${path.join(".")} ${diagnostic.message.en.includes("ended on") ? "past" : "outside"}`,
  );

const closed = "{ name: I, from: 1/6/2020, to: 31/5/2025 }";
const open = "{ name: II, from: 1/6/2025 }";

describe("officers out of term", () => {
  it.each([
    ["in office after the last term", closed, "{ name: A, from: 1/6/2020 }"],
    ["in office one day longer", closed, "{ name: A, from: 1/6/2020, to: 1/6/2025 }"],
    ["always in office", closed, "{ person: a }"],
  ])("are those %s", (_, terms, officers) => expect(found(terms, officers)).toEqual(["officers.0 past"]));

  it.each([
    ["before the first term", `${closed}, ${open}`, "{ name: A, to: 31/5/2020 }"],
    ["between two terms", `{ name: I, to: 1/1/2020 }, ${open}`, "{ name: A, from: 1/2/2020, to: 1/3/2020 }"],
  ])("are those only %s", (_, terms, officers) =>
    expect(found(terms, officers)).toEqual(["officers.0 outside"]),
  );

  it.each([
    ["until the last day of the term", closed, "{ name: A, from: 1/6/2020, to: 31/5/2025 }"],
    ["through several terms", `${closed}, ${open}`, "{ name: A, from: 1/6/2020 }"],
    ["from before the first that is recorded", open, "{ name: A, from: 1/1/2010 }"],
    ["where no term is recorded", "", "{ name: A }"],
    ["of whom a date can't be read", closed, "{ name: A, to: mai }"],
  ])("are not those in office %s", (_, terms, officers) => expect(found(terms, officers)).toEqual([]));
});
