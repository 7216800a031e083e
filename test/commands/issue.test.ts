import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { issue } from "../../src/commands/issue.ts";
import type { CommandOptions } from "../../src/commands/options.ts";
import { type ProjectCopy, projectAt } from "../support/project-copy.ts";
import { type CommandRun, runCommand } from "../support/run-command.ts";
import { smallCampaign, wordFile } from "../support/small-campaign.ts";
import { newFolder, temporaryFolder } from "../support/temporary-folder.ts";

const round = "data/campaigns/dot-mot/rounds/de-nghi";
const log = `${round}/log.yaml`;
const filed = `${round}/issued/chi-bo-mot/to-trinh.docx`;
const output = "out/dot-mot/de-nghi/chi-bo-mot/01-to-trinh.docx";
const signed = { number: "05", date: "09/4/2025" };

/** Numbered, dated and signed by whoever is in office. */
const campaign = {
  ...smallCampaign,
  "templates/to-trinh/1/template.docx": wordFile([
    "{{> letterhead}}",
    "{{document.numberLine}}",
    "{{document.placeAndDate}}",
    "{{document.title}}",
    "{{#submission.people}}{{order}}. {{name}}, sinh {{shortDate born}}{{/submission.people}}",
    "{{signature.position}}",
    "{{signature.name}}",
  ]),
};

async function built(root: string): Promise<ProjectCopy> {
  await runCommand(build, root);
  return projectAt(root);
}

function issued(
  { root }: ProjectCopy,
  options: CommandOptions = signed,
  id = "chi-bo-mot/to-trinh",
): Promise<CommandRun> {
  return runCommand((environment, given) => issue(environment, given, id), root, options);
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("a document that was signed", () => {
  let project: ProjectCopy;
  let run: CommandRun;

  beforeAll(async () => {
    project = await built(newFolder(campaign));
    project.write(log, `# Sổ của văn thư\n${project.read(log)}`);
    project.write("ban-chup.pdf", "%PDF bản chụp");
    run = await issued(project, { ...signed, scan: "ban-chup.pdf" });
  });

  afterAll(() => rmSync(project.root, { recursive: true, force: true }));

  it("is filed with its number and day, and the log keeps its comments", () => {
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toContain(filed);
    expect(project.read(log)).toBe(`# Sổ của văn thư
chi-bo-mot:
  events:
    - { date: 07/4/2025, state: đã nhận, by: Trần Văn Thư }
  issued:
    to-trinh:
      number: "05"
      date: 09/4/2025
      scan: ban-chup.pdf
      scanSha256: ${hashOf(new TextEncoder().encode("%PDF bản chụp"))}
      sha256: ${hashOf(readFileSync(join(project.root, filed)))}
`);
  });

  it("is copied by builds, byte for byte", async () => {
    expect(await runCommand(build, project.root)).toMatchObject({ exitCode: 0 });
    const bytes = readFileSync(join(project.root, filed));
    expect(readFileSync(join(project.root, output)).equals(bytes)).toBe(true);
    const { files } = JSON.parse(project.read("out/dot-mot/de-nghi/manifest.json"));
    expect(files.find(({ path }: { path: string }) => path.endsWith("01-to-trinh.docx"))).toMatchObject({
      issued: { number: "05", date: "2025-04-09", scanSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it("can't be issued twice", async () => {
    expect(await issued(project)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("--replaces"),
    });
  });

  it("is not altered by the data: words that would change are an error that shows them", async () => {
    const person = "data/people/nguyen-thi-binh.yaml";
    const before = project.read(person);
    project.write(person, before.replace("12/3/1985", "13/3/1985"));
    const { exitCode, stderr } = await runCommand(build, project.root);
    project.write(person, before);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("lỗi[render/signed-words-altered]");
    expect(stderr).toMatch(/ghi «[^»]*12\/3\/1985[^»]*»[^«]*«[^»]*13\/3\/1985[^»]*»/);
  });

  it("can't vanish from the data", async () => {
    const before = project.read("data/campaigns/dot-mot/plan.yaml");
    project.write("data/campaigns/dot-mot/plan.yaml", before.replace("[to-trinh]", "[]"));
    const { exitCode, stderr } = await runCommand(build, project.root);
    project.write("data/campaigns/dot-mot/plan.yaml", before);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("lỗi[assemble/signed-not-called-for]"),
    });
  });

  it("is kept beside the one that takes its place, with the reason", async () => {
    const before = readFileSync(join(project.root, filed));
    const options = { ...signed, number: "06", replaces: true, reason: "Sai ngày sinh" };
    expect(await issued(project, options)).toMatchObject({ exitCode: 0 });
    const kept = join(project.root, `${round}/issued/chi-bo-mot/replaced/to-trinh-1.docx`);
    expect(readFileSync(kept).equals(before)).toBe(true);
    expect(project.read(log)).toContain(`sha256: ${hashOf(before)}`);
    expect(project.read(log)).toContain("reason: Sai ngày sinh");
    expect(await runCommand(build, project.root)).toMatchObject({ exitCode: 0 });
  });
});

describe("a document that tells how things were when it was made", () => {
  const submission = `${round}/chi-bo-mot.yaml`;
  const reminder = {
    ...campaign,
    "templates/to-trinh/1/template.yaml":
      'title: Giấy nhắc\nscope: submission\nnumberCode: CV\nwhen: "{{#if submission.people}}có{{/if}}"\nmomentary: true\n',
  };
  const withNobody = (text: string) => text.replace(/^ {2}- person: nguyen-thi-binh\n/m, "");

  it("stays as it was signed when what it told is over, and is not made where it wasn't signed", async () => {
    const project = await built(temporaryFolder(reminder));
    await issued(project);
    const bytes = readFileSync(join(project.root, filed));
    expect(project.read(submission)).not.toBe(withNobody(project.read(submission)));
    project.write(submission, withNobody(project.read(submission)));
    const { exitCode, stderr } = await runCommand(build, project.root);
    expect({ exitCode, errors: stderr.match(/lỗi\[.*/g) }).toEqual({ exitCode: 0, errors: null });
    expect(readFileSync(join(project.root, output)).equals(bytes)).toBe(true);
    project.write(log, "{}\n");
    rmSync(join(project.root, filed));
    await runCommand(build, project.root);
    expect(existsSync(join(project.root, output))).toBe(false);
  });
});

describe("nothing is written", () => {
  async function refusedBy(
    change: (project: ProjectCopy) => void,
    options: CommandOptions = signed,
    id?: string,
  ) {
    const project = await built(temporaryFolder(campaign));
    change(project);
    const before = project.read(log);
    const { exitCode, stderr } = await issued(project, options, id);
    expect(existsSync(join(project.root, filed))).toBe(false);
    expect(project.read(log)).toBe(before);
    return `${exitCode} ${stderr}`;
  }

  it("where what was built is not what the data give", async () => {
    expect(await refusedBy((project) => project.write(output, "đã sửa"))).toMatch(/^1 Tệp Word của .* khác/);
  });

  it("where another signs on that day than what was built says", async () => {
    const succeed = (project: ProjectCopy) =>
      project.edit(
        "data/units/chi-bo-mot.yaml",
        "{ name: Lò Văn Phó, position: Phó Bí thư }",
        "{ name: Lò Văn Phó, position: Phó Bí thư, to: 08/4/2025 }\n  - { name: Hà Thị Mới, position: Phó Bí thư, from: 09/4/2025 }",
      );
    expect(await refusedBy(succeed)).toMatch(/^1 .*ngày 09\/4\/2025 phải là «[^»]*Hà Thị Mới»/);
  });

  it.each([
    { wrong: "no number", options: { date: "9/4/2025" }, says: /^2 Thiếu --number/ },
    { wrong: "no day", options: { number: "05" }, says: /^2 Thiếu --date/ },
    { wrong: "no such day", options: { number: "05", date: "31/4/2025" }, says: /^2 Ngày «31\/4\/2025»/ },
    { wrong: "no reason", options: { ...signed, replaces: true }, says: /^2 Thiếu --reason/ },
    {
      wrong: "nothing to replace",
      options: { ...signed, replaces: true, reason: "Sai" },
      says: /^1 Văn bản/,
    },
    { wrong: "no such scan", options: { ...signed, scan: "khong-co.pdf" }, says: /load\/unreadable-file/ },
    { wrong: "no such round", options: { ...signed, round: "de-ngi" }, says: /^2 .*«de-nghi»/ },
  ])("where there is $wrong", async ({ options, says }) => {
    expect(await refusedBy(() => undefined, options)).toMatch(says);
  });

  it("of a document that isn't there, with the nearest one", async () => {
    expect(await refusedBy(() => undefined, signed, "chi-bo-mot/to-trin")).toMatch(
      /^2 Không có văn bản «chi-bo-mot\/to-trin»\. Có phải «chi-bo-mot\/to-trinh»\?/,
    );
  });

  it("where nothing was built", async () => {
    const project = projectAt(temporaryFolder(campaign));
    expect(await issued(project)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("npm run build:dossiers"),
    });
  });
});
