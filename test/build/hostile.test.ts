import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostileWordFiles } from "../support/hostile-word-files.ts";
import { projectAt, type Run } from "../support/project-copy.ts";
import { smallCampaign, wordFile } from "../support/small-campaign.ts";
import { type FolderFiles, temporaryFolder } from "../support/temporary-folder.ts";
import { unzipWord } from "../support/zip-word.ts";

const unit = "data/units/chi-bo-mot.yaml";
const person = "data/people/nguyen-thi-binh.yaml";
const round = "data/campaigns/dot-mot/rounds";
const submission = `${round}/de-nghi/chi-bo-mot.yaml`;
const text = (path: string) => String(smallCampaign[path]);

/** No honest project needs more: a run that does is killed, and the test with it. */
const mostMemory = { NODE_OPTIONS: "--max-old-space-size=400" };

/** Of processor time, which others' work on the machine doesn't lengthen much: twice what the worst of them takes. */
const mostSeconds = 20;

const preload = new URL("../support/tell-processor-time.js", import.meta.url).href;

interface TimedRun extends Run {
  readonly seconds: number;
}

function run(root: string, command = "check"): TimedRun {
  const file = join(root, "seconds");
  const env = { ...mostMemory, PROCESSOR_TIME_FILE: file };
  const result = projectAt(root).run([command, "--round", "all"], { env, preload });
  return { ...result, seconds: Number(readFileSync(file, "utf8")) };
}

const check = (files: FolderFiles) => run(temporaryFolder({ ...smallCampaign, ...files }));

/** It ends as any run with errors does, whatever was in the files. */
function expectOrderlyEnd({ exitCode, stderr, stdout, seconds }: TimedRun): void {
  expect(stderr).not.toMatch(/\n\s+at .*:\d+|RangeError|heap|undefined|\[object/);
  expect(`${stdout}${stderr}`.length).toBeLessThan(500_000);
  expect(exitCode).toBe(1);
  expect(seconds).toBeLessThan(mostSeconds);
}

/** `file code`, each once. */
function found({ stderr }: Run): string[] {
  const findings = [...stderr.matchAll(/^(\S+?)(?::\d+)*: lỗi\[([a-z]+\/[a-z0-9-]+)\]/gm)];
  return [...new Set(findings.map(([, file, code]) => `${file} ${code}`))];
}

const keys = (count: number, value = "1") =>
  Array.from({ length: count }, (_, index) => `k${index.toString(36)}: ${value}\n`).join("");

const aliasBomb = Array.from(
  { length: 30 },
  (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(level === 0 ? 0 : 9)} x]`,
).join("\n");

describe("files that mean harm", () => {
  it("are told each by its own name in one run, and hide nothing of one another", () => {
    const root = temporaryFolder({
      ...smallCampaign,
      "outside/bi-mat.yaml": "kind: ban\n",
      "outside/bi-mat.md": "Bí mật.\n",
      "data/units/bom.yaml": aliasBomb,
      "data/units/lon.yaml": "x".repeat(50 * 1024 * 1024),
      "data/units/sau.yaml": "[".repeat(250_000),
      "data/units/con.yaml": text(unit),
      "data/units/nguyen-mau.yaml": `${text(unit)}__proto__: { admin: true }\n`,
      "data/people/nhieu-khoa.yaml": keys(100_000),
      "data/people/ham-dung.yaml": `${text(person)}constructor: { prototype: { admin: true } }\ntoString: x\n`,
      "data/people/constructor.yaml": text(person),
      "data/ratings/2023.yaml": "year: 2023\nratings: { constructor: HTTNV, hasOwnProperty: HTTNV }\n",
      [submission]: text(submission).replace("bao-cao/chi-bo-mot.md", "../../../../../outside/bi-mat.md"),
      [`${round}/de-nghi/lon.md`]: "x".repeat(50 * 1024 * 1024),
    });
    symlinkSync(join(root, "outside/bi-mat.yaml"), join(root, "data/units/lien-ket.yaml"));
    symlinkSync(join(root, "outside"), join(root, "data/campaigns/lien-ket"));
    execFileSync("mkfifo", [join(root, "data/units/ong.yaml")]);
    const result = run(root);
    expectOrderlyEnd(result);
    expect(found(result)).toEqual([
      `${submission} validate/path-leaves-folder`,
      `${round}/de-nghi/lon.md load/file-too-large`,
      "data/campaigns/lien-ket load/not-a-plain-file",
      "data/people/constructor.yaml load/reserved-id",
      "data/people/ham-dung.yaml validate/unknown-key",
      "data/people/nhieu-khoa.yaml load/file-too-large",
      "data/ratings/2023.yaml validate/unknown-reference",
      "data/units/bom.yaml load/refused-yaml",
      "data/units/con.yaml load/reserved-id",
      "data/units/lien-ket.yaml load/not-a-plain-file",
      "data/units/lon.yaml load/file-too-large",
      "data/units/nguyen-mau.yaml load/refused-yaml",
      "data/units/ong.yaml load/not-a-plain-file",
      "data/units/sau.yaml load/yaml-syntax",
    ]);
  });

  it("as large as a file may be are bounded in time and in what is printed, all in one run", () => {
    const chinese = Array.from({ length: 60_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + (index % 20_000)),
    );
    const result = check({
      [`${round}/de-nghi/log.yaml`]: keys(55_000),
      "data/ratings/2023.yaml": `year: 2023\nratings:\n ${keys(45_000, "A").trimEnd().replaceAll("\n", "\n ")}\n`,
      [`${round}/dang-ky/chi-bo-mot.yaml`]: `date: 25/9/2024\ncollective: có\ntargets: []\npeople:\n${"  - nguyen-thi-binh\n".repeat(20_000)}`,
      [`${round}/de-nghi/bao-cao/chi-bo-mot.md`]: "[a](<b **c ".repeat(40_000),
      [person]: `${text(person)}education: ${chinese.join("")}\n`,
      "data/people/vang-a-lu.yaml": `${text("data/people/vang-a-lu.yaml")}education: a${"\n  - b".repeat(40_000)}${" #".repeat(100_000)}\n`,
    });
    expectOrderlyEnd(result);
    expect(found(result)).toEqual([
      `${round}/dang-ky/chi-bo-mot.yaml validate/empty-list`,
      `${round}/dang-ky/chi-bo-mot.yaml validate/listed-twice`,
      `${round}/de-nghi/bao-cao/chi-bo-mot.md validate/refused-markup`,
      `${round}/de-nghi/log.yaml validate/wrong-type`,
      `${person} validate/character-not-in-font`,
      "data/people/vang-a-lu.yaml validate/swallowed-list",
      "data/people/vang-a-lu.yaml validate/text-cut-by-hash",
      "data/ratings/2023.yaml validate/unknown-rating",
    ]);
  });
});

describe("Word files that mean harm", () => {
  it("are told each by its own name in one run, and hide nothing of one another", () => {
    const files = hostileWordFiles();
    const templates = Object.entries(files).flatMap(([name, { bytes }]) => [
      [`templates/${name}/1/template.docx`, bytes],
      [`templates/${name}/1/template.yaml`, "title: Mẫu\nscope: submission\n"],
    ]);
    const result = check(Object.fromEntries(templates) as FolderFiles);
    expectOrderlyEnd(result);
    expect(found(result)).toEqual(
      Object.entries(files)
        .map(([name, { code }]) => `templates/${name}/1/template.docx ${code}`)
        .sort(),
    );
  });
});

describe("texts that look like code", () => {
  const script = "<script>alert(1)</script>";

  it("print as typed, on paper and on the page", () => {
    const name = "{{unit.name}} {{#each people}} <w:t/> & Bình";
    const root = temporaryFolder({
      ...smallCampaign,
      [unit]: text(unit).replace("name: Chi bộ Một", `name: "${script}"`),
      [person]: text(person).replace("name: Nguyễn Thị Bình", `name: "${name}"`),
    });
    const { exitCode, stderr } = run(root, "build");
    expect(stderr).not.toContain("lỗi[");
    expect(exitCode).toBe(0);
    const built = (path: string) => readFileSync(join(root, "out/dot-mot/de-nghi", path));
    const page = built("index.html").toString("utf8");
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const xml = new TextDecoder().decode(
      unzipWord(built("chi-bo-mot/01-to-trinh.docx")).get("word/document.xml"),
    );
    expect(xml).toContain("{{unit.name}} {{#each people}} &lt;w:t/&gt; &amp; Bình".replaceAll(" ", " "));
    expect(xml).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(xml).not.toContain("<script");
  });

  it("are no way to what every object is born with", () => {
    const tags = [
      "{{constructor}}",
      "{{unit.__proto__.name}}",
      "{{#each unit.constructor}}{{/each}}",
      '{{lookup unit "constructor"}}',
    ];
    const result = check({ "templates/to-trinh/1/template.docx": wordFile(["{{> letterhead}}", ...tags]) });
    expectOrderlyEnd(result);
    expect(result.stderr.match(/lỗi\[expression\/(?:forbidden-name|unknown-helper)\]/g)).toHaveLength(4);
  });
});
