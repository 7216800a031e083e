import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { manifestOf, root, roundFile, roundIds, run, verdictsOf } from "../support/built-rounds.ts";
import { treeOf } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import {
  sampleAppraisal,
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
    expect(summary).toMatch(/^ {2}\d+ kết luận cần chú ý/m);
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

  it.each([...sampleSubmissions])("%s proposes", (unit, { meetings = [], nominees }) => {
    const reported = nominees.filter(
      ({ withdrawn, report }) => withdrawn === undefined && report !== undefined,
    );
    const minutes = meetings.map((_, index) => (meetings.length > 1 ? `bien-ban-${index + 1}` : "bien-ban"));
    const people = reported.flatMap(({ person }) =>
      person === undefined ? [] : [`bao-cao-ca-nhan-${person}`],
    );
    const collectives = reported.flatMap(({ collective }) =>
      collective === undefined ? [] : ["bao-cao-tap-the"],
    );
    expect(made("de-nghi", unit)).toEqual(
      numbered(unit, ["to-trinh", ...minutes, ...collectives, ...people]),
    );
  });

  it("nobody else has any", () => {
    const unitsIn = (round: "dang-ky" | "de-nghi") =>
      new Set(manifestOf(round).files.map(({ path }) => path.split("/")[0]));
    expect(unitsIn("dang-ky")).toEqual(new Set(sampleRegistrations.keys()));
    expect(unitsIn("de-nghi")).toEqual(new Set(sampleSubmissions.keys()));
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
    for (const { path, pages } of dossiers) {
      const unit = path.slice(0, path.indexOf("/") + 1);
      const own = files.filter((file) => file.path.startsWith(unit) && file.path.endsWith(".docx"));
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

describe("the planned cases are judged as planned", () => {
  const { verdicts } = verdictsOf("de-nghi");

  it.each([
    {
      rule: "R-06",
      who: "dang-bo-so-tai-nguyen",
      outcome: "không đạt",
      why: "three people where two may be",
    },
    { rule: "R-08", who: "chi-bo-lien-minh-hop-tac-xa", outcome: "không đạt", why: "no own award" },
    { rule: "R-25", who: "tran-van-hoach", outcome: "không đạt", why: "one excellent year of two" },
    { rule: "R-26", who: "ban-van-tinh", outcome: "chưa đủ căn cứ", why: "no recognition in the records" },
    {
      rule: "R-39",
      who: "dang-bo-cong-ty-xi-mang",
      outcome: "không đạt",
      why: "received after the deadline",
    },
    { rule: "R-29", who: "uy-ban-kiem-tra", outcome: "không đạt", why: "registered after the deadline" },
  ])("$rule on $who: $outcome, $why", ({ rule, who, outcome }) => {
    const found = verdicts.filter((verdict) => verdict.rule === rule && verdict.subject.id === who);
    expect(found.map((verdict) => verdict.outcome)).toEqual([outcome]);
  });

  it("and nobody else fails a binding rule", () => {
    const failed = verdicts.filter(
      ({ force, outcome, subject }) =>
        force === "binding" && outcome !== "đạt" && sampleSubmissions.has(subject.unit),
    );
    expect(failed.map(({ rule, subject }) => `${rule} ${subject.id}`).toSorted()).toEqual([
      "GT-1 ban-van-tinh",
      "GT-1 tran-van-hoach",
      "R-06 dang-bo-so-tai-nguyen",
      "R-08 chi-bo-lien-minh-hop-tac-xa",
      "R-25 tran-van-hoach",
      "R-26 ban-van-tinh",
    ]);
  });

  it("who is stopped by the day of the decision is stopped by these alone; the competent body lets two of them pass", () => {
    const { standings } = verdictsOf("quyet-dinh");
    const stopped = standings.filter(({ stoppedBy }) => stoppedBy.length > 0);
    expect(
      stopped
        .map(({ subject, stoppedBy, eligible }) => `${subject.id} ${stoppedBy.join(" ")} ${eligible}`)
        .toSorted(),
    ).toEqual([
      "ban-van-tinh R-26 GT-1 false",
      "chi-bo-lien-minh-hop-tac-xa R-08 false",
      "ha-van-tuan R-08 false",
      "le-quang-vinh R-06 true",
      "nong-van-khanh R-06 false",
      "tran-van-hoach R-25 GT-1 false",
      "vang-thi-dinh R-06 true",
    ]);
  });
});

describe("the appraisal", () => {
  const living = [...sampleSubmissions].flatMap(([unit, { nominees }]) =>
    nominees.flatMap(({ collective, person, withdrawn }) =>
      withdrawn === undefined ? [collective ?? person ?? unit] : [],
    ),
  );

  it("checked every dossier, and proposes or doesn't propose every nominee", () => {
    expect(Object.keys(sampleAppraisal.dossiers).toSorted()).toEqual([...sampleSubmissions.keys()]);
    expect(sampleAppraisal.proposals.map(({ nominee }) => nominee).toSorted()).toEqual(living.toSorted());
  });

  it("proposes whoever may be awarded, and nobody else", () => {
    const proposed = sampleAppraisal.proposals.filter(({ outcome }) => outcome === "đề nghị");
    const eligible = verdictsOf("tham-dinh").standings.filter((standing) => standing.eligible);
    expect(proposed.map(({ nominee }) => nominee).toSorted()).toEqual(
      eligible.map(({ subject }) => subject.id).toSorted(),
    );
  });

  it("answers what could not be known before: conduct, attested by those whom the plan asks", () => {
    const open = (round: "de-nghi" | "tham-dinh") =>
      verdictsOf(round)
        .verdicts.filter(({ rule, outcome }) => rule === "R-10" && outcome === "chưa đủ căn cứ")
        .map(({ subject }) => subject.id);
    expect(open("de-nghi")).toHaveLength(living.length);
    expect(open("tham-dinh")).toEqual(["ha-van-tuan"]);
  });
});

describe("the registration round", () => {
  const { prospects } = verdictsOf("dang-ky");
  const told = (rule: string, outlook: string) =>
    prospects
      .filter((prospect) => prospect.rule === rule && prospect.outlook === outlook)
      .map(({ subject }) => subject.id);

  it("warns those who can no longer have two excellent years", () => {
    expect(told("R-25", "không còn khả năng")).toContain("tran-van-hoach");
    expect(told("R-25", "không còn khả năng")).toContain("lo-thi-hom");
  });

  it("is right: whom it told that they can no longer, fails that rule later, if proposed at all", () => {
    const later = verdictsOf("quyet-dinh").verdicts;
    const gone = prospects.filter(({ outlook }) => outlook === "không còn khả năng");
    const verdictsOn = gone.flatMap(({ rule, subject }) =>
      later.filter((verdict) => verdict.rule === rule && verdict.subject.id === subject.id),
    );
    expect(verdictsOn.map(({ outcome }) => outcome)).toEqual(["không đạt"]);
  });

  it("warns the units for which it now depends on this year's rating", () => {
    expect(told("R-17", "còn khả năng nếu")).toEqual([
      "chi-bo-cong-ty-go",
      "chi-bo-thanh-tra-tinh",
      "chi-bo-trung-tam-khuyen-nong",
      "dang-bo-benh-vien",
      "dang-bo-cong-ty-xi-mang",
    ]);
    expect(told("R-17", "không còn khả năng")).toEqual([]);
  });
});

it("a check of all rounds fits on one screen", async () => {
  const { exitCode, stdout } = await runCommand(check, root, { round: "all" });
  expect(exitCode).toBe(0);
  expect(stdout.split("\n").length).toBeLessThanOrEqual(45);
  expect(stdout).toContain(
    "13/14 đơn vị đã nộp, 01 muộn (Đảng bộ Công ty cổ phần Xi măng và Khoáng sản Núi Vàng)",
  );
  expect(stdout).toContain("01 chưa nộp (Ủy ban Kiểm tra)");
});

describe("the decision", () => {
  const text = documents.find(({ type }) => type === "quyet-dinh")?.text ?? "";
  const rows = (heading: string, end: string) =>
    [
      ...text
        .slice(text.lastIndexOf(heading), text.lastIndexOf(end))
        .matchAll(/^\d+ \| ([^|\n]+?) (?:\||$)/gm),
    ].map(([, name]) => name);
  const { standings } = verdictsOf("quyet-dinh");
  const eligible = standings.filter((standing) => standing.eligible).map(({ subject }) => subject);

  it("lists exactly the people who may be awarded", () => {
    const people = eligible.flatMap(({ kind, id }) =>
      kind === "person" ? [samplePeople.get(id)?.name] : [],
    );
    expect(people.length).toBeGreaterThan(5);
    expect(rows("II. CÁ NHÂN", "Ấn định danh sách").toSorted()).toEqual(people.toSorted());
  });

  it("lists exactly the collectives that may be awarded, by their names of that day", () => {
    const names = eligible.flatMap(({ kind, id }) =>
      kind === "collective" ? [sampleUnits.get(id)?.names.at(-1)?.name ?? ""] : [],
    );
    const listed = rows("I. TẬP THỂ", "II. CÁ NHÂN");
    expect(listed).toHaveLength(names.length);
    for (const name of names) expect(listed.filter((row) => row?.startsWith(name))).toHaveLength(1);
  });

  it("counts them in words as in the list", () => {
    const collectives = eligible.filter(({ kind }) => kind === "collective").length;
    const people = eligible.length - collectives;
    const counted = `${String(collectives).padStart(2, "0")} tập thể, ${String(people).padStart(2, "0")} cá nhân`;
    expect(text).toContain(`Ấn định danh sách có ${counted}`);
  });

  it("names nobody whom a rule or a conclusion stops", () => {
    const stopped = standings.filter((standing) => !standing.eligible && standing.subject.kind === "person");
    expect(stopped.length).toBeGreaterThan(2);
    for (const { subject } of stopped) expect(text).not.toContain(samplePeople.get(subject.id)?.name);
  });
});

it.each(documents.map(({ id, text }) => [id, text] as const))(
  "%s prints nothing of the machinery",
  (_, text) => {
    for (const mark of ["undefined", "null", "NaN", "[object", "{{", "}}", "Infinity"])
      expect(text).not.toContain(mark);
  },
);
