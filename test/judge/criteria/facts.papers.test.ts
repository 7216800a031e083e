/** What the criteria about papers, meetings and steps rest on, and where that is written; and what they say in English. */

import { expect, test } from "vitest";
import { judgeCase } from "../../support/eligibility-case.ts";
import type { EligibilityGiven } from "../../support/eligibility-cases.ts";

function facts(rule: string, given: EligibilityGiven): [text: string, place: string | undefined][] {
  return judgeCase(rule, given).facts.map(({ text, place }) => [text.vi, place?.file]);
}

const paper = "data/campaigns/dot/rounds/dot/don-vi.yaml";
const report = { date: "01/4/2025", results: "Hoàn thành nhiệm vụ." };

test("a registration is read in the round of its phase", () => {
  const given = { registered: { date: "25/9/2024" }, without: ["launch", "summingUp"] };
  expect(facts("R-44", given)).toEqual([
    ["không nêu việc ban hành kế hoạch thực hiện, đã hết thời hạn nhận", `${paper}#proof.plan`],
    ["không nêu việc phát động, đã hết thời hạn nhận", `${paper}#proof.launch`],
    ["đã đăng ký thi đua ngày 25/9/2024", "data/campaigns/dot/rounds/dang-ky/don-vi.yaml#date"],
    ["không nêu việc tuyên truyền, đã hết thời hạn nhận", `${paper}#proof.propagation`],
    ["không nêu việc tổng kết, đã hết thời hạn nhận", `${paper}#proof.summingUp`],
  ]);
});

test("the body that met is read in every meeting held", () => {
  const meetings = [
    { body: "chi ủy", date: "02/4/2025", members: { official: 3 } },
    { body: "chi bộ" },
    { body: "chi bộ", date: "16/4/2025" },
  ];
  expect(facts("R-36", { meetings })).toEqual([
    ["Họp chi ủy ngày 02/4/2025, 03 thành viên chính thức", `${paper}#meetings.0`],
    ["Họp chi bộ ngày 03/4/2025, 12 thành viên chính thức", `${paper}#meetings.1`],
  ]);
});

test("a vote is read in the meetings that voted on the nominee, by their days", () => {
  const meetings = [
    { body: "chi bộ", votes: { "don-vi": { yes: 11, no: 1 } } },
    { body: "chi ủy", date: "02/4/2025", votes: { "don-vi": { yes: 10, other: 2 } } },
    { body: "chi đoàn", votes: { "ca-nhan-1": { yes: 12 } } },
  ];
  expect(facts("BQ-1", { meetings })).toEqual([
    ["chi ủy ngày 02/4/2025: đồng ý 10, không đồng ý 00, ý kiến khác 02", `${paper}#meetings.1`],
    ["chi bộ ngày 03/4/2025: đồng ý 11, không đồng ý 01, ý kiến khác 00", `${paper}#meetings.0`],
  ]);
});

test("a vote under a name that every object is born with is nobody's", () => {
  const verdict = judgeCase("BQ-1", { collectiveEntry: { collective: "constructor" }, meetings: [{}] });
  expect(verdict.outcome).toBe("không đạt");
});

test("a report is read in the nominee's entry, its confirmations in the report", () => {
  const confirmation = [{ by: "don-vi", date: "02/4/2025" }, { by: "khoi" }];
  const personEntry = { report: { ...report, confirmation } };
  expect(facts("R-37", { about: "person", personEntry })).toEqual([
    ["Báo cáo thành tích ngày 01/4/2025", `${paper}#nominees.1.report`],
  ]);
  expect(facts("R-38", { personEntry })).toEqual([
    ["don-vi xác nhận ngày 02/4/2025", `${paper}#nominees.1.report.confirmation.0`],
    ["Đảng bộ Khối xác nhận ngày 01/4/2025", `${paper}#nominees.1.report.confirmation.1`],
  ]);
});

test("the signer is read in the unit's file", () => {
  const officers = [
    { person: "ca-nhan-1", position: "Bí thư" },
    { name: "Sa Văn Phó", position: "Phó Bí thư" },
  ];
  expect(facts("R-35", { unit: { officers } })).toEqual([
    ["Tờ trình ghi 04/4/2025", `${paper}#date`],
    ["Phó Bí thư: Sa Văn Phó", "data/units/don-vi.yaml#officers.1"],
  ]);
});

test("papers rest on the submission until they have been checked, then on the check", () => {
  const filed = { meetings: [{}], collectiveEntry: { report } };
  expect(facts("GT-1", filed)).toEqual([
    ["Tờ trình đề nghị khen thưởng: đủ", `${paper}#date`],
    ["Biên bản họp xét: đủ", `${paper}#meetings.0`],
    ["Báo cáo thành tích của tập thể: đủ", `${paper}#nominees.0.report`],
  ]);
  const papers = [{ paper: "bien-ban", state: "thiếu", reason: "chưa ký" }];
  const dossiers = { "don-vi": { date: "11/4/2025", by: "Trần Minh Đức", papers } };
  const dossier = "data/campaigns/dot/rounds/dot/appraisal.yaml#dossiers.don-vi";
  expect(facts("GT-1", { ...filed, round: "thẩm định", appraisal: { dossiers } })).toEqual([
    ["Tờ trình đề nghị khen thưởng: đủ", dossier],
    ["Biên bản họp xét: thiếu: chưa ký", `${dossier}.papers.0`],
    ["Báo cáo thành tích của tập thể: đủ", dossier],
  ]);
});

test.each<[rule: string, given: EligibilityGiven, reason: string]>([
  ["R-09", {}, "The plan leaves this to others: “Do các chi, đảng bộ cơ sở, các đoàn thể khối quy định.”"],
  ["R-30", {}, "The plan sets no date and no condition to judge by: “Các cá nhân đăng ký"],
  ["R-36", { meetings: [{ body: "chi ủy" }] }, "Reviewed by: “chi ủy” on 03/4/2025."],
  ["R-36", { meetings: [{ body: "đoàn" }] }, "Only “đoàn” met; it must be “chi ủy”."],
  [
    "BQ-1",
    { meetings: [{ votes: { "don-vi": { yes: 6, no: 6 } } }] },
    "6 of 12 full members present agreed (50%), not more than 50%.",
  ],
  ["R-37", { collectiveEntry: { report } }, "There is a report of 01/4/2025."],
  [
    "R-38",
    { personEntry: { report: { ...report, confirmation: [{ by: "ca-nhan-1" }] } } },
    "their own report",
  ],
  [
    "R-38",
    { personEntry: { report: { ...report, confirmation: [{}] } } },
    "Confirmed by “don-vi” on 01/4/2025.",
  ],
  ["R-35", {}, "Who held an office to sign on 04/4/2025 is not recorded."],
  ["GT-1", {}, "Not all papers are there: Biên bản họp xét (IV.3) missing; Báo cáo"],
])("%s says so in English: %j", (rule, given, reason) => {
  expect(judgeCase(rule, given).reason.en).toContain(reason);
});
