import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { newTemplate } from "../../src/commands/new-template.ts";
import { checkTemplates } from "../../src/commands/templates-check.ts";
import { fixTemplates } from "../../src/commands/templates-fix.ts";
import { publishTemplate } from "../../src/commands/templates-publish.ts";
import { type ProjectCopy, projectAt } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign, wordFile } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const shared = "templates/shared/chung/1.docx";
const info = (title: string) => `title: ${title}\nscope: submission\nwordFile: chung/1\n`;
const plan = "data/campaigns/dot-mot/plan.yaml";

/** Two types that are printed from one Word file. */
const sharing = {
  ...smallCampaign,
  [shared]: wordFile(["{{document.title}}"]),
  "templates/giay-mot/1/template.yaml": info("Giấy một"),
  "templates/giay-hai/1/template.yaml": info("Giấy hai"),
  [plan]: String(smallCampaign[plan]).replace("[to-trinh]", "[giay-mot, giay-hai]"),
};

const run = ({ root }: ProjectCopy) => ({
  publish: (type: string) =>
    runCommand((environment, options) => publishTemplate(environment, options, [type, "1"]), root),
  check: (type = "") =>
    runCommand((environment, options) => checkTemplates(environment, options, type), root),
  fix: () => runCommand((environment, options) => fixTemplates(environment, options, ""), root),
  start: (type: string) =>
    runCommand((environment, options) => newTemplate(environment, options, type), root),
  build: () => runCommand(build, root, { round: "all" }),
});

describe("a Word file that several types share", () => {
  it("prints each of them, with its own words", async () => {
    const project = projectAt(temporaryFolder(sharing));
    expect(await run(project).check()).toMatchObject({ exitCode: 0 });
    await run(project).build();
    const folder = join(project.root, "out/dot-mot/de-nghi/chi-bo-mot");
    expect(["01-giay-mot.docx", "02-giay-hai.docx"].map((file) => existsSync(join(folder, file)))).toEqual([
      true,
      true,
    ]);
  });

  it("stops all of them when it is faulty, and only them", async () => {
    const project = projectAt(temporaryFolder(sharing));
    project.editWord(shared, "{{document.title}}", "{{document.titel}}");
    expect((await run(project).check("giay-hai")).stderr).toContain(`${shared}: lỗi[validate/unknown-tag]`);
    const { exitCode, stderr } = await run(project).build();
    expect(exitCode).toBe(1);
    expect(stderr.match(/lỗi\[[a-z/-]+\]/g)).toEqual(["lỗi[validate/unknown-tag]"]);
  });

  it("is missed under its own name", async () => {
    const { [shared]: _, ...without } = sharing;
    const { stderr } = await run(projectAt(temporaryFolder(without))).check();
    expect(stderr.match(/^templates.*?lỗi\[[a-z/-]+\]/gm)).toEqual([`${shared}: lỗi[load/missing-file]`]);
  });

  it("is frozen with whichever of them is published", async () => {
    const project = projectAt(temporaryFolder(sharing));
    const { publish, fix, check } = run(project);
    await publish("giay-hai");
    project.editWord(shared, "<w:body>", '<w:body><w:p><w:r><w:rPr><w:kern w:val="2"/></w:rPr></w:r></w:p>');
    expect((await fix()).stdout).toBe("Không có gì cần sửa.");
    expect((await check()).stderr).toContain("lỗi[validate/changed-after-publishing]: «giay-hai/1»");
  });

  it("stays the Word file of the next version, which is told not to edit it", async () => {
    const project = projectAt(temporaryFolder(sharing));
    expect((await run(project).start("giay-mot")).stdout).toMatch(
      `Tệp Word ${shared} còn dùng cho các loại khác`,
    );
    expect(project.read("templates/giay-mot/2/template.yaml")).toContain("wordFile: chung/1");
    expect(existsSync(join(project.root, "templates/giay-mot/2/template.docx"))).toBe(false);
  });
});
