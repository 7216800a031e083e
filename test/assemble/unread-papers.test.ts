import { describe, expect, it } from "vitest";
import { findUnreadPapers } from "../../src/assemble/unread-papers.ts";
import type { Path } from "../../src/model/source-file.ts";
import { inHand } from "../support/assembly.ts";
import { aPlan, aRound, aTemplate, aUnit } from "../support/records.ts";

const folder = "data/campaigns/dot/rounds/de-nghi";
const plan = aPlan({ documents: { "đề nghị": ["to-trinh", "bien-ban"], "quyết định": ["quyet-dinh"] } });
const templates = [
  aTemplate("to-trinh", { scope: "submission" }),
  aTemplate("bien-ban", { scope: "meeting" }),
  aTemplate("quyet-dinh", { scope: "decision" }),
];
const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };

function unread(files: readonly string[], { units = ["a", "b"], types = templates } = {}) {
  return findUnreadPapers(
    inHand({
      ...{ plan, templates: types, units: units.map((id) => aUnit(id)) },
      rounds: [aRound("de-nghi", { round, submissions: { a: {}, b: {} } })],
      faults: files.map((file) => ({ file, path: [] })),
    }),
  ).map(({ id, because }) => `${id}: ${because.join(", ")}`);
}

describe("all papers of a unit are refused by name", () => {
  it("where its own file is faulty", () => {
    expect(unread(["data/units/a.yaml"], { units: ["b"] })).toEqual([
      "a/to-trinh: data/units/a.yaml",
      "a/bien-ban: data/units/a.yaml",
    ]);
  });

  it("where what it filed is faulty", () => {
    expect(unread([`${folder}/c.yaml`], { units: ["a", "b", "c"] })).toEqual([
      `c/to-trinh: ${folder}/c.yaml`,
      `c/bien-ban: ${folder}/c.yaml`,
    ]);
  });

  it("where both are, with both files", () => {
    expect(unread([`${folder}/c.yaml`, "data/units/c.yaml"])).toEqual([
      `c/to-trinh: ${folder}/c.yaml, data/units/c.yaml`,
      `c/bien-ban: ${folder}/c.yaml, data/units/c.yaml`,
    ]);
  });
});

describe("no unit's papers are refused", () => {
  it.each([
    { what: "the log", files: [`${folder}/log.yaml`] },
    { what: "a file that names no unit", files: [`${folder}/khong-co.yaml`] },
    { what: "a unit that filed nothing", files: ["data/units/c.yaml"] },
    { what: "another round's file", files: ["data/campaigns/dot/rounds/dang-ky/a.yaml"] },
    { what: "a prose file", files: [`${folder}/bao-cao/a.md`] },
    { what: "a YAML file below a folder of the round", files: [`${folder}/bao-cao/a.yaml`] },
    { what: "a file of another kind", files: [`${folder}/a.yml`] },
  ])("for a fault in $what", ({ files }) => {
    expect(unread(files)).toEqual([]);
  });
});

describe("a type with no template to read", () => {
  const files = ["templates/bien-ban/1/template.yaml"];
  const types = templates.filter(({ type }) => type !== "bien-ban");

  it("is refused for every unit that filed", () => {
    expect(unread(files, { types })).toEqual([`a/bien-ban: ${files[0]}`, `b/bien-ban: ${files[0]}`]);
  });

  it("is told once for a unit that is faulty itself, with both reasons", () => {
    const all = unread([...files, "data/units/a.yaml"], { types, units: ["b"] });
    expect(all).toContain(`a/bien-ban: data/units/a.yaml, ${files[0]}`);
    expect(all).toHaveLength(3);
  });
});

describe("the issuing body's own papers in a round in which units file", () => {
  const documents = { "đề nghị": ["to-trinh", "cong-van"] };
  const own = aTemplate("cong-van", { scope: "decision" });
  const refused = (files: readonly string[], types = templates, issuers = {}) =>
    findUnreadPapers(
      inHand({
        ...{ plan: aPlan({ documents, issuers }), templates: types, units: [aUnit("a"), aUnit("b")] },
        rounds: [aRound("de-nghi", { round, submissions: { a: {}, b: {} } })],
        faults: files.map((file) => ({ file, path: [] })),
      }),
    ).map(({ id }) => id);
  const unreadable = ["templates/cong-van/1/template.docx"];

  it("are no papers of a unit that is faulty", () => {
    expect(refused([`${folder}/c.yaml`, "data/units/c.yaml"], [...templates, own])).toEqual(["c/to-trinh"]);
  });

  it("are refused in the issuing body's name where no template can be read, if the plan names a department", () => {
    expect(refused(unreadable, templates, { "cong-van": "ban" })).toEqual(["khoi/cong-van"]);
    expect(refused(unreadable)).toEqual(["a/cong-van", "b/cong-van"]);
  });
});

describe("decisions that can't be read", () => {
  const file = "data/campaigns/dot/rounds/quyet-dinh/decisions.yaml";
  const refused = (path: Path, types = templates) =>
    findUnreadPapers(
      inHand({
        ...{ plan, templates: types, faults: [{ file, path }] },
        rounds: [aRound("quyet-dinh", { round: { phase: "quyết định", asOf: "25/4/2025" }, decisions: {} })],
      }),
    );

  it.each<{ what: string; path: Path }>([
    { what: "the file", path: [] },
    { what: "one of them", path: ["decisions", 0] },
  ])("are refused in the issuing body's name: $what", ({ path }) => {
    expect(refused(path)).toEqual([{ id: "khoi/quyet-dinh", unit: "khoi", because: [file] }]);
  });

  it("are not the conclusions: those stop the decisions that were read", () => {
    expect(refused(["conclusions", 0])).toEqual([]);
  });

  it("without a template are refused in the issuing body's name too", () => {
    expect(refused(["conclusions", 0], []).map(({ id }) => id)).toEqual(["khoi/quyet-dinh"]);
  });
});
