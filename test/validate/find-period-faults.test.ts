import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import type { RecordKind } from "../../src/model/schemas.ts";
import { findPeriodFaults } from "../../src/validate/find-period-faults.ts";

const found = (written: string, kind: RecordKind = "unit") =>
  findPeriodFaults(kind, readYaml(written, "a.yaml").value).map(
    ({ path, diagnostic }) => `${path.join(".")} ${diagnostic.code.slice("validate/".length)}`,
  );

describe("an end before its start", () => {
  it.each([
    ["parents: [{ unit: a, from: 2/1/2020, to: 1/1/2020 }]\n", ["parents.0.to ends-before-start"]],
    ["officers: [{ name: A, from: 2020-01-02, to: 1/1/2020 }]\n", ["officers.0.to ends-before-start"]],
    ["seal: [{ value: có, from: 2/1/2020, to: 1/1/2020 }]\n", ["seal.0.to ends-before-start"]],
    ["meetings: [{ start: 14:00, end: 13:59 }]\n", ["meetings.0.end ends-before-start"]],
    ["meetings: [{ start: 14h00, end: 9h30 }]\n", ["meetings.0.end ends-before-start"]],
    ["period: { from: 2/1/2020, to: 1/1/2020 }\n", ["period.to ends-before-start"]],
  ])("in %j", (written, expected) => expect(found(written)).toEqual(expected));

  it.each([
    "parents: [{ unit: a, from: 1/1/2020, to: 1/1/2020 }]\n",
    "parents: [{ unit: a, from: 1/1/2020 }, { unit: b, to: 31/12/2019 }]\n",
    "parents: [{ unit: a, from: 31/2/2020, to: 1/1/2020 }]\n",
    "meetings: [{ start: 9:00, end: 10:00 }]\n",
    "meetings: [{ start: 9 giờ, end: 8:00 }]\n",
  ])("not in %j", (written) => expect(found(written)).toEqual([]));
});

describe("two values that hold on one day", () => {
  it.each([
    ["names: [{ name: A }, { name: B }]\n", ["names.1 overlapping-periods"]],
    ["names: [{ name: A, from: 1/1/2020 }, { name: B, from: 1/1/2021 }]\n", ["names.1 overlapping-periods"]],
    [
      "names: [{ name: A, from: 1/1/2020, to: 1/1/2021 }, { name: B, from: 1/1/2021 }]\n",
      ["names.1 overlapping-periods"],
    ],
    [
      "names: [{ name: B, from: 1/1/2021 }, { name: A, from: 1/1/2020, to: 1/1/2021 }]\n",
      ["names.0 overlapping-periods"],
    ],
    [
      "terms: [{ name: A }, { name: B, from: 1/1/2020, to: 1/2/2020 }, { name: C, from: 1/1/2021 }]\n",
      ["terms.1 overlapping-periods", "terms.2 overlapping-periods"],
    ],
    [
      "kind: [{ value: ban, to: 2/1/2020 }, { value: văn phòng, from: 1/1/2020 }]\n",
      ["kind.1 overlapping-periods"],
    ],
    ["parents: [{ unit: a }, { unit: b, from: 1/1/2020 }]\n", ["parents.1 overlapping-periods"]],
  ])("in %j", (written, expected) => expect(found(written)).toEqual(expected));

  it.each([
    "names: [{ name: A, to: 31/12/2020 }, { name: B, from: 1/1/2021 }]\n",
    "names: [{ name: B, from: 1/1/2021 }, { name: A, to: 31/12/2020 }]\n",
    "names: [{ name: A, to: x }, { name: B }]\n",
    "kind: ban\n",
    "officers: [{ name: A }, { name: B }]\n",
  ])("not in %j", (written) => expect(found(written)).toEqual([]));

  it("in the styles of a tradition, and not between traditions", () => {
    const written =
      "traditions:\n  party: [{ style: a, from: 1/1/2018 }, { style: b, from: 1/1/2026 }]\n  state: [{ style: c }]\n";
    expect(found(written, "styles")).toEqual(["traditions.party.1 overlapping-periods"]);
  });

  it("says on which day, and where the other stands", () => {
    const source = readYaml(
      "names:\n  - { name: A, from: 1/1/2020 }\n  - { name: B, from: 5/3/2021 }\n",
      "a",
    ).value;
    const [first] = findPeriodFaults("unit", source);
    expect(first?.diagnostic.message.en).toContain("On 05/3/2021");
    expect(first?.diagnostic.message.en).toContain("on line 2");
    expect(first?.diagnostic.place.line).toBe(3);
  });
});
