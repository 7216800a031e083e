import { describe, expect, it } from "vitest";
import { prose, quantity } from "../../src/model/fields.ts";
import { schemas } from "../../src/model/schemas.ts";
import { keysAt, pathsOfField } from "../../src/validate/walk-schema.ts";

const joined = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join("."));

describe("walking a schema", () => {
  it("finds a field behind optional values, lists, maps, unions and transformations", () => {
    const paths = joined(pathsOfField(schemas.submission, [prose]));
    expect(paths.filter((path) => !path.startsWith("summingUpReport."))).toEqual([
      "overview",
      "meetings.*.discussion",
      "nominees.*.report.results",
      "nominees.*.report.duties",
      "nominees.*.report.results",
      "explanation",
    ]);
    expect(joined(pathsOfField(schemas.registration, [quantity]))).toEqual([
      "people.*.targets.*.target",
      "targets.*.target",
    ]);
    expect(joined(pathsOfField(schemas["unit-ratings"], [quantity]))).toEqual([]);
  });

  it("knows the keys of a group, of all branches where there are several", () => {
    expect(keysAt(schemas.person, ["party"])).toEqual(["joined", "official"]);
    expect(keysAt(schemas.unit, ["officers", 3])).toEqual(["name", "person", "position", "from", "to"]);
    expect(keysAt(schemas.submission, ["nominees", 0])).toEqual(
      expect.arrayContaining(["collective", "person", "report"]),
    );
    expect(keysAt(schemas.person, ["ratings", "2024"])).toEqual([
      "rating",
      "document",
      "issuer",
      "issuerName",
    ]);
  });

  it("knows the keys of a map whose keys are chosen from a list", () => {
    expect(keysAt(schemas.plan, ["documents"])).toContain("đề nghị");
  });

  it("knows none where there is no group", () => {
    expect(keysAt(schemas.person, ["name"])).toEqual([]);
    expect(keysAt(schemas.person, ["nothing", "here"])).toEqual([]);
  });
});
