import { describe, expect, it } from "vitest";
import { findClashingFiles } from "../../src/load/find-clashing-files.ts";
import { load } from "../../src/load/load.ts";
import { fontFiles } from "../support/font-files.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const listed = (...paths: string[]) =>
  paths.map((path) => ({ path: path.normalize("NFC"), diskPath: `/${path}` }));
const codes = (files: ReturnType<typeof listed>) => {
  const { value, diagnostics } = findClashingFiles(files);
  return {
    kept: value.map(({ path }) => path),
    found: diagnostics.map(({ place }) => place.file),
  };
};

describe("files whose names mean the same", () => {
  it.each([
    ["by their endings", ["data/units/a.yaml", "data/units/a.yml"], "data/units/a.yaml"],
    ["by case", ["data/units/A.yaml", "data/units/a.yaml"], "data/units/a.yaml"],
    [
      "by the case of a folder",
      ["templates/A/1/template.docx", "templates/a/1/template.docx"],
      "templates/a/1/template.docx",
    ],
    ["where none has the right name", ["data/units/A.yml", "data/units/a.YML"], "data/units/A.yml"],
    [
      "by how accents are stored",
      ["data/báo.md".normalize("NFC"), "data/báo.md".normalize("NFD")],
      "data/báo.md",
    ],
    ["three at a time", ["data/units/a.yaml", "data/units/a.yml", "data/units/A.yaml"], "data/units/a.yaml"],
  ])("are told once, %s, and one is kept", (_, paths, kept) => {
    expect(codes(listed(...paths))).toEqual({ kept: [kept], found: [kept] });
  });

  it.each([
    [["data/units/a.yaml", "data/people/a.yaml"]],
    [["data/notes.txt", "data/Notes.txt"]],
    [["data/a.md", "data/a.yaml"]],
  ])("are not %j", (paths) => {
    expect(codes(listed(...paths))).toEqual({ kept: paths, found: [] });
  });

  it("make the unit faulty, and hide nothing else", async () => {
    const unit = "data/units/chi-bo-mot";
    const root = temporaryFolder({
      ...smallCampaign,
      [`${unit}.yml`]: "kind: ban\n",
      "data/units/chi-bo-hai.yml": "kind: ban\n",
      "data/people/vang-a-lu.yaml": "name: [\n",
    });
    const { value, diagnostics } = await load(root, fontFiles);
    expect(diagnostics.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      `${unit}.yaml load/clashing-files`,
      "data/units/chi-bo-hai.yml load/wrong-extension",
      "data/people/vang-a-lu.yaml load/yaml-syntax",
    ]);
    expect(value.faults.map(({ file }) => file)).toContain(`${unit}.yaml`);
  });

  it("are read in one order, though the disk knows them only by their bytes", async () => {
    const [composed, decomposed] = [`bao-cao/báo.md`.normalize("NFC"), `bao-cao/báo.md`.normalize("NFD")];
    const folder = "data/campaigns/dot-mot/rounds/de-nghi";
    const files = { [`${folder}/${decomposed}`]: "hai", [`${folder}/${composed}`]: "một" };
    const { value } = await load(temporaryFolder({ ...smallCampaign, ...files }), fontFiles);
    expect(value.proseFiles.get(`${folder}/${composed}`)).toBe("hai");
  });
});
