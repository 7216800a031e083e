import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import type { RecordKind } from "../../src/model/schemas.ts";
import { findImpossibleCounts } from "../../src/validate/find-impossible-counts.ts";

const found = (written: string, kind: RecordKind = "submission") =>
  findImpossibleCounts(kind, readYaml(written, "a.yaml").value).map(
    ({ path, diagnostic }) => `${path.join(".")} ${diagnostic.code.slice("validate/".length)}`,
  );

const sound = { total: 20, official: 18, present: 17, presentOfficial: 16 };

function meeting(members: object, rest: object = {}): string {
  return JSON.stringify({ meetings: [{ members: { ...sound, ...members }, ...rest }] });
}

const ballots = { issued: 16, returned: 15, valid: 14, invalid: 1 };
const votes = (vote: object) => ({ votes: { "chi-bo-mot": vote } });

describe("counts that no meeting can have", () => {
  it.each([
    ["more official members than members", meeting({ official: 21 }), ["members.official"]],
    ["more exempt than members", meeting({ exempt: 21 }), ["members.exempt"]],
    ["more present than members", meeting({ present: 21 }), ["members.present"]],
    ["more official present than present", meeting({ present: 15 }), ["members.presentOfficial"]],
    ["more official present than official", meeting({ official: 15 }), ["members.presentOfficial"]],
    [
      "more present and absent than members",
      meeting({}, { absent: [{ name: "A" }, { name: "B" }, { name: "C" }, { name: "D" }] }),
      ["members.present"],
    ],
    ["more votes than may vote", meeting({}, votes({ yes: 15, no: 1, other: 1 })), ["votes.chi-bo-mot.yes"]],
    ["more ballots than may vote", meeting({}, { ballots: { ...ballots, issued: 17 } }), ["ballots.issued"]],
    [
      "more ballots returned than issued",
      meeting({}, { ballots: { ...ballots, issued: 14 } }),
      ["ballots.returned"],
    ],
    [
      "more votes than ballots returned",
      meeting({}, { ballots, ...votes({ yes: 14, other: 2 }) }),
      ["votes.chi-bo-mot.yes"],
    ],
    [
      "more for and against than valid ballots",
      meeting({}, { ballots, ...votes({ yes: 14, no: 1 }) }),
      ["votes.chi-bo-mot.yes"],
    ],
  ])("%s", (_, written, expected) =>
    expect(found(written)).toEqual(expected.map((path) => `meetings.0.${path} impossible-count`)),
  );

  it.each([
    ["fewer", { ...ballots, valid: 13 }],
    ["more", { ...ballots, valid: 15 }],
  ])("%s ballots valid and invalid than returned", (_, counted) => {
    expect(found(meeting({}, { ballots: counted }))).toEqual([
      "meetings.0.ballots.returned ballots-unaccounted",
    ]);
  });

  it("more rated well than counted", () => {
    expect(
      found("ratedStaff: [{ counted: 5, good: 6, exempt: 9 }, { counted: 5, good: 5 }]\n", "unit"),
    ).toEqual(["ratedStaff.0.good impossible-count"]);
  });

  it("says which, and how many", () => {
    const source = readYaml(meeting({}, votes({ yes: 15, no: 2 })), "a").value;
    expect(findImpossibleCounts("submission", source)[0]?.diagnostic.message.en).toBe(
      '"yes + no" is 17, more than "members.presentOfficial", which is 16: one of the numbers is wrong.',
    );
  });
});

describe("counts that a meeting can have", () => {
  it.each([
    ["all present", meeting({ present: 20, presentOfficial: 18 })],
    ["guests for a time among the present", meeting({ present: 21, temporary: 1 })],
    [
      "guests for a time with a vote",
      meeting({ presentOfficial: 19, official: 18, temporary: 1, present: 19 }),
    ],
    ["some who did not vote", meeting({}, votes({ yes: 3 }))],
    ["ballots that did not come back", meeting({}, { ballots })],
    [
      "an invalid ballot among the other votes",
      meeting({}, { ballots, ...votes({ yes: 13, no: 1, other: 1 }) }),
    ],
    ["counts that are no numbers, which is told elsewhere", meeting({ total: "nhiều" })],
    ["a count with a dot, which is told elsewhere", meeting({}).replace('"total":20', '"total":2.000')],
    ["no counts at all", "meetings: [{}]\n"],
    [
      "results above a hundred per cent",
      'resolution: { targets: [{ measuredIn: "%", target: 95, result: 101.6 }] }\n',
    ],
  ])("%s", (_, written) => expect(found(written)).toEqual([]));
});
