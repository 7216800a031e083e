import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { copyProject } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";

it("makes a document type from a folder of templates and a line in the plan, without a line of code", async () => {
  const project = copyProject();
  const template = join(project.root, "templates/to-trinh");
  cpSync(template, join(project.root, "templates/giay-bien-nhan"), { recursive: true });
  project.edit(
    "data/campaigns/2024-dai-hoi-dang/plan.yaml",
    "[phieu-kiem-tra, to-trinh,",
    "[giay-bien-nhan, to-trinh,",
  );
  const { exitCode } = await runCommand(build, project.root, { unit: ["chi-bo-thanh-tra-tinh"] });
  expect(exitCode).toBe(0);
  const { files } = JSON.parse(project.read("out/2024-dai-hoi-dang/de-nghi/manifest.json"));
  const paths = files.map(({ path }: { path: string }) => path);
  expect(paths).toContain("chi-bo-thanh-tra-tinh/01-giay-bien-nhan.docx");
  expect(paths).toContain("chi-bo-thanh-tra-tinh/01-giay-bien-nhan.pdf");
  expect(paths).toContain("chi-bo-thanh-tra-tinh/02-to-trinh.docx");
});
