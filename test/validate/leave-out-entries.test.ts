import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import { entryOf, leaveOutEntries } from "../../src/validate/leave-out-entries.ts";

describe("the entry that a fault belongs to", () => {
  it.each([
    ["log", ["chi-bo-mot", "events", 0, "date"], ["chi-bo-mot"]],
    ["log", [], []],
    ["unit-ratings", ["ratings", "chi-bo-mot"], ["ratings", "chi-bo-mot"]],
    ["unit-ratings", ["year"], []],
    ["unit-ratings", ["ratings"], []],
    ["decisions", ["conclusions", 2, "date"], ["conclusions", 2]],
    ["styles", ["styles", "a", "parts", "letterhead"], ["styles", "a", "parts", "letterhead"]],
    ["unit", ["officers", 0, "name"], []],
  ] as const)("of a %s at %j is %j", (kind, path, expected) => {
    expect(entryOf(kind, path)).toEqual(expected);
  });
});

describe("a file without its faulty entries", () => {
  const source = readYaml("list:\n  - a: 0\n  - a: 1\n  - a: 2\nmap:\n  x: 1\n  y: 2\n", "f.yaml").value;
  const rest = leaveOutEntries(source, [
    ["list", 0],
    ["list", 1],
    ["map", "x"],
  ]);

  it("has the others", () => {
    expect(rest.value).toEqual({ list: [{ a: 2 }], map: { y: 2 } });
  });

  it("still knows where they stand", () => {
    expect(rest.place(["list", 0, "a"])).toEqual(source.place(["list", 2, "a"]));
    expect(rest.keyPlace(["map", "y"])).toEqual(source.keyPlace(["map", "y"]));
    expect(rest.written(["list", 0, "a"])).toBe("2");
    expect(rest.place()).toEqual(source.place());
    expect(rest.place(["list", 0, "b"])).toEqual(source.place(["list", 2, "b"]));
  });
});
