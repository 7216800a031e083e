import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { check } from "../../src/commands/check.ts";
import type { CommandOptions } from "../../src/commands/options.ts";
import { entriesOf } from "../support/planted-fault.ts";
import { printDocument } from "../support/print-document.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign, wordFile } from "../support/small-campaign.ts";
import { type FolderFiles, temporaryFolder } from "../support/temporary-folder.ts";

const round = "data/campaigns/dot-mot/rounds/de-nghi";
const unitFile = "data/units/chi-bo-mot.yaml";

/** The small campaign with some files changed, or (undefined) taken away. */
async function built(
  changed: Readonly<Record<string, string | Uint8Array | undefined>> = {},
  options: CommandOptions = {},
) {
  const files = Object.entries({ ...smallCampaign, ...changed }).filter(([, text]) => text !== undefined);
  const root = temporaryFolder(Object.fromEntries(files) as FolderFiles);
  const run = await runCommand(build, root, options);
  const has = (path: string) => existsSync(join(root, "out/dot-mot", path));
  return { ...run, root, has };
}

const signedAlready = `  issued:
    to-trinh: { number: "05", date: 04/4/2025 }
`;

const text = (path: string) => String(smallCampaign[path]);

describe("a build", () => {
  it("makes the current round, ends with 0 and says what was made and where to open it", async () => {
    const { exitCode, stdout, has } = await built();
    expect(stdout).toMatch(
      /^Đợt de-nghi \(đề nghị, tính đến ngày 10\/4\/2025\): 1 đơn vị, 1 văn bản, \d+ trang, 1,5 giây\.$/m,
    );
    expect(stdout).toContain("Mở: out/dot-mot/de-nghi/index.html");
    expect(exitCode).toBe(0);
    expect(has("de-nghi/chi-bo-mot/01-to-trinh.docx")).toBe(true);
    expect(has("dang-ky")).toBe(false);
  });

  it("makes the round asked for, of this campaign or of one named", async () => {
    expect((await built({}, { round: "dang-ky" })).has("dang-ky/index.html")).toBe(true);
    expect((await built({}, { round: "dot-mot/dang-ky" })).has("dang-ky/index.html")).toBe(true);
  });

  it("makes all rounds, each with its summary", async () => {
    const { stdout, has } = await built({}, { round: "all" });
    expect([...stdout.matchAll(/^Đợt (\S+)/gm)].map(([, id]) => id)).toEqual([
      "dang-ky",
      "de-nghi",
      "quyet-dinh",
    ]);
    expect(["dang-ky", "de-nghi", "quyet-dinh"].every((id) => has(`${id}/index.html`))).toBe(true);
  });

  it("says in one line each verdict that needs attention: whom, outcome, rule, clause, reason", async () => {
    const log = "chi-bo-mot:\n  events: []\n";
    const nominees = text(`${round}/chi-bo-mot.yaml`).replace(
      "  - person: nguyen-thi-binh\n",
      "  - person: nguyen-thi-binh\n  - person: vang-a-lu\n",
    );
    const { stdout } = await built({ [`${round}/chi-bo-mot.yaml`]: nominees, [`${round}/log.yaml`]: log });
    expect(stdout).toContain("  1 kết luận cần chú ý (căn cứ: npm run check -- --verbose):");
    expect(stdout).toMatch(/^ {4}Chi bộ Một: không đạt, R-1 \(I\.1\)\. .+\.$/m);
  });
});

describe("a finding", () => {
  it("that is an error ends the command with 1, and what could not be made is named with its reason", async () => {
    const { exitCode, stdout, stderr, has } = await built({
      [unitFile]: text(unitFile).replace("place:", "plac:"),
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${unitFile}:7:1: lỗi[validate/unknown-key]`);
    expect(stdout).toContain("  1 văn bản không dựng được:");
    expect(stdout).toMatch(/^ {4}data\/units\/chi-bo-mot\.yaml:7: .+\n {6}chi-bo-mot\/to-trinh$/m);
    expect(has("de-nghi/index.html")).toBe(true);
  });

  it("that is a warning ends it with 0, with --strict with 1", async () => {
    const { exitCode, stderr } = await built();
    expect(stderr).toContain("cảnh báo[assemble/plan-number-missing]");
    expect(exitCode).toBe(0);
    expect((await built({}, { strict: true })).exitCode).toBe(1);
  });

  it("of a file that everything rests on builds nothing", async () => {
    const { exitCode, has, stdout } = await built({ "data/organisation.yaml": "id: [\n" });
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(has("de-nghi")).toBe(false);
  });
});

describe("a round that is there and can't be read is no wrong usage, but a finding", () => {
  it.each([
    {
      what: "its own file is faulty",
      changed: { [`${round}/round.yaml`]: "phase: đề ngị\nasOf: 10/4/2025\n" },
    },
    { what: "its own file is missing", changed: { [`${round}/round.yaml`]: undefined } },
    { what: "the plan is faulty", changed: { "data/campaigns/dot-mot/plan.yaml": "title: [\n" } },
    { what: "the plan is missing", changed: { "data/campaigns/dot-mot/plan.yaml": undefined } },
  ])("where $what", async ({ changed }) => {
    const { exitCode, stderr, stdout, has } = await built(changed);
    expect(stderr).toMatch(/data\/campaigns\/dot-mot\/\S+: lỗi\[(load|validate)\//);
    expect(stdout).toBe("");
    expect(exitCode).toBe(1);
    expect(has("de-nghi")).toBe(false);
  });

  it("and the other rounds are built", async () => {
    const changed = { [`${round}/round.yaml`]: "phase: đề ngị\nasOf: 10/4/2025\n" };
    const { exitCode, has } = await built(changed, { round: "all" });
    expect(exitCode).toBe(1);
    expect([has("dang-ky/index.html"), has("de-nghi"), has("quyet-dinh/index.html")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("wrong usage ends the command with 2, and builds nothing", () => {
  it.each<{ options: CommandOptions; complaint: string }>([
    { options: { round: "de-ngi" }, complaint: "Không có đợt báo cáo «de-ngi». Có phải «de-nghi»?" },
    {
      options: { round: "dot-mott/de-nghi" },
      complaint: "Không có đợt thi đua «dot-mott». Có phải «dot-mot»?",
    },
    { options: { unit: ["chi-bo-mott"] }, complaint: "Không có đơn vị «chi-bo-mott». Có phải «chi-bo-mot»?" },
    { options: { unit: ["xyz"], lang: "en" }, complaint: 'There is no unit "xyz".' },
    {
      options: { round: "de-ngi", format: "json" },
      complaint: "Không có đợt báo cáo «de-ngi». Có phải «de-nghi»?",
    },
  ])("$options", async ({ options, complaint }) => {
    const { exitCode, stdout, stderr, has } = await built({}, options);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: "", stderr: complaint });
    expect(has("de-nghi")).toBe(false);
  });
});

describe("--draft", () => {
  const letterhead = "templates/parts/letterhead/kieu-dang/1.docx";
  const marked = {
    [letterhead]: wordFile([
      "{{letterhead.issuer}}",
      "{{#if document.draftMark}}",
      "{{document.draftMark}}",
      "{{/if}}",
    ]),
  };
  const textOf = (root: string) =>
    printDocument(entriesOf(join(root, "out/dot-mot/de-nghi/chi-bo-mot/01-to-trinh.docx")));

  it("prints the style's mark on what is not signed yet, and nothing without it", async () => {
    expect(textOf((await built(marked, { draft: true })).root)).toContain("Dự thảo");
    expect(textOf((await built(marked)).root)).not.toContain("Dự thảo");
  });

  it("leaves what was signed as it is", async () => {
    const log = { [`${round}/log.yaml`]: `${text(`${round}/log.yaml`)}${signedAlready}` };
    expect(textOf((await built({ ...marked, ...log }, { draft: true })).root)).not.toContain("Dự thảo");
  });
});

describe("--unit", () => {
  it("makes that unit's papers only, and counts only them", async () => {
    const { stdout, has } = await built({}, { unit: ["ban-tuyen-giao"] });
    expect(stdout).toContain("0 đơn vị, 0 văn bản");
    expect(has("de-nghi/chi-bo-mot")).toBe(false);
  });

  it("takes a unit whose own file is faulty: its papers are refused", async () => {
    const changed = { [unitFile]: text(unitFile).replace("place:", "plac:") };
    const { exitCode, stdout } = await built(changed, { unit: ["chi-bo-mot"] });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("chi-bo-mot/to-trinh");
  });
});

it("--lang en says everything in English", async () => {
  const { stdout, stderr } = await built({}, { lang: "en" });
  expect(stdout).toMatch(
    /^Round de-nghi \(as of 10\/4\/2025\): 1 units, 1 documents, \d+ pages, 1\.5 seconds\.$/m,
  );
  expect(stderr).toContain("warning[assemble/plan-number-missing]");
  expect(stderr).not.toContain("cảnh báo");
});

it("--format json says the findings on standard output, and nothing else", async () => {
  const { stdout, stderr, exitCode } = await built({ [unitFile]: "" }, { format: "json" });
  const findings = JSON.parse(stdout);
  expect(stderr).toBe("");
  expect(exitCode).toBe(1);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "load/empty-file", file: unitFile, severity: "error" }),
  );
});

it("a disk that can't be written is a finding with its place, not a crash", async () => {
  const { exitCode, stderr, stdout, root } = await built({ out: "của tôi" });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("out: lỗi[publish/folder-not-written]");
  expect(stdout).toBe("");
  expect(readFileSync(join(root, "out"), "utf8")).toBe("của tôi");
});

describe("what people edited in out/", () => {
  const document = "out/dot-mot/de-nghi/chi-bo-mot/01-to-trinh.docx";

  /** All rounds built, then a document edited and a file put beside it. */
  async function builtThenEdited() {
    const { root } = await built({}, { round: "all" });
    writeFileSync(join(root, document), "đã sửa");
    writeFileSync(join(root, "out/dot-mot/de-nghi/ghi-chu.txt"), "của tôi");
    writeFileSync(join(root, "out/dot-mot/quyet-dinh/index.html"), "cũ");
    rmSync(join(root, "out/dot-mot/quyet-dinh/manifest.json"));
    rmSync(join(root, "out/dot-mot/dang-ky/index.html"));
    return root;
  }

  it("is told with both ways out, and the other rounds are built", async () => {
    const root = await builtThenEdited();
    const { exitCode, stdout, stderr } = await runCommand(build, root, { round: "all" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${document}: lỗi[publish/edited-output]: `);
    expect(stderr).toContain("out/dot-mot/de-nghi/ghi-chu.txt: lỗi[publish/unknown-file]: ");
    expect(stderr).toContain("out/dot-mot/quyet-dinh/manifest.json: lỗi[publish/broken-manifest]: ");
    expect(stderr.match(/ra ngoài thư mục out\/.*--discard-edits/g)).toHaveLength(3);
    expect([...stdout.matchAll(/^Đợt (\S+)/gm)].map(([, id]) => id)).toEqual(["dang-ky"]);
    expect(existsSync(join(root, "out/dot-mot/dang-ky/index.html"))).toBe(true);
    expect(readFileSync(join(root, document), "utf8")).toBe("đã sửa");
  });

  it("gives way to --discard-edits", async () => {
    const root = await builtThenEdited();
    const { exitCode } = await runCommand(build, root, { round: "all", discardEdits: true });
    expect(exitCode).toBe(0);
    expect(readFileSync(join(root, document), "utf8")).not.toBe("đã sửa");
    expect(existsSync(join(root, "out/dot-mot/de-nghi/ghi-chu.txt"))).toBe(false);
  });

  it("doesn't hinder a check", async () => {
    expect((await runCommand(check, await builtThenEdited())).stderr).not.toContain("publish/");
  });
});
