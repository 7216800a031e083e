import { describe, expect, it } from "vitest";
import { recogniseFile } from "../../src/load/recognise-file.ts";

describe("recognising a file by its path", () => {
  it.each([
    ["data/config.yaml", "config", {}],
    ["data/units/chi-bo-a.yaml", "unit", { unit: "chi-bo-a" }],
    ["data/people/sung-a-de.yaml", "person", { person: "sung-a-de" }],
    ["data/ratings/2024-tinh-doan.yaml", "unit-ratings", { ratings: "2024-tinh-doan" }],
    ["data/campaigns/c/plan.yaml", "plan", { campaign: "c" }],
    ["data/campaigns/c/rounds/r/round.yaml", "round", { campaign: "c", round: "r" }],
    ["data/campaigns/c/rounds/r/log.yaml", "log", { campaign: "c", round: "r" }],
    ["data/campaigns/c/rounds/r/decisions.yaml", "decisions", { campaign: "c", round: "r" }],
    [
      "data/campaigns/c/rounds/r/chi-bo-a.yaml",
      "unit-in-round",
      { campaign: "c", round: "r", unit: "chi-bo-a" },
    ],
    ["data/campaigns/c/rounds/r/bao-cao/Tập thể.md", "prose", {}],
    ["data/campaigns/c/rounds/r/appraisal.yaml", "appraisal", { campaign: "c", round: "r" }],
    ["templates/styles.yaml", "styles", {}],
    ["templates/to-trinh/1/template.docx", "template", { type: "to-trinh", version: "1" }],
    ["templates/to-trinh/1/template.yaml", "template-info", { type: "to-trinh", version: "1" }],
    [
      "templates/parts/letterhead/party-hd36/1.docx",
      "part",
      { part: "letterhead", style: "party-hd36", version: "1" },
    ],
  ])("%s is a %s", (path, kind, names) => {
    expect(recogniseFile(path)).toEqual({ value: { kind, names }, diagnostics: [] });
  });

  it.each([
    "data/notes.txt",
    "data/units/chi-bo-a.yaml~",
    "data/schemas/unit.schema.json",
    "templates/to-trinh/1/old.docx",
    "data/campaigns/c/rounds/r/template.docx",
  ])("%s is nobody's, and is left alone", (path) =>
    expect(recogniseFile(path)).toEqual({ value: undefined, diagnostics: [] }),
  );

  it.each([
    ["data/units/chi-bo-a.yml", "load/wrong-extension", "data/units/chi-bo-a.yml"],
    ["data/config.YAML", "load/wrong-extension", "data/config.YAML"],
    ["data/unit/chi-bo-a.yaml", "load/misplaced-file", "data/unit/chi-bo-a.yaml"],
    ["data/units/old/chi-bo-a.yaml", "load/misplaced-file", "data/units/old/chi-bo-a.yaml"],
    ["data/units/Chi bộ A.yaml", "load/malformed-id", "data/units/Chi bộ A.yaml"],
    ["templates/to-trinh/template.yaml", "load/misplaced-file", "templates/to-trinh/template.yaml"],
    ["templates/to-trinh/template.docx", "load/misplaced-file", "templates/to-trinh/template.docx"],
    ["templates/parts/letterhead/1.docx", "load/misplaced-file", "templates/parts/letterhead/1.docx"],
    ["data/units/chi_bo_a.yaml", "load/malformed-id", "data/units/chi_bo_a.yaml"],
    ["data/campaigns/Đợt 1/plan.yaml", "load/malformed-id", "data/campaigns/Đợt 1"],
    ["data/units/round.yaml", "load/reserved-id", "data/units/round.yaml"],
    ["data/people/log.yaml", "load/reserved-id", "data/people/log.yaml"],
    ["data/units/constructor.yaml", "load/reserved-id", "data/units/constructor.yaml"],
    ["data/units/con.yaml", "load/reserved-id", "data/units/con.yaml"],
    ["data/people/lpt1.yaml", "load/reserved-id", "data/people/lpt1.yaml"],
    ["data/campaigns/nul/rounds/r/round.yaml", "load/reserved-id", "data/campaigns/nul"],
    ["templates/aux/1/template.docx", "load/reserved-id", "templates/aux"],
    ["data/campaigns/c/rounds/r/issued.yaml", "load/reserved-id", "data/campaigns/c/rounds/r/issued.yaml"],
  ])("%s gives %s", (path, code, place) => {
    const { value, diagnostics } = recogniseFile(path);
    expect(value).toBeUndefined();
    expect(diagnostics.map((found) => [found.code, found.place.file])).toEqual([[code, place]]);
  });
});
