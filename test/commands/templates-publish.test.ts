import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newTemplate } from "../../src/commands/new-template.ts";
import { checkTemplates } from "../../src/commands/templates-check.ts";
import { fixTemplates } from "../../src/commands/templates-fix.ts";
import { publishTemplate } from "../../src/commands/templates-publish.ts";
import { wordText } from "../../src/commands/word-text.ts";
import { type ProjectCopy, projectAt } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const run = ({ root }: ProjectCopy) => ({
  publish: (...wanted: readonly string[]) =>
    runCommand((environment, options) => publishTemplate(environment, options, wanted), root),
  check: () => runCommand((environment, options) => checkTemplates(environment, options, ""), root),
  fix: (type = "") => runCommand((environment, options) => fixTemplates(environment, options, type), root),
  start: (type: string) =>
    runCommand((environment, options) => newTemplate(environment, options, type), root),
});

const template = "templates/to-trinh/1/template.docx";
const kerning = [
  `<w:body>`,
  `<w:body><w:p><w:r><w:rPr><w:kern w:val="2"/></w:rPr><w:t>a</w:t></w:r></w:p>`,
] as const;

describe("a published template version", () => {
  it("is frozen with its parts: a changed one is refused, whatever was changed but its last day", async () => {
    const project = projectAt(temporaryFolder(smallCampaign));
    const { publish, check } = run(project);
    expect((await publish("to-trinh", "1")).stdout).toMatch(/to-trinh\/1.*\n.*letterhead\/kieu-dang\/1/);
    project.write(
      "templates/to-trinh/1/template.yaml",
      `${project.read("templates/to-trinh/1/template.yaml")}to: 31/12/2030\n`,
    );
    expect(await check()).toMatchObject({ exitCode: 0 });
    project.editWord(template, "{{document.title}}", "{{document.title}}.");
    project.editWord("templates/parts/letterhead/kieu-dang/1.docx", "<w:body>", "<w:body><w:p/>");
    const { exitCode, stderr } = await check();
    expect(exitCode).toBe(1);
    expect(stderr.match(/lỗi\[validate\/changed-after-publishing\]: «[^»]*»/g)).toEqual([
      "lỗi[validate/changed-after-publishing]: «letterhead/kieu-dang/1»",
      "lỗi[validate/changed-after-publishing]: «to-trinh/1»",
    ]);
    expect((await publish("to-trinh", "1")).exitCode).toBe(1);
  });

  it("is left as it is by the mends, which others get", async () => {
    const project = projectAt(temporaryFolder(smallCampaign));
    const { publish, start, fix, check } = run(project);
    await publish("to-trinh", "1");
    await start("to-trinh");
    const before = readFileSync(join(project.root, template));
    project.editWord("templates/to-trinh/2/template.docx", ...kerning);
    expect(await check()).toMatchObject({ exitCode: 1 });
    expect((await fix()).stdout).toBe("templates/to-trinh/2/template.docx: tắt kerning, ligatures ở 1 chỗ");
    expect((await fix("to-trinh")).stdout).toBe("Không có gì cần sửa.");
    expect(await check()).toMatchObject({ exitCode: 0 });
    project.editWord(template, ...kerning);
    const changed = readFileSync(join(project.root, template));
    expect((await fix()).stdout).toBe("Không có gì cần sửa.");
    expect(readFileSync(join(project.root, template))).toEqual(changed);
    expect(changed).not.toEqual(before);
  });

  it("can't be what has errors, or isn't there", async () => {
    const project = projectAt(temporaryFolder(smallCampaign));
    const { publish } = run(project);
    expect(await publish("to-trinh", "2")).toMatchObject({ exitCode: 2 });
    expect(await publish("to-trihn", "1")).toMatchObject({ exitCode: 2 });
    project.editWord(template, ...kerning);
    expect((await publish("to-trinh", "1")).stderr).toContain("word/unsupported-feature");
    expect(() => project.read("templates/published.yaml")).toThrow();
  });

  it("is followed by a version that begins as its copy", async () => {
    const project = projectAt(temporaryFolder(smallCampaign));
    const { publish, start, check } = run(project);
    await publish("to-trinh", "1");
    expect((await start("to-trinh")).stdout).toContain(
      "Đã tạo templates/to-trinh/2 từ templates/to-trinh/1.",
    );
    expect((await start("to-trinh")).stdout).toContain("templates/to-trinh/3 từ templates/to-trinh/2.");
    expect(await check()).toMatchObject({ exitCode: 0 });
    expect(await start("to-trihn")).toMatchObject({ exitCode: 2 });
  });
});

it("word-text prints a Word file's text, and of another file what it isn't", async () => {
  const project = projectAt(temporaryFolder(smallCampaign));
  const text = (path: string) =>
    runCommand(
      (environment, options) => wordText(environment, options, join(project.root, path)),
      project.root,
    );
  expect((await text(template)).stdout).toMatch(/^\{\{> letterhead\}\}\n\{\{document\.title\}\}\n/);
  expect(await text("data/config.yaml")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("Word"),
  });
});
