import { expect, it } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import type { CommandOptions } from "../../src/commands/options.ts";
import { runCommand } from "../support/run-command.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** In the sample as it stands: nothing is written. */
const asked = (argument: string, options: CommandOptions = {}, root = ".") =>
  runCommand((environment, given) => explain(environment, given, argument), root, options);

it("tells each verdict on a person with its clause, its facts and their places, and what it means", async () => {
  const { exitCode, stdout } = await asked("tran-van-hoach", { round: "de-nghi" });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/R-25 \(III\.3\.2\.1\) .*không đạt: /);
  expect(stdout).toMatch(/\[data\/people\/tran-van-hoach\.yaml:\d+\]/);
  expect(stdout).toMatch(/đồng chí Trần Văn Hoạch: Chưa đủ điều kiện: .*R-25/);
});

it("tells what stops a person though the verdict is on their unit, and the conclusion that wins", async () => {
  const { exitCode, stdout } = await asked("le-quang-vinh", { round: "quyet-dinh" });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("R-06 (III.2.1.2) không đạt");
  expect(stdout).toMatch(/kết luận: đồng ý\. .*\(215-KL\/ĐUK, 22\/4\/2025\)\. Kết quả xét tự động: R-06\.$/);
});

it("begins with a table: rule, clause, outcome, force, whom it judges, what is asked", async () => {
  const { stdout } = await asked("tran-van-hoach", { round: "de-nghi" });
  const [heading, columns = "", ...rows] = stdout.split("\n");
  expect(heading).toBe("tran-van-hoach, đợt de-nghi, tính đến ngày 15/4/2025");
  expect(columns.trim().split(/ {2,}/)).toEqual([
    ...["Quy tắc", "Điểm", "Kết luận", "Hiệu lực", "Ai", "Điều đòi hỏi"],
  ]);
  expect(
    rows
      .find((row) => row.startsWith("  R-25 "))
      ?.trim()
      .split(/ {2,}/),
  ).toEqual([
    ...["R-25", "III.3.2.1", "không đạt", "bắt buộc", "Trần Văn Hoạch"],
    "Cá nhân có ít nhất 02 năm hoàn thành xuất sắc nhiệm vụ",
  ]);
});

it("warns early of what somebody who registered can still meet only if it comes", async () => {
  const { stdout } = await asked("chi-bo-thanh-tra-tinh", { round: "dang-ky" });
  expect(stdout).toMatch(
    /chỉ còn đạt nếu:\n(.*\n)* {4}R-17 .*Năm 2024 phải được xếp loại hoàn thành xuất sắc nhiệm vụ\./,
  );
});

it("tells of a round how everybody fares, with the rules that stop them", async () => {
  const { stdout } = await asked("de-nghi", { round: "dang-ky" });
  const rows = stdout.split("\n").map((row) => row.trim().split(/ {2,}/));
  expect(rows[0]).toEqual(["de-nghi, đợt de-nghi, tính đến ngày 15/4/2025"]);
  expect(rows[1]).toEqual(["Ai", "Đạt", "Không đạt", "Chưa đủ căn cứ", "Khen thưởng", "Chưa đạt ở"]);
  const rowOf = (name: string) => rows.find(([first]) => first?.endsWith(name)) ?? [];
  expect(rowOf("đồng chí Lê Quang Vinh").slice(4)).toEqual(["chưa", expect.stringMatching(/\bR-06\b/)]);
  expect(rowOf("đồng chí Giàng A Páo")[4]).toBe("được");
});

it("tells how everybody fares by one rule, and how its wording is read", async () => {
  const { exitCode, stdout } = await asked("", { round: "de-nghi", rule: "R-08" });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ {2}Đơn vị đã phát động.*\(mục III\.2\.1 Lưu ý\)\.$/m);
  expect(stdout).toMatch(/^ {2}Đang hiểu: .+ Cách hiểu khác: .+/m);
  expect(stdout).toMatch(
    /^ {2}không đạt +Chi bộ Liên minh Hợp tác xã tỉnh +Đơn vị không tổ chức khen thưởng/m,
  );
  expect(stdout.match(/^ {2}đạt /gm)?.length).toBe(12);
});

it("says where a rule is judged that has nothing to judge in this round", async () => {
  const { stdout } = await asked("", { round: "de-nghi", rule: "R-40" });
  expect(stdout).toBe(
    "R-40, đợt de-nghi, tính đến ngày 15/4/2025: chưa có kết luận nào; quy tắc này xét ở giai đoạn thẩm định (--round).",
  );
});

it("tells as JSON, by one rule, all verdicts of it with their facts, and nothing else", async () => {
  const { stdout } = await asked("", { round: "de-nghi", rule: "R-08", format: "json" });
  const [{ verdicts, standings }] = JSON.parse(stdout);
  expect(new Set(verdicts.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(["R-08"]));
  expect(verdicts[0].facts[0].place.file).toMatch(/rounds\/de-nghi\/ban-to-chuc\.yaml$/);
  expect(standings).toEqual([]);
});

it.each<{ what: string; named?: string; options?: CommandOptions; complaint: string }>([
  { what: "nothing at all", complaint: "Cần mã của cá nhân" },
  { what: "a rule that isn't there", options: { rule: "R-80" }, complaint: "Không có quy tắc «R-80»." },
  {
    ...{ what: "a round that isn't there", named: "de-ngi" },
    complaint: "Không có cá nhân, đơn vị hay đợt báo cáo «de-ngi». Có phải «de-nghi»?",
  },
])("takes $what as wrong usage", async ({ named = "", options = {}, complaint }) => {
  const { exitCode, stdout, stderr } = await asked(named, options, temporaryFolder(smallCampaign));
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(complaint);
});

it.each([
  ["the plan", "data/campaigns/dot-mot/plan.yaml"],
  ["the person's own file", "data/people/nguyen-thi-binh.yaml"],
])("tells what is wrong where %s can't be read", async (_, file) => {
  const root = temporaryFolder({ ...smallCampaign, [file]: "rules: [\n" });
  const { exitCode, stderr } = await asked("nguyen-thi-binh", {}, root);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`${file}:`);
});

it("tells of the issuing body by its own id", async () => {
  const { stdout } = await asked("khoi", { round: "tham-dinh" });
  expect(stdout).toMatch(/^ {2}R-40 +IV\.4 +đạt +lưu ý +cơ quan ban hành /m);
});

it("tells all verdicts of a unit, as JSON when asked", async () => {
  const { exitCode, stdout } = await asked("chi-bo-thanh-tra-tinh", { round: "de-nghi", format: "json" });
  expect(exitCode).toBe(0);
  const [{ round, verdicts, standings }] = JSON.parse(stdout);
  expect(round).toBe("de-nghi");
  expect(verdicts.length).toBeGreaterThan(5);
  expect(standings).toMatchObject([
    { subject: { kind: "collective" }, eligible: true, stoppedBy: [] },
    { subject: { kind: "person", id: "giang-a-pao" }, eligible: true, stoppedBy: [] },
  ]);
});

it("asks back for a name that nobody bears", async () => {
  const { exitCode, stderr } = await asked("nguyen-thi-bin", {}, temporaryFolder(smallCampaign));
  expect(exitCode).toBe(2);
  expect(stderr).toContain("nguyen-thi-binh");
});
