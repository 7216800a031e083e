import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { CommandOptions } from "../../src/commands/options.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { type FolderFiles, temporaryFolder } from "../support/temporary-folder.ts";

async function checked(options: CommandOptions = {}, changed: FolderFiles = {}) {
  const root = temporaryFolder({ ...smallCampaign, ...changed });
  return { ...(await runCommand(check, root, options)), root };
}

describe("a check", () => {
  it("tells what needs attention, round by round, and where to read on; it makes nothing", async () => {
    const { exitCode, stdout, root } = await checked({ round: "all" });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "Đợt dang-ky (đăng ký, tính đến ngày 30/9/2024): 1/1 đơn vị đã nộp, 00 muộn, 00 chưa nộp.",
      "Đợt de-nghi (đề nghị, tính đến ngày 10/4/2025): 1/1 đơn vị đã nộp, 00 muộn, 00 chưa nộp.",
      "  02 tập thể, cá nhân được đề nghị: 02 đủ điều kiện, 00 chưa đủ điều kiện.",
      "Đợt quyet-dinh (quyết định, tính đến ngày 25/4/2025)",
      "  02 tập thể, cá nhân được đề nghị: 02 đủ điều kiện, 00 chưa đủ điều kiện.",
      "  Cấp có thẩm quyền kết luận: đồng ý 01 (đồng chí Nguyễn Thị Bình), không đồng ý 00.",
      expect.stringMatching(/^Căn cứ, tệp và dòng: npx ho-so explain /),
    ]);
    expect(existsSync(join(root, "out"))).toBe(false);
  });

  it("prints with --verbose every verdict with rule, clause, reason, and its facts with file and line", async () => {
    const { exitCode, stdout } = await checked({ verbose: true });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Kết quả đánh giá, đợt de-nghi: 1 đạt$/m);
    expect(stdout).toMatch(/^Chi bộ Một \(chi-bo-mot\)$/m);
    expect(stdout).toMatch(/^ {2}R-1 \(I\.1\) đạt: .+$/m);
    expect(stdout).toMatch(
      /^ {6}- Nguyễn Thị Bình \[data\/campaigns\/dot-mot\/rounds\/de-nghi\/chi-bo-mot\.yaml:\d+\]$/m,
    );
  });

  it("prints every finding on standard error and ends with 1", async () => {
    const { exitCode, stderr } = await checked(
      {},
      { "data/people/vang-a-lu.yaml": "name: [\n", "data/units/la.yaml": "" },
    );
    expect(stderr).toContain("data/people/vang-a-lu.yaml:");
    expect(stderr).toContain("data/units/la.yaml:");
    expect(exitCode).toBe(1);
  });

  it("prints all rounds, and only the units asked for", async () => {
    const { stdout } = await checked({ round: "all", unit: ["ban-tuyen-giao"], lang: "en" });
    expect([...stdout.matchAll(/^Verdicts of round (\S+): no verdicts$/gm)].map(([, id]) => id)).toEqual([
      ...["dang-ky", "de-nghi", "quyet-dinh"],
    ]);
  });

  it("prints findings as JSON and nothing else with --format json", async () => {
    const { stdout, stderr, exitCode } = await checked({ format: "json" });
    expect({ findings: JSON.parse(stdout), stderr, exitCode }).toEqual({
      findings: [],
      stderr: "",
      exitCode: 0,
    });
  });

  it("takes a round that isn't there as wrong usage", async () => {
    const { exitCode, stderr } = await checked({ round: "de-ngi" });
    expect({ exitCode, stderr }).toEqual({
      ...{ exitCode: 2, stderr: "Không có đợt báo cáo «de-ngi». Có phải «de-nghi»?" },
    });
  });
});
