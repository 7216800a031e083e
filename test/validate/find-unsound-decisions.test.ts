import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import { findUnsoundDecisions } from "../../src/validate/find-unsound-decisions.ts";

const awards = [{ collective: "chi-bo" }];
const first = { id: "lan-1", awards };
const corrections = [{ nominee: "chi-bo", was: "A", now: "B" }];
const later = { id: "lan-2", amends: "lan-1", reason: "Chép sai" };

const found = (decisions: readonly object[], kind: "decisions" | "appraisal" = "decisions") =>
  findUnsoundDecisions(kind, readYaml(JSON.stringify({ decisions }), "a.yaml").value).map(
    ({ path, diagnostic }) => `${path.join(".")} ${diagnostic.code.replace("validate/", "")}`,
  );

describe("a decision of each kind", () => {
  it.each([
    ["khen thưởng", [first]],
    ["bổ sung", [first, { ...later, kind: "bổ sung", awards }]],
    ["bổ sung that stands for itself", [{ id: "lan-2", kind: "bổ sung", awards }]],
    ["sửa đổi", [first, { ...later, kind: "sửa đổi", corrections }]],
    ["thu hồi", [first, { ...later, kind: "thu hồi", awards }]],
    ["of no known kind, which the schema finds", [{ id: "lan-1", kind: "constructor" }]],
  ])("%s is sound with what it needs", (_, decisions) => {
    expect(found(decisions)).toEqual([]);
  });

  it.each([
    [{ id: "lan-2" }, ["awards decision-lacks"]],
    [{ id: "lan-2", kind: "bổ sung" }, ["awards decision-lacks"]],
    [
      { id: "lan-2", kind: "sửa đổi" },
      ["amends decision-lacks", "reason decision-lacks", "corrections decision-lacks"],
    ],
    [
      { id: "lan-2", kind: "thu hồi" },
      ["amends decision-lacks", "reason decision-lacks", "awards decision-lacks"],
    ],
    [{ ...later, awards }, ["amends decision-has-foreign"]],
    [{ id: "lan-2", awards, corrections }, ["corrections decision-has-foreign"]],
    [
      { ...later, kind: "sửa đổi", corrections, awards, registerFrom: 1 },
      ["awards decision-has-foreign", "registerFrom decision-has-foreign"],
    ],
    [
      { ...later, kind: "thu hồi", awards, registerFrom: 1, corrections },
      ["corrections decision-has-foreign", "registerFrom decision-has-foreign"],
    ],
    [{ ...later, kind: "thu hồi", awards: "all eligible" }, ["awards withdrawal-of-everybody"]],
  ])("%j is unsound", (decision, codes) => {
    expect(found([first, decision])).toEqual(codes.map((code) => `decisions.1.${code}`));
  });
});

describe("an earlier decision", () => {
  it("is one that stands above", () => {
    const replacing = { id: "lan-0", awards, replaces: "lan-1" };
    expect(found([replacing, first])).toEqual(["decisions.0.replaces decision-not-earlier"]);
  });

  it("is not the decision itself", () => {
    expect(found([{ id: "lan-1", kind: "bổ sung", awards, amends: "lan-1" }])).toEqual([
      "decisions.0.amends decision-not-earlier",
    ]);
  });
});

it("nothing is found in another kind of file", () => {
  expect(found([{ id: "lan-2", kind: "thu hồi" }], "appraisal")).toEqual([]);
});
