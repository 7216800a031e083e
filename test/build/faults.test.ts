import { describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { check } from "../../src/commands/check.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";

const faulty = "chi-bo-thanh-tra-tinh";
const sound = "chi-bo-cong-ty-go";
const unitFile = `data/units/${faulty}.yaml`;
const submissionFile = `data/campaigns/2024-dai-hoi-dang/rounds/de-nghi/${faulty}.yaml`;

interface Fault {
  readonly name: string;
  readonly plant: (project: ProjectCopy) => void;
  /** As it is printed: file, line and column, code. */
  readonly place: RegExp;
  readonly words: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: "YAML that can't be read",
    plant: (project) => project.edit(submissionFile, "\noverview:", "\nghi chú: một: hai\noverview:"),
    place: new RegExp(`${submissionFile}:\\d+:\\d+: lỗi\\[load/`),
    words: /ngoặc kép|\|/,
  },
  {
    name: "a key given twice",
    plant: (project) => project.write(unitFile, `${project.read(unitFile)}\nplace: Yên Bái\n`),
    place: new RegExp(`${unitFile}:\\d+:1: lỗi\\[load/duplicate-key\\]`),
    words: /place/,
  },
  {
    name: "a misspelt key",
    plant: (project) => project.edit(unitFile, "numberCode:", "numberCod:"),
    place: new RegExp(`${unitFile}:\\d+:\\d+: lỗi\\[validate/unknown-key\\]`),
    words: /numberCode/,
  },
  {
    name: "a number where a text belongs",
    plant: (project) => project.edit(unitFile, "numberCode: CB", "numberCode: 012"),
    place: new RegExp(`${unitFile}:\\d+:\\d+: lỗi\\[validate/`),
    words: /012/,
  },
  {
    name: "a date that no calendar has",
    plant: (project) =>
      project.write(submissionFile, project.read(submissionFile).replace(/^date: .*$/m, "date: 31/4/2025")),
    place: new RegExp(`${submissionFile}:\\d+:\\d+: lỗi\\[validate/impossible-date\\]`),
    words: /31\/4\/2025/,
  },
  {
    name: "a rating that doesn't exist",
    plant: (project) => project.edit("data/people/giang-a-pao.yaml", "rating: HTXSNV", "rating: HTXSVN"),
    place: /data\/people\/giang-a-pao\.yaml:\d+:\d+: lỗi\[validate\/unknown-rating\]/,
    words: /HTXSNV/,
  },
  {
    name: "a person who isn't there",
    plant: (project) => project.edit(submissionFile, "person: giang-a-pao", "person: giang-a-bao"),
    place: new RegExp(`${submissionFile}:\\d+:\\d+: lỗi\\[validate/`),
    words: /giang-a-pao/,
  },
  {
    name: "an empty file",
    plant: (project) => project.write(unitFile, ""),
    place: new RegExp(`${unitFile}:1:1: lỗi\\[load/`),
    words: /trống|rỗng/,
  },
  {
    name: "a path that leaves its folder",
    plant: (project) =>
      project.edit(
        submissionFile,
        "overview: |",
        "overview: { file: ../../../../../../package.json }\nexplanation: |",
      ),
    place: new RegExp(`${submissionFile}:\\d+:\\d+: lỗi\\[validate/`),
    words: /\.\./,
  },
  {
    name: "a template's tag for which the data have no value",
    plant: (project) => {
      const template = "templates/bao-cao-tap-the/1/template.docx";
      project.editWord(template, ">{{nominee.name}}<", ">{{nominee.resolution.name}}<");
      project.write(submissionFile, project.read(submissionFile).replace(/^ {2}name: Nghị quyết.*\n/m, ""));
    },
    place: /templates\/bao-cao-tap-the\/1\/template\.docx: lỗi\[render\/missing-value\]/,
    words: /\{\{nominee\.resolution\.name\}\}.*chi-bo-thanh-tra-tinh\.yaml/,
  },
];

const roundFolder = (round: string) => `out/2024-dai-hoi-dang/${round}`;

interface Manifest {
  readonly files: readonly { readonly path: string }[];
  readonly refused: readonly {
    readonly id: string;
    readonly unit: string;
    readonly because: readonly string[];
  }[];
}

function manifestOf(project: ProjectCopy, round: string): Manifest {
  return JSON.parse(project.read(`${roundFolder(round)}/manifest.json`));
}

describe.each(faults)("$name", ({ plant, place, words }) => {
  it("ends with exit code 1, says where and what to do, and stops only what depends on it", async () => {
    const project = copyProject();
    plant(project);
    const { exitCode, stderr } = await runCommand(build, project.root, { unit: [faulty, sound] });
    expect(stderr).toMatch(place);
    expect(stderr).toMatch(words);
    expect(exitCode).toBe(1);
    const { files, refused } = manifestOf(project, "de-nghi");
    expect(files.filter(({ path }) => path.startsWith(`${sound}/`))).toHaveLength(15);
    expect(new Set(refused.map(({ unit }) => unit))).toEqual(new Set([faulty]));
  });
});

it("prints all findings of a run together, in the order of files", async () => {
  const project = copyProject();
  project.edit(unitFile, "numberCode:", "numberCod:");
  project.edit("data/people/giang-a-pao.yaml", "gender: nam", "gender: Nam");
  project.write(submissionFile, project.read(submissionFile).replace(/^date: .*$/m, "date: 31/4/2025"));
  const { stderr } = await runCommand(check, project.root);
  const files = [...stderr.matchAll(/^(data\/\S+?):\d+:\d+: lỗi/gm)].map((match) => match[1]);
  expect(new Set(files)).toEqual(new Set([submissionFile, "data/people/giang-a-pao.yaml", unitFile]));
  expect(files).toEqual([...files].sort());
});

it("makes no decision while a record is faulty that it would list, and one while another is", async () => {
  const project = copyProject();
  project.edit("data/people/giang-a-pao.yaml", "gender: nam", "gender: Nam");
  expect((await runCommand(build, project.root, { round: "quyet-dinh" })).exitCode).toBe(1);
  const { files, refused } = manifestOf(project, "quyet-dinh");
  expect(files).toEqual([]);
  const ids = refused.map(({ id }) => id);
  expect(ids).toContain("khoi/quyet-dinh-khen-thuong");
  expect(ids).toContain("khoi/giay-khen-le-quang-vinh");
  for (const { unit, because } of refused)
    expect({ unit, because }).toEqual({ unit: "khoi", because: ["data/people/giang-a-pao.yaml"] });
  project.edit("data/people/giang-a-pao.yaml", "gender: Nam", "gender: nam");
  project.edit("data/units/doan-co-so-cong-ty-xi-mang.yaml", "kind:", "kid:");
  expect((await runCommand(build, project.root, { round: "quyet-dinh" })).exitCode).toBe(1);
  expect(manifestOf(project, "quyet-dinh").files.length).toBeGreaterThan(0);
});
