import { describe, expect, it } from "vitest";
import { load } from "../../src/load/load.ts";
import { fontFiles } from "../support/font-files.ts";
import { type FolderFiles, temporaryFolder } from "../support/temporary-folder.ts";

const minimal = {
  "data/config.yaml": "campaign: c\nround: r\n",
  "data/organisation.yaml": "id: o\n",
  "templates/styles.yaml": "styles: {}\n",
};

const loadFiles = (files: FolderFiles) => load(temporaryFolder({ ...minimal, ...files }), fontFiles);
const codes = ({ diagnostics }: Awaited<ReturnType<typeof loadFiles>>) =>
  diagnostics.map(({ code, place }) => `${place.file} ${code}`);

describe("loading", () => {
  it("puts every file in its place", async () => {
    const round = "data/campaigns/c/rounds/r";
    const { value, diagnostics } = await loadFiles({
      "data/units/a.yaml": "kind: ban\n",
      "data/people/p.yaml": "name: P\n",
      "data/ratings/2024.yaml": "year: 2024\n",
      "data/campaigns/c/plan.yaml": "title: T\n",
      [`${round}/round.yaml`]: "phase: đề nghị\n",
      [`${round}/log.yaml`]: "a: {}\n",
      [`${round}/decisions.yaml`]: "decisions: []\n",
      [`${round}/a.yaml`]: "date: 4/2025\n",
      [`${round}/bao-cao/a.md`]: "Một đoạn.\r\n",
    });
    expect(diagnostics).toEqual([]);
    const { rounds, plan } = value.campaigns.get("c") ?? {};
    const { units, log, decisions } = rounds?.get("r") ?? {};
    expect(plan?.value).toEqual({ title: "T" });
    expect([log?.path, decisions?.path]).toEqual([`${round}/log.yaml`, `${round}/decisions.yaml`]);
    expect([...(units ?? [])].map(([id, { path }]) => [id, path])).toEqual([["a", `${round}/a.yaml`]]);
    expect([...value.units.keys(), ...value.people.keys(), ...value.ratings.keys()]).toEqual([
      "a",
      "p",
      "2024",
    ]);
    expect(value.proseFiles).toEqual(new Map([[`${round}/bao-cao/a.md`, "Một đoạn.\n"]]));
    expect(value.faults).toEqual([]);
  });

  it("reads the four faces of the font", async () => {
    const { value } = await loadFiles({});
    for (const bytes of Object.values(value.fonts)) expect(bytes.length).toBeGreaterThan(100_000);
  });

  it("finds what must be there and isn't", async () => {
    const found = await load(
      temporaryFolder({ "data/campaigns/c/rounds/r/a.yaml": "date: 4/2025\n" }),
      fontFiles,
    );
    expect(codes(found)).toEqual([
      "data/config.yaml load/missing-file",
      "data/organisation.yaml load/missing-file",
      "templates/styles.yaml load/missing-file",
      "data/campaigns/c/plan.yaml load/missing-file",
      "data/campaigns/c/rounds/r/round.yaml load/missing-file",
    ]);
  });

  it("wants both halves of a template", async () => {
    const found = await loadFiles({ "templates/to-trinh/1/template.yaml": "title: T\n" });
    expect(codes(found)).toEqual(["templates/to-trinh/1/template.docx load/missing-file"]);
    expect(found.value.templates).toMatchObject([{ type: "to-trinh", version: "1", entries: undefined }]);
  });

  it("keeps a file that can't be read in its place, without a value, and names it as a fault", async () => {
    const found = await loadFiles({
      "data/units/a.yaml": "kind: [\n",
      "data/units/b.yaml": new Uint8Array([0xff, 0xfe, 0x00]),
      "data/units/c.yaml": "",
    });
    expect(codes(found)).toEqual([
      "data/units/a.yaml load/yaml-syntax",
      "data/units/b.yaml load/not-utf8",
      "data/units/c.yaml load/empty-file",
    ]);
    expect([...found.value.units.values()].map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(found.value.faults.map(({ file }) => file)).toEqual([
      "data/units/a.yaml",
      "data/units/b.yaml",
      "data/units/c.yaml",
    ]);
  });

  it("finds a Word file that is none", async () => {
    const found = await loadFiles({
      "templates/to-trinh/1/template.yaml": "title: T\n",
      "templates/to-trinh/1/template.docx": "not a zip",
      "templates/parts/letterhead/party-hd36/1.docx": "not a zip",
    });
    expect(found.value.templates.map(({ entries }) => entries)).toEqual([undefined]);
    expect(found.value.parts).toEqual([]);
    expect(found.value.faults.map(({ file }) => file)).toEqual([
      "templates/parts/letterhead/party-hd36/1.docx",
      "templates/to-trinh/1/template.docx",
    ]);
  });
});
