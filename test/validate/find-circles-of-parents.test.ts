import { describe, expect, it } from "vitest";
import { findCirclesOfParents } from "../../src/validate/find-circles-of-parents.ts";
import { aUnit } from "../support/records.ts";

type Parents = Record<string, { unit: string; from?: string; to?: string }[]>;

const circles = (parents: Parents) =>
  findCirclesOfParents(
    new Map(Object.entries(parents).map(([id, own]) => [id, aUnit(id, { parents: own })])),
  );

describe("circles of superiors", () => {
  it("are none in a tree, however deep or shared", () => {
    expect(circles({ a: [{ unit: "khoi" }], b: [{ unit: "a" }], c: [{ unit: "a" }, { unit: "b" }] })).toEqual(
      [],
    );
  });

  it("are found once, from their first id", () => {
    expect(
      circles({ c: [{ unit: "a" }], a: [{ unit: "b" }], b: [{ unit: "c" }], d: [{ unit: "c" }] }),
    ).toEqual([["a", "b", "c"]]);
  });

  it("may be a unit alone", () => {
    expect(circles({ a: [{ unit: "a" }] })).toEqual([["a"]]);
  });

  it("are only those of one day", () => {
    const turned: Parents = {
      a: [
        { unit: "b", to: "31/12/2019" },
        { unit: "khoi", from: "01/01/2020" },
      ],
      b: [
        { unit: "khoi", to: "31/12/2019" },
        { unit: "a", from: "01/01/2020" },
      ],
    };
    expect(circles(turned)).toEqual([]);
    expect(circles({ ...turned, a: [{ unit: "b", to: "01/01/2020" }] })).toEqual([["a", "b"]]);
  });
});
