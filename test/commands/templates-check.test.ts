import { describe, expect, it } from "vitest";
import type { CommandOptions } from "../../src/commands/options.ts";
import { checkTemplates } from "../../src/commands/templates-check.ts";
import { projectAt } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const checked = (root: string, type = "", options: CommandOptions = {}) =>
  runCommand((environment, given) => checkTemplates(environment, given, type), root, options);

const template = "templates/to-trinh/1/template.docx";

describe("templates check", () => {
  it("finds nothing in the sample's templates, and says how many there were", async () => {
    const { exitCode, stdout, stderr } = await checked(".");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^Đã kiểm tra \d+ mẫu và \d+ bộ phận: không có lỗi\.$/);
  });

  it("tells all that is wrong at once: features, tags and their values, blocks across a table", async () => {
    const project = projectAt(temporaryFolder(smallCampaign));
    project.editWord(template, "<w:body>", `<w:body><w:p><w:r><w:t>{{unit.nmae}}</w:t></w:r></w:p>`);
    project.editWord(
      template,
      "<w:body>",
      `<w:body><w:p><w:r><w:rPr><w:smallCaps/></w:rPr><w:t>Nhỏ</w:t></w:r></w:p>`,
    );
    project.editWord(template, "<w:body>", `<w:body><w:p><w:r><w:t>{{longDate unit.name}}</w:t></w:r></w:p>`);
    const tag = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const across = `${tag("{{#if unit.name}}")}<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>${tag("{{/if}}")}</w:tc></w:tr></w:tbl>`;
    project.editWord(template, "<w:body>", `<w:body>${tag("{{sparkle unit.name}}")}${across}`);
    project.editWord(template, "<w:body>", `<w:body>${tag("{{> leterhead}}")}`);
    const { exitCode, stderr } = await checked(project.root);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("lỗi[word/unsupported-feature]: Tệp Word dùng chữ hoa nhỏ");
    expect(stderr).toContain("Có phải là {{unit.name}}?");
    expect(stderr).toContain("longDate");
    expect(stderr).toContain("lỗi[expression/unknown-helper]: Biểu thức gọi hàm «sparkle»");
    expect(stderr).toContain("lỗi[word/misplaced-block]: Khối {{#if unit.name}}");
    expect(stderr.match(/lỗi\[word\/unknown-part\]/g)).toHaveLength(1);
  });

  it("tells of one type only what concerns it", async () => {
    const other = { ...smallCampaign };
    for (const file of ["template.yaml", "template.docx"])
      Object.assign(other, {
        [`templates/bien-ban/1/${file}`]: smallCampaign[`templates/to-trinh/1/${file}`],
      });
    const project = projectAt(temporaryFolder(other));
    project.editWord(template, "<w:body>", `<w:body><w:p><w:r><w:t>{{unit.nmae}}</w:t></w:r></w:p>`);
    project.edit("data/units/chi-bo-mot.yaml", "names:", "nmaes:");
    expect(await checked(project.root, "bien-ban")).toMatchObject({ exitCode: 0, stderr: "" });
    const { exitCode, stdout } = await checked(project.root, "to-trinh", { format: "json" });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ file: template, paragraph: "{{unit.nmae}}" }]);
  });

  it("asks back for a type that has no template", async () => {
    const { exitCode, stderr } = await checked(".", "to-trihn");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Có phải «to-trinh»?");
  });
});
