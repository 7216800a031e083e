import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import { findDatesBeforeBirth } from "../../src/validate/find-dates-before-birth.ts";

const found = (written: string) =>
  findDatesBeforeBirth("person", readYaml(written, "a.yaml").value).map(({ path }) => path.join("."));

describe("what is told of a time before a birth", () => {
  it.each([
    [
      "born: 12/3/1985\nparty: { joined: 11/3/1985, official: 1/1/1980 }\n",
      ["party.joined", "party.official"],
    ],
    [
      "born: 12/3/1985\npositions: [{ unit: a, from: 1/1/1970, to: 1/1/1980 }]\n",
      ["positions.0.from", "positions.0.to"],
    ],
    ["born: 1985\nrecognitions: [{ date: 31/12/1984 }]\n", ["recognitions.0.date"]],
    ["born: 3/1985\nawards: [{ year: 1984 }]\n", ["awards.0.year"]],
    [
      "born: 12/3/1985\nratings: { 1984: {}, 1985: {} }\nofficialRatings: { 1900: {} }\n",
      ["ratings.1984", "officialRatings.1900"],
    ],
  ])("in %j", (written, expected) => expect(found(written)).toEqual(expected));

  it.each([
    "born: 12/3/1985\nparty: { joined: 12/3/1985 }\n",
    "born: 1985\nparty: { joined: 1/1/1985 }\n",
    "born: 3/1985\nparty: { joined: 1/3/1985 }\nawards: [{ year: 1985 }]\n",
    "born: 31/2/1985\nparty: { joined: 1/1/1900 }\n",
    "party: { joined: 1/1/1900 }\n",
    "born: 12/3/1985\nparty: { joined: xưa }\n",
  ])("not in %j", (written) => expect(found(written)).toEqual([]));

  it("not in a file of another kind", () =>
    expect(
      findDatesBeforeBirth("unit", readYaml("born: 1985\nawards: [{ year: 1980 }]\n", "a").value),
    ).toEqual([]));
});
