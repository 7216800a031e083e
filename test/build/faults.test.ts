import { describe, expect, it } from "vitest";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

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
    name: "a value that the template needs and the data lack",
    plant: (project) =>
      project.write(unitFile, project.read(unitFile).replace(/^background: \|\n(?: .*\n|\n)+/m, "")),
    place: /templates\/bao-cao-tap-the\/1\/template\.docx: lỗi\[render\/missing-value\]/,
    words: /background/,
  },
];

describe.each(faults)("$name", ({ plant, place, words }) => {
  it("ends with exit code 1, says where and what to do, and stops only what depends on it", () => {
    const project = copyProject();
    plant(project);
    const { exitCode, stderr } = project.run(["build", "--unit", faulty, "--unit", sound]);
    expect(stderr).toMatch(place);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at .*\.js:\d+/);
    expect(exitCode).toBe(1);
    const { files, refused } = JSON.parse(project.read("out/2024-dai-hoi-dang/de-nghi/manifest.json"));
    const madeOf = (unit: string) =>
      files.filter(({ path }: { path: string }) => path.startsWith(`${unit}/`));
    expect(madeOf(sound).length).toBeGreaterThan(6);
    expect(refused.map(({ unit }: { unit: string }) => unit)).toContain(faulty);
  });
});

it("prints all findings of a run together, in the order of files", () => {
  const project = copyProject();
  project.edit(unitFile, "numberCode:", "numberCod:");
  project.edit("data/people/giang-a-pao.yaml", "gender: nam", "gender: Nam");
  project.write(submissionFile, project.read(submissionFile).replace(/^date: .*$/m, "date: 31/4/2025"));
  const { stderr } = project.run(["check"]);
  const files = [...stderr.matchAll(/^(data\/\S+?):\d+:\d+: lỗi/gm)].map((match) => match[1]);
  expect(new Set(files)).toEqual(new Set([submissionFile, "data/people/giang-a-pao.yaml", unitFile]));
  expect(files).toEqual([...files].sort());
});

it("makes no decision while a record is faulty that it would list", () => {
  const project = copyProject();
  project.edit("data/people/giang-a-pao.yaml", "gender: nam", "gender: Nam");
  const { exitCode } = project.run(["build", "--round", "quyet-dinh"]);
  expect(exitCode).toBe(1);
  const { files, refused } = JSON.parse(project.read("out/2024-dai-hoi-dang/quyet-dinh/manifest.json"));
  expect(files).toEqual([]);
  expect(refused).toEqual([
    { id: "khoi/quyet-dinh", unit: "khoi", because: ["data/people/giang-a-pao.yaml"] },
  ]);
});

it.each([
  { args: ["build", "--round", "de-ngi"], words: /de-nghi/ },
  { args: ["build", "--unit", "chi-bo-thanh-tra"], words: /chi-bo-thanh-tra-tinh/ },
  { args: ["build", "--draft"], words: /--draft/ },
  { args: ["dung"], words: /dung/ },
])("takes $args as wrong usage", ({ args, words }) => {
  const { exitCode, stderr } = copyProject().run(args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(words);
});
