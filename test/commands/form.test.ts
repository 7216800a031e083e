import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { assembleForm } from "../../src/assemble/form/assemble-form.ts";
import { form } from "../../src/commands/form.ts";
import type { CommandOptions } from "../../src/commands/options.ts";
import { judgeRound, readInputs, renderJobs } from "../../src/pipeline.ts";
import { openWordFile } from "../../src/word/open-word-file.ts";
import { writtenText } from "../../src/word/written-text.ts";
import { fontFiles } from "../support/font-files.ts";
import { projectAt } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const repository = new URL("../../", import.meta.url).pathname;

const run = (root: string, type: string, options: CommandOptions = {}) =>
  runCommand((environment, given) => form(environment, given, type), root, options);

function textOf(docx: Uint8Array): string {
  const { value: entries } = openWordFile(docx, "x.docx");
  return entries === undefined ? "" : writtenText(entries);
}

describe("an empty form", () => {
  let made: readonly { readonly type: string; readonly text: string; readonly findings: readonly string[] }[];

  beforeAll(async () => {
    const silent = {
      root: repository,
      fontFiles,
      elapsed: () => 0,
      say: () => undefined,
      complain: () => undefined,
    };
    const { sources, records } = (await readInputs(silent)).value;
    const campaign = records && [...records.campaigns.values()][0];
    const round = campaign?.rounds.at(-1);
    if (!records || !campaign || !round) throw new Error("the sample can't be read");
    const { value: judgement } = judgeRound({ records, campaign, round });
    const types = [...new Set(records.templates.map(({ type }) => type))];
    const forms = [];
    for (const type of types) {
      const { value: job, diagnostics } = assembleForm(
        { records, campaign, round, judgement },
        { type, unit: undefined },
      );
      const rendered = await renderJobs(job === undefined ? [] : [job], { sources, records });
      const [document] = rendered.value.documents;
      const findings = [...diagnostics, ...rendered.diagnostics].map(
        ({ code, message }) => `${code} ${message.en}`,
      );
      forms.push({ type, text: document === undefined ? "" : textOf(document.docx), findings });
    }
    made = forms;
  }, 60_000);

  it("is made of every type of document, whatever its values", () => {
    expect(made.length).toBeGreaterThan(6);
    expect(made.filter(({ text, findings }) => text === "" || findings.length > 0)).toEqual([]);
  });

  it("has dots to fill in, and names nobody", () => {
    const people = /Dang|Đặng Xuân Trường|Lương Thị Hải Yến/;
    for (const { type, text } of made) {
      expect(text, type).not.toMatch(/undefined|null|\[object|NaN/);
      expect(text, type).toMatch(/…|\u00A0{6}/);
    }
    const own = made.filter(({ type }) => type === "to-trinh" || type === "bien-ban");
    for (const { text } of own) expect(text).not.toMatch(people);
  });

  it("is worded as its template.yaml settles, where documents of a type are worded in several ways", () => {
    const textOfType = (wanted: string) =>
      (made.find(({ type }) => type === wanted)?.text ?? "").replaceAll("\u00A0", " ");
    const decision = textOfType("quyet-dinh");
    expect(decision).toMatch(
      /tặng Giấy khen cho các tập thể, cá nhân có thành tích[\s\S]*QUYẾT ĐỊNH:\s*Tặng Giấy khen/,
    );
    expect(decision).not.toMatch(/thay thế|sửa đổi|thu hồi/i);
    expect(textOfType("bien-ban-tham-dinh").match(/Thời gian: /g)).toHaveLength(1);
  });

  it("is written beside the rounds, and never over one that somebody filled in", async () => {
    const project = projectAt(temporaryFolder(smallCampaign));
    const word = "out/mau-trong/to-trinh.docx";
    const written = (options?: CommandOptions) => run(project.root, "to-trinh", options);
    expect(await written()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(word) });
    expect(await written()).toMatchObject({ exitCode: 0 });
    project.write(word, "đã điền");
    expect(await written()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("edited-form") });
    expect(project.read(word)).toBe("đã điền");
    expect(await written({ discardEdits: true })).toMatchObject({ exitCode: 0 });
  });

  it("carries a unit's letterhead where one is named", async () => {
    const root = temporaryFolder(smallCampaign);
    expect(await run(root, "to-trinh", { unit: ["chi-bo-mot"] })).toMatchObject({ exitCode: 0 });
    expect(textOf(readFileSync(join(root, "out/mau-trong/to-trinh-chi-bo-mot.docx")))).toContain(
      "Chi bộ Một",
    );
  });

  it.each([
    { wrong: "type", options: {}, type: "to-trin", says: /«to-trinh»/ },
    { wrong: "unit", options: { unit: ["chi-bo-mo"] }, type: "to-trinh", says: /đơn vị «chi-bo-mo»/ },
    { wrong: "round", options: { round: "all" }, type: "to-trinh", says: /chỉ một đợt/ },
  ])("of an unknown or unclear $wrong is wrong usage", async ({ options, type, says }) => {
    const root = temporaryFolder(smallCampaign);
    expect(await run(root, type, options)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(says),
    });
    expect(existsSync(join(root, "out"))).toBe(false);
  });
});
