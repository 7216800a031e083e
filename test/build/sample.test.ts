import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtDocuments } from "../support/built-documents.ts";
import { manifestOf, root, roundFile, roundIds, run, verdictsOf } from "../support/built-rounds.ts";
import { treeOf } from "../support/project-copy.ts";
import {
  samplePeople,
  sampleRegistrations,
  sampleSubmissions,
  sampleUnits,
} from "../support/sample-files.ts";

const documents = builtDocuments(root);
const ofRound = (paths: readonly string[]) => paths.map((path) => path.replace(/\.[a-z]+$/, ""));

it("is built without an error: exit code 0, nothing refused, no error said", () => {
  expect(run.exitCode).toBe(0);
  expect(run.stderr).not.toMatch(/: lỗi\[/);
  expect(roundIds.flatMap((round) => manifestOf(round).refused)).toEqual([]);
});

it("says at the end of each round what was made, what needs attention and where to open it", () => {
  const summaries = run.stdout.split(/^(?=Đợt )/m);
  expect(summaries).toHaveLength(roundIds.length);
  for (const summary of summaries) {
    expect(summary).toMatch(/^Đợt \S+ \(.+\): \d+ đơn vị, \d+ văn bản, \d+ trang, [\d,]+ giây\.$/m);
    // At the launch nobody is judged yet.
    if (!summary.includes("(phát động,")) expect(summary).toMatch(/^ {2}\d+ kết luận cần chú ý/m);
    expect(summary).toMatch(/^ {2}Mở: out\/2024-dai-hoi-dang\/[a-z-]+\/index\.html$/m);
  }
});

describe("each unit's papers are those that the plan calls for, in its order", () => {
  const numbered = (unit: string, papers: readonly string[]) =>
    papers.map((paper, index) => `${unit}/${String(index + 1).padStart(2, "0")}-${paper}`);
  const made = (round: "dang-ky" | "de-nghi", unit: string) =>
    ofRound(
      manifestOf(round)
        .files.map(({ path }) => path)
        .filter((path) => path.startsWith(`${unit}/`) && path.endsWith(".docx")),
    );

  it.each([...sampleRegistrations])("%s registers", (unit, { people = [] }) => {
    const withTargets = people.flatMap((entry) =>
      typeof entry !== "string" && entry.targets?.length ? [entry.person] : [],
    );
    const forms = withTargets.map((person) => `dang-ky-ca-nhan-${person}`);
    expect(made("dang-ky", unit)).toEqual(numbered(unit, ["dang-ky-tap-the", ...forms]));
  });

  it.each([...sampleSubmissions])("%s proposes", (unit, { meetings = [], nominees, proof }) => {
    const reported = nominees.filter(
      ({ withdrawn, report }) => withdrawn === undefined && report !== undefined,
    );
    const numberOf = (index: number) => (meetings.length > 1 ? `-${index + 1}` : "");
    const minutes = meetings.map((_, index) => `bien-ban${numberOf(index)}`);
    const ballots = meetings.flatMap(({ voting }, index) =>
      voting === "bỏ phiếu kín" ? [`bien-ban-kiem-phieu${numberOf(index)}`] : [],
    );
    const people = reported.flatMap(({ person }) =>
      person === undefined ? [] : [`bao-cao-ca-nhan-${person}`],
    );
    const collectives = reported.flatMap(({ collective }) =>
      collective === undefined ? [] : ["bao-cao-tap-the"],
    );
    const ownAward = proof?.ownAward?.awarded === undefined ? [] : ["quyet-dinh-co-so"];
    const report = proof?.report?.document === undefined ? [] : ["tong-ket-don-vi"];
    expect(made("de-nghi", unit)).toEqual(
      numbered(unit, [
        ...["phieu-kiem-tra", "to-trinh", ...minutes, ...ballots],
        ...[...collectives, ...people, ...ownAward, ...report],
      ]),
    );
  });

  it("the issuing body has its own, in the plan's order", () => {
    expect(made("dang-ky", "khoi")).toEqual(numbered("khoi", ["tong-hop-dang-ky", "cong-van-don-doc"]));
  });

  it("nobody else has any", () => {
    const unitsIn = (round: "dang-ky" | "de-nghi") =>
      new Set(manifestOf(round).files.map(({ path }) => path.split("/")[0]));
    expect(unitsIn("dang-ky")).toEqual(new Set([...sampleRegistrations.keys(), "khoi"]));
    expect(unitsIn("de-nghi")).toEqual(new Set([...sampleSubmissions.keys(), "khoi"]));
  });

  it("there are at least 60 of them", () => {
    expect(documents.length).toBeGreaterThanOrEqual(60);
  });
});

describe("a dossier", () => {
  it.each(roundIds)("of each unit in %s has as many pages as its documents together", (round) => {
    const { files } = manifestOf(round);
    const dossiers = files.filter(({ documentType }) => documentType === "ho-so");
    const units = new Set(files.map(({ path }) => path.slice(0, path.indexOf("/"))));
    expect(dossiers.map(({ path }) => path)).toEqual([...units].sort().map((unit) => `${unit}/ho-so.pdf`));
    for (const { pages, documents = [] } of dossiers) {
      const own = files.filter(({ path, subject }) => path.endsWith(".docx") && documents.includes(subject));
      expect(own).toHaveLength(documents.length);
      expect(pages).toBe(own.reduce((sum, file) => sum + file.pages, 0));
    }
  });
});

describe("the manifest", () => {
  it.each(roundIds)("of %s names every file of the folder with its hash and size", (round) => {
    const { files } = manifestOf(round);
    const written = [...treeOf(join(root, "out/2024-dai-hoi-dang", round)).keys()].filter((path) =>
      path.includes("/"),
    );
    expect(files.map(({ path }) => path)).toEqual(written);
    for (const { path, sha256, bytes } of files) {
      const content = roundFile(round, path);
      expect({ path, sha256, bytes }).toEqual({
        path,
        sha256: createHash("sha256").update(content).digest("hex"),
        bytes: content.byteLength,
      });
    }
  });

  it("names the records and prose files that each document is made from, and no file that isn't there", () => {
    const present = new Set(
      ["data", "templates"].flatMap((folder) =>
        [...treeOf(join(root, folder)).keys()].map((path) => `${folder}/${path}`),
      ),
    );
    const inputs = roundIds.flatMap((round) => manifestOf(round).files.flatMap((file) => file.inputs));
    expect(inputs.filter((path) => !present.has(path))).toEqual([]);
    const report = manifestOf("de-nghi").files.find(({ subject }) =>
      subject.endsWith("bao-cao-ca-nhan-giang-a-pao"),
    );
    expect(report?.inputs).toContain("data/people/giang-a-pao.yaml");
    expect(report?.inputs).toContain(
      "data/campaigns/2024-dai-hoi-dang/rounds/de-nghi/bao-cao/giang-a-pao.md",
    );
    expect(report?.inputs).toContain(
      "data/campaigns/2024-dai-hoi-dang/rounds/dang-ky/chi-bo-thanh-tra-tinh.yaml",
    );
    expect(report?.inputs).not.toContain("data/people/le-quang-vinh.yaml");
  });
});

it("every link of the pages leads to a file", () => {
  for (const round of roundIds) {
    const links = [
      ...roundFile(round, "index.html")
        .toString("utf8")
        .matchAll(/href="([^"#]+)"/g),
    ];
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const [, link = ""] of links) expect(roundFile(round, link).byteLength).toBeGreaterThan(0);
  }
});

describe("the decisions together", () => {
  const texts = documents.filter(({ type }) => type === "quyet-dinh").map(({ text }) => text);
  const rows = (heading: string, end: string) =>
    texts.flatMap((text) =>
      [
        ...text
          .slice(text.lastIndexOf(heading), text.lastIndexOf(end))
          .matchAll(/^\d+ \| ([^|\n]+?) (?:\||$)/gm),
      ].map(([, name]) => name),
    );
  const { standings } = verdictsOf("quyet-dinh");
  const eligible = standings.filter((standing) => standing.eligible).map(({ subject }) => subject);

  it("list exactly the people who may be awarded", () => {
    const people = eligible.flatMap(({ kind, id }) =>
      kind === "person" ? [samplePeople.get(id)?.name] : [],
    );
    expect(people.length).toBeGreaterThan(5);
    expect(rows("II. CÁ NHÂN", "Ấn định danh sách").toSorted()).toEqual(people.toSorted());
  });

  it("list exactly the collectives that may be awarded, by their names of that day", () => {
    const names = eligible.flatMap(({ kind, id }) =>
      kind === "collective" ? [sampleUnits.get(id)?.names.at(-1)?.name ?? ""] : [],
    );
    const listed = rows("I. TẬP THỂ", "II. CÁ NHÂN");
    expect(listed).toHaveLength(names.length);
    for (const name of names) expect(listed.filter((row) => row?.startsWith(name))).toHaveLength(1);
  });

  it("count in words whom each of them lists", () => {
    const collectives = eligible.filter(({ kind }) => kind === "collective").length;
    const counted = texts.map(
      (text) => /Ấn định danh sách có (\d\d) tập thể, (\d\d) cá nhân/.exec(text) ?? [],
    );
    const sum = (index: number) => counted.reduce((total, found) => total + Number(found[index]), 0);
    expect([sum(1), sum(2)]).toEqual([collectives, eligible.length - collectives]);
  });

  it("name nobody whom a rule or a conclusion stops", () => {
    const stopped = standings.filter((standing) => !standing.eligible && standing.subject.kind === "person");
    expect(stopped.length).toBeGreaterThan(2);
    for (const { subject } of stopped) expect(texts.join()).not.toContain(samplePeople.get(subject.id)?.name);
  });
});

it.each(documents.map(({ id, text }) => [id, text] as const))(
  "%s prints nothing of the machinery",
  (_, text) => {
    for (const mark of ["undefined", "null", "NaN", "[object", "{{", "}}", "Infinity"])
      expect(text).not.toContain(mark);
  },
);
