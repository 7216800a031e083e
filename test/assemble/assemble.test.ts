import { describe, expect, it } from "vitest";
import { assemble } from "../../src/assemble/assemble.ts";
import type { DocumentJob } from "../../src/model/document-job.ts";
import { type InHandWritten, inHand } from "../support/assembly.ts";
import { aMeeting, aPerson, aPlan, aRound, aTemplate, aUnit, aUnitRating } from "../support/records.ts";

const folder = "data/campaigns/dot/rounds/de-nghi";
const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const officers = [{ person: "bi-thu", position: "Bí thư" }];
const report = { results: { file: "bao-cao/an.md" } };
const submissions = {
  a: { date: "04/4/2025", meetings: [aMeeting()], nominees: [{ collective: "a" }, { person: "an", report }] },
  b: { date: "4/2025", nominees: [{ collective: "b", report: { results: "Tốt." } }] },
};
const plan = aPlan({
  ...{ number: "15", date: "9/9/2024", proposer: "ban" },
  documents: { "đề nghị": ["to-trinh", "bao-cao-ca-nhan", "bao-cao-tap-the"] },
});
const base = {
  plan,
  units: [
    aUnit("a", { officers, numberCode: "CB", place: "Yên Bái" }),
    aUnit("b", { officers, numberCode: "CB", place: "Yên Bái" }),
    aUnit("ban", { kind: "ban" as const }),
  ],
  people: [
    aPerson("an", {
      positions: [{ unit: "a", title: "Đảng viên" }],
      recognitions: [{ title: "điển hình", issuer: "b" }],
    }),
    aPerson("bi-thu", { name: "Trần Bí" }),
  ],
  ratings: [aUnitRating(2025, { ratings: { a: "HTTNV", b: "HTTNV" } })],
  templates: [
    aTemplate("to-trinh", { scope: "submission", numberCode: "TTr", title: "Tờ trình của {{unit.name}}" }),
    aTemplate("bao-cao-ca-nhan", { scope: "person", subject: "{{person.id}}" }),
    aTemplate("bao-cao-tap-the", { scope: "collective" }),
  ],
  rounds: [aRound("de-nghi", { round, submissions })],
};

function assembled(written: InHandWritten = {}, units?: readonly string[]) {
  const { value, diagnostics } = assemble({
    ...inHand({ ...base, ...written }),
    ...(units && { units: new Set(units) }),
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    ids: value.jobs.map(({ id }) => id),
    jobs: new Map(value.jobs.map((job) => [job.id, job])),
    refused: value.refused.map(({ id, because }) => `${id}: ${because.join(", ")}`),
    errors: errors.map(({ code, place }) => `${code} ${place.file}`),
  };
}

describe("the documents of a round", () => {
  it("are one for each paper, named by unit, place, type and subject", () => {
    const { jobs, refused, errors } = assembled();
    expect([...jobs.values()].map(({ id, fileName }) => `${id} ${fileName}`)).toEqual([
      "a/to-trinh 01-to-trinh",
      "b/to-trinh 01-to-trinh",
      "a/bao-cao-ca-nhan-an 02-bao-cao-ca-nhan-an",
      "b/bao-cao-tap-the 02-bao-cao-tap-the",
    ]);
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });

  it("carry title, style, date and the place of their record", () => {
    expect(assembled().jobs.get("b/to-trinh")).toMatchObject({
      ...{ title: "Tờ trình của b", style: "party-style", date: "2025-04-15" },
      record: { file: `${folder}/b.yaml` },
      values: { signature: { name: "Trần Bí" } },
    });
  });

  it("of the issuing body go into its dossier, named after it, whoever issues them; nobody who is proposed signs", () => {
    const heads = [
      { person: "an", position: "Trưởng ban" },
      { person: "bi-thu", position: "Phó Trưởng ban" },
    ];
    const { jobs, errors } = assembled({
      plan: aPlan({
        ...{ number: "15", date: "9/9/2024", proposer: "ban", issuers: { "tong-hop": "ban" } },
        documents: { "đề nghị": ["tong-hop"] },
      }),
      units: [...base.units.slice(0, 2), aUnit("ban", { kind: "ban", officers: heads, place: "Yên Bái" })],
      templates: [aTemplate("tong-hop", { scope: "appraisal" })],
    });
    expect(errors).toEqual([]);
    expect(jobs.get("khoi/tong-hop")).toMatchObject({
      ...{ unit: "khoi", unitName: "Đảng bộ Khối" },
      values: { issuer: { name: "ban" }, signature: { position: "Phó Trưởng ban", name: "Trần Bí" } },
    });
  });

  it("are only those of the units asked for", () => {
    expect(assembled({}, ["b"]).ids).toEqual(["b/to-trinh", "b/bao-cao-tap-the"]);
  });

  it("leave out those for which the template's own words say that they aren't made", () => {
    const when = "{{#if submission.counts.people}}có{{/if}}";
    const toTrinh = aTemplate("to-trinh", {
      scope: "submission",
      numberCode: "TTr",
      title: "Tờ trình",
      when,
    });
    const made = assembled({ templates: [toTrinh, ...base.templates.slice(1)] });
    expect({ ids: made.ids, refused: made.refused, errors: made.errors }).toEqual({
      ids: ["a/to-trinh", "a/bao-cao-ca-nhan-an", "b/bao-cao-tap-the"],
      ...{ refused: [], errors: [] },
    });
    expect(made.jobs.get("b/bao-cao-tap-the")?.fileName).toBe("01-bao-cao-tap-the");
  });

  it("name the files that they are made from, each once and sorted", () => {
    const inputsOf = (id: string) => assembled().jobs.get(id)?.inputs;
    expect(inputsOf("a/bao-cao-ca-nhan-an")).toEqual([
      "data/campaigns/dot/plan.yaml",
      `${folder}/a.yaml`,
      `${folder}/bao-cao/an.md`,
      `${folder}/round.yaml`,
      "data/organisation.yaml",
      "data/people/an.yaml",
      "data/people/bi-thu.yaml",
      "data/units/a.yaml",
      "data/units/b.yaml",
      "data/units/ban.yaml",
      "templates/bao-cao-ca-nhan/1/template.docx",
      "templates/bao-cao-ca-nhan/1/template.yaml",
      "templates/parts/letterhead/party-style/1.docx",
      "templates/styles.yaml",
    ]);
    expect(inputsOf("b/to-trinh")).not.toContain("data/people/an.yaml");
    expect(inputsOf("b/to-trinh")).toContain("data/ratings/2025.yaml");
  });
});

describe("a fault stops what is made from the faulty file, and only that", () => {
  const all = ["a/to-trinh", "b/to-trinh", "a/bao-cao-ca-nhan-an", "b/bao-cao-tap-the"];
  const withoutPerson = (id: string) => ({ people: base.people.filter((person) => person.id !== id) });
  const withoutUnit = (id: string) => ({ units: base.units.filter((unit) => unit.id !== id) });

  it.each([
    {
      file: "data/people/an.yaml",
      written: withoutPerson("an"),
      stops: ["a/to-trinh", "a/bao-cao-ca-nhan-an"],
    },
    { file: "data/people/bi-thu.yaml", written: withoutPerson("bi-thu"), stops: all },
    { file: "data/units/ban.yaml", written: withoutUnit("ban"), stops: all },
    { file: "data/organisation.yaml", written: {}, stops: all },
    { file: "data/ratings/2024.yaml", written: {}, stops: ["a/to-trinh", "b/to-trinh", "b/bao-cao-tap-the"] },
    { file: `${folder}/log.yaml`, written: {}, stops: ["a/to-trinh", "b/to-trinh"] },
    { file: "templates/parts/letterhead/party-style/1.docx", written: {}, stops: all },
    { file: "templates/parts/letterhead/youth-style/1.docx", written: {}, stops: [] },
    { file: "templates/to-trinh/2/template.docx", written: {}, stops: ["a/to-trinh", "b/to-trinh"] },
    { file: "data/people/nguoi-khac.yaml", written: {}, stops: [] },
    { file: `${folder}/bao-cao/an.md`, written: {}, stops: ["a/bao-cao-ca-nhan-an"] },
  ])("in $file", ({ file, written, stops }) => {
    const { ids, refused, errors } = assembled({ ...written, faults: [{ file, path: [] }] });
    expect(refused.toSorted()).toEqual(stops.map((id) => `${id}: ${file}`).toSorted());
    expect(ids).toEqual(all.filter((id) => !stops.includes(id)));
    expect(errors).toEqual([]);
  });

  it("in the issuer of a recognition, where it is printed; its own papers are refused as well", () => {
    const file = "data/units/b.yaml";
    const { ids, refused } = assembled({ ...withoutUnit("b"), faults: [{ file, path: [] }] });
    expect(ids).toEqual([]);
    expect(refused).toContain(`a/bao-cao-ca-nhan-an: ${file}`);
    expect(refused).toContain(`b/to-trinh: ${file}`);
  });

  it("in one unit's rating or log entry stops that unit's papers", () => {
    const faults = [
      { file: "data/ratings/2025.yaml", path: ["ratings", "b"] },
      { file: `${folder}/log.yaml`, path: ["a"] },
    ];
    const rounds = [aRound("de-nghi", { round, submissions, log: { b: {} } })];
    expect(assembled({ faults, rounds }).ids).toEqual(["a/bao-cao-ca-nhan-an"]);
  });

  it("in one style's entry stops those who follow it", () => {
    const file = "templates/styles.yaml";
    const stoppedBy = (style: string) =>
      assembled({ faults: [{ file, path: ["styles", style, "parts", "x"] }] }).refused;
    expect(stoppedBy("youth-style")).toEqual([]);
    expect(stoppedBy("party-style")).toHaveLength(4);
  });

  it("says nothing of what only follows from the fault", () => {
    const faults = [{ file: "data/units/cap-tren.yaml", path: [] }];
    const units = [
      aUnit("a", { officers, numberCode: "CB", place: "x", parents: [{ unit: "cap-tren" }] }),
      ...base.units.slice(1),
    ];
    expect(assembled({ faults, units }).errors).toEqual([]);
  });
});

describe("what the records lack", () => {
  it("refuses the paper, with a finding at its place", () => {
    const units = [aUnit("a", { officers, place: "Yên Bái" }), ...base.units.slice(1)];
    const { ids, refused, errors } = assembled({ units });
    expect(refused).toEqual(["a/to-trinh: data/units/a.yaml#numberCode"]);
    expect(ids).toHaveLength(3);
    expect(errors).toEqual(["assemble/no-number-code data/units/a.yaml#numberCode"]);
  });

  it("refuses the paper where no template, or no style, is in force", () => {
    const late = aTemplate("to-trinh", { scope: "submission", from: "01/01/2026" });
    const { refused, errors } = assembled({ templates: [late, ...base.templates.slice(1)] }, ["a"]);
    expect(refused).toEqual(["a/to-trinh: data/campaigns/dot/plan.yaml#documents.đề nghị.0"]);
    expect(errors).toEqual([
      "assemble/no-template-in-force data/campaigns/dot/plan.yaml#documents.đề nghị.0",
    ]);
    const noStyle = assembled({ styles: { traditions: { party: [{ style: "x", from: "01/01/2026" }] } } }, [
      "b",
    ]);
    expect(noStyle.ids).toEqual([]);
    expect(new Set(noStyle.errors)).toEqual(
      new Set(["assemble/no-style-in-force templates/styles.yaml#traditions.party"]),
    );
  });

  it("never throws, whatever is missing", () => {
    const { ids } = assembled({
      units: [aUnit("a"), aUnit("b")],
      people: [],
      templates: [],
      styles: { traditions: {} },
    });
    expect(ids).toEqual([]);
  });
});

describe("names of files come from templates of strangers", () => {
  const withSubject = (subject?: string) => ({
    templates: [aTemplate("to-trinh", { scope: "submission", ...(subject !== undefined && { subject }) })],
    plan: aPlan({ proposer: "ban", documents: { "đề nghị": ["to-trinh"] } }),
  });

  it.each(["../../ngoai", "a/b", "Tên", "a b", "-", "a-"])("«%s» is no part of a name", (subject) => {
    const { ids, errors } = assembled(withSubject(subject), ["b"]);
    expect(ids).toEqual([]);
    expect(errors).toEqual(["assemble/subject-not-an-id templates/to-trinh/1/template.yaml#subject"]);
  });

  it("nothing printed leaves the type alone", () => {
    expect(assembled(withSubject("{{#if unit.place}}{{/if}}"), ["b"]).ids).toEqual(["b/to-trinh"]);
  });

  it("two documents by one id are a finding, and the second is refused", () => {
    const both = {
      a: {
        nominees: [
          { person: "an", report },
          { person: "bi-thu", report },
        ],
      },
    };
    const { ids, refused, errors } = assembled({
      templates: [aTemplate("bao-cao-ca-nhan", { scope: "person" })],
      plan: aPlan({ proposer: "ban", documents: { "đề nghị": ["bao-cao-ca-nhan"] } }),
      people: [
        ...base.people.slice(0, 1),
        aPerson("bi-thu", { positions: [{ unit: "b", title: "Bí thư" }] }),
      ],
      units: [
        ...base.units.slice(0, 1),
        aUnit("b", { officers: [{ name: "Lò Phó", position: "Phó Bí thư" }], place: "x" }),
        ...base.units.slice(2),
      ],
      rounds: [aRound("de-nghi", { round, submissions: both })],
    });
    expect(ids).toEqual(["a/bao-cao-ca-nhan"]);
    expect(refused).toEqual(["a/bao-cao-ca-nhan: templates/bao-cao-ca-nhan/1/template.yaml"]);
    expect(errors).toEqual(["assemble/same-id-twice templates/bao-cao-ca-nhan/1/template.yaml"]);
  });
});

it("gives the number that was issued, by the document's own key", () => {
  const log = { a: { issued: { "to-trinh": { number: "05-TTr/CB", date: "04/4/2025" } } } };
  const { jobs } = assembled({ rounds: [aRound("de-nghi", { round, submissions, log })] });
  const symbolOf = (job: DocumentJob | undefined) =>
    (job?.values.document as { symbol?: string } | undefined)?.symbol;
  expect(symbolOf(jobs.get("a/to-trinh"))).toBe("05-TTr/CB");
  expect(symbolOf(jobs.get("b/to-trinh"))).toMatch(/^\u00A0+-TTr\/CB$/);
});
