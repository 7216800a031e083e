/** What each kind of criterion rests on, and where that is written; the outcomes stand in test/eligibility/. */

import { expect, test } from "vitest";
import { judgeCase } from "../../support/eligibility-case.ts";
import type { EligibilityGiven } from "../../support/eligibility-cases.ts";

function facts(rule: string, given: EligibilityGiven): [text: string, place: string | undefined][] {
  return judgeCase(rule, given).facts.map(({ text, place }) => [text.vi, place?.file]);
}

const round = "data/campaigns/dot/rounds/dot";
const twoRatings = {
  2021: { rating: "HTXSNV", document: "18-QĐ/CB, 20/12/2021" },
  2022: { rating: "HTTNV" },
};

test("the kind of unit is read in the collective's own file", () => {
  expect(facts("R-03", {})).toEqual([["Loại đơn vị: chi bộ cơ sở", "data/units/don-vi.yaml#kind"]]);
});

test("a quota rests on the living people of the submission", () => {
  expect(facts("R-05", { people: 2, withdrawn: 1 })).toEqual([
    ["ca-nhan-1", `${round}/don-vi.yaml#nominees.1`],
    ["ca-nhan-2", `${round}/don-vi.yaml#nominees.2`],
  ]);
});

test("steps rest on what the submission says of each", () => {
  const proof = { ownAward: "không tổ chức", summingUp: { event: "hội nghị", date: "20/4/2025" } };
  expect(facts("R-08", { proof })).toEqual([
    ["đã phát động ngày 03/10/2024", `${round}/don-vi.yaml#proof.launch`],
    ["dự kiến tổng kết ngày 20/4/2025", `${round}/don-vi.yaml#proof.summingUp`],
    ["không tổ chức khen thưởng theo thẩm quyền", `${round}/don-vi.yaml#proof.ownAward`],
  ]);
});

test("a collective's ratings are read in the rater's decisions", () => {
  expect(facts("R-16", { ratings: { 2023: "HTXSNV", 2024: "HTTNV" } })).toEqual([
    [
      "Năm 2023: hoàn thành xuất sắc nhiệm vụ (500-QĐ/ĐUK, 31/12/2023)",
      "data/ratings/2023.yaml#ratings.don-vi",
    ],
    ["Năm 2024: hoàn thành tốt nhiệm vụ (500-QĐ/ĐUK, 31/12/2024)", "data/ratings/2024.yaml#ratings.don-vi"],
  ]);
});

test("a person's ratings are read in the person's file, in the field that the reading names", () => {
  expect(facts("R-24", { person: { ratings: twoRatings } })).toEqual([
    [
      "Năm 2021: hoàn thành xuất sắc nhiệm vụ (18-QĐ/CB, 20/12/2021)",
      "data/people/ca-nhan-1.yaml#ratings.2021",
    ],
    ["Năm 2022: hoàn thành tốt nhiệm vụ", "data/people/ca-nhan-1.yaml#ratings.2022"],
  ]);
  const official = { person: { officialRatings: twoRatings }, reading: { ratingAs: "cán bộ, công chức" } };
  expect(facts("R-24", official).map(([, place]) => place)).toEqual([
    "data/people/ca-nhan-1.yaml#officialRatings.2021",
    "data/people/ca-nhan-1.yaml#officialRatings.2022",
  ]);
});

test("recognitions rest on those of the title, each with its issuer and document", () => {
  const recognitions = [
    { title: "lao động tiên tiến", issuer: "don-vi" },
    { title: "điển hình tiên tiến", document: "02-QĐ/CB, 17/01/2025", issuer: "don-vi" },
    { title: "điển hình tiên tiến" },
  ];
  expect(facts("R-26", { person: { recognitions } })).toEqual([
    ["điển hình tiên tiến (don-vi; 02-QĐ/CB, 17/01/2025)", "data/people/ca-nhan-1.yaml#recognitions.1"],
    ["điển hình tiên tiến", "data/people/ca-nhan-1.yaml#recognitions.2"],
  ]);
});

test("a receipt is read in the log, at the event that came first", () => {
  const received = [
    { date: "09/4/2025", state: "trả lại bổ sung" },
    { date: "08/4/2025", state: "đã nhận" },
  ];
  expect(facts("R-39", { received })).toEqual([
    ["Ngày nhận theo sổ: 08/4/2025", `${round}/log.yaml#don-vi.events.1`],
  ]);
});

test("without a receipt the paper's own date is read", () => {
  expect(facts("R-39", {})).toEqual([["Ngày của văn bản: 04/4/2025", `${round}/don-vi.yaml#date`]]);
  expect(facts("R-39", { date: "không" })).toEqual([
    ["Ngày của văn bản: chưa ghi", `${round}/don-vi.yaml#date`],
  ]);
});

test("achievements rest on the nominee's own lines of the submission", () => {
  const collectiveEntry = {
    achievements: [
      { date: "12/2024", text: "Kết nạp ba đảng viên" },
      { date: "20/1/2025", text: "Nhận giấy khen", attestedBy: "Sở Nội vụ" },
    ],
  };
  const lines = [
    ["12/2024: Kết nạp ba đảng viên", `${round}/don-vi.yaml#nominees.0.achievements.0`],
    ["20/01/2025: Nhận giấy khen (Sở Nội vụ)", `${round}/don-vi.yaml#nominees.0.achievements.1`],
  ];
  expect(facts("R-01", { collectiveEntry })).toEqual(lines);
  expect(facts("R-04", { collectiveEntry })).toEqual(lines);
});

test("what a person is rests on the day of joining the Party and on the categories", () => {
  expect(facts("R-07", { person: { categories: ["đoàn viên"] } })).toEqual([
    ["Vào Đảng ngày 19/5/2009", "data/people/ca-nhan-1.yaml#party.joined"],
    ["Đối tượng: đoàn viên", "data/people/ca-nhan-1.yaml#categories"],
  ]);
});

test("staff and titles rest on the unit's own file", () => {
  const staff = { year: 2022, kind: "đảng viên", counted: 5, good: 4, document: "9-QĐ/CB, 20/12/2022" };
  expect(facts("R-14", { kind: "ban", unit: { ratedStaff: [staff] } })).toEqual([
    ["Năm 2022, đảng viên: 04/05 người (9-QĐ/CB, 20/12/2022)", "data/units/don-vi.yaml#ratedStaff.0"],
  ]);
  const titles = [
    { name: "Lò Thị Hoa", title: "lao động tiên tiến", year: 2022 },
    { name: "Vàng A Lử", title: "Chiến sĩ thi đua cơ sở", year: 2023, document: "95/QĐ-SA" },
  ];
  expect(facts("R-15", { kind: "ban", unit: { titles } })).toEqual([
    ["Vàng A Lử: Chiến sĩ thi đua cơ sở, 2023 (95/QĐ-SA)", "data/units/don-vi.yaml#titles.1"],
  ]);
});

test("targets rest on the submission's own figures, with the percent where there is one", () => {
  const targets = [
    { text: "Kết nạp", measuredIn: "đảng viên", target: 4, result: 5 },
    { text: "Đúng hạn", measuredIn: "%", target: 95, result: 95 },
    { text: "Đơn quá hạn", measuredIn: "đơn", target: 0, result: 0, better: "thấp hơn" },
    { text: "Vụ việc mới", measuredIn: "vụ", target: 0, result: 1 },
  ];
  expect(facts("R-18", { submission: { resolution: { asOf: "31/3/2025", targets } } })).toEqual([
    [
      "Kết nạp: chỉ tiêu 4 đảng viên, kết quả 5 đảng viên (125%), vượt",
      `${round}/don-vi.yaml#resolution.targets.0`,
    ],
    ["Đúng hạn: chỉ tiêu 95%, kết quả 95% (100%), đạt", `${round}/don-vi.yaml#resolution.targets.1`],
    ["Đơn quá hạn: chỉ tiêu 0 đơn, kết quả 0 đơn, đạt", `${round}/don-vi.yaml#resolution.targets.2`],
    ["Vụ việc mới: chỉ tiêu 0 vụ, kết quả 1 vụ, vượt", `${round}/don-vi.yaml#resolution.targets.3`],
  ]);
});

test("conduct rests on the opinions of the appraisal and the person's own file", () => {
  const opinion = {
    ...{ nominee: "ca-nhan-1", body: "uy-ban-kiem-tra", stance: "đồng ý" },
    ...{ text: "Không có đơn thư", date: "14/4/2025" },
  };
  const given: EligibilityGiven = {
    ...{ round: "thẩm định", about: "person", person: { discipline: "không" } },
    appraisal: { opinions: [opinion] },
  };
  expect(facts("R-10", given)).toEqual([
    [
      "uy-ban-kiem-tra, 14/4/2025, đồng ý: Không có đơn thư",
      "data/campaigns/dot/rounds/dot/appraisal.yaml#opinions.0",
    ],
    ["Kỷ luật: không", "data/people/ca-nhan-1.yaml#discipline"],
  ]);
});

test("a registration is told with each target beside its result", () => {
  const targets = [
    { id: "ket-nap", text: "Kết nạp", measuredIn: "đảng viên", target: 2 },
    { id: "don", text: "Đơn quá hạn", measuredIn: "đơn", target: 0, better: "thấp hơn" },
  ];
  expect(
    facts("R-32", { registered: { targets }, submission: { results: { "ket-nap": 3, don: 0 } } }),
  ).toEqual([
    ["Có trong bản đăng ký của don-vi", "data/campaigns/dot/rounds/dang-ky/don-vi.yaml#collective"],
    [
      "Kết nạp: chỉ tiêu 2 đảng viên, kết quả 3 đảng viên (150%), vượt",
      `${round}/don-vi.yaml#results.ket-nap`,
    ],
    ["Đơn quá hạn: chỉ tiêu 0 đơn, kết quả 0 đơn, đạt", `${round}/don-vi.yaml#results.don`],
  ]);
});

test("where units merged, each rating names its unit", () => {
  const given = {
    ratings: { 2021: "HTTNV" },
    units: {
      "chi-bo-cu": { names: [{ name: "Chi bộ cũ" }], mergedInto: { unit: "don-vi", on: "01/02/2023" } },
    },
    unitRatings: { "chi-bo-cu": { 2021: "HTXSNV" } },
  };
  expect(facts("R-16", given)).toEqual([
    ["Năm 2021: hoàn thành tốt nhiệm vụ (500-QĐ/ĐUK, 31/12/2021)", "data/ratings/2021.yaml#ratings.don-vi"],
    [
      "Năm 2021, Chi bộ cũ: hoàn thành xuất sắc nhiệm vụ (500-QĐ/ĐUK, 31/12/2021)",
      "data/ratings/2021-chi-bo-cu.yaml#ratings.chi-bo-cu",
    ],
  ]);
});

test("what was not filed rests on nothing", () => {
  expect(facts("R-08", { filed: "không" })).toEqual([]);
});

test.each<[rule: string, given: EligibilityGiven, reason: string]>([
  ["R-01", {}, "No dated achievement is given."],
  ["R-04", {}, "No dated achievement in the campaign is given."],
  ["R-03", {}, "A “chi bộ cơ sở”, one of those that this rule names."],
  ["R-03", { kind: "chi bộ trực thuộc" }, "A “chi bộ trực thuộc”; only these may be awarded"],
  ["R-05", { people: 2 }, "2 named, more than the 1 allowed."],
  ["R-05", { people: 1 }, "1 named, at most 1 allowed."],
  ["R-07", {}, "“đảng viên”, one of those whom this rule names."],
  ["R-08", {}, "The unit held a launch, a summing-up, awards of its own."],
  ["R-08", { proof: { launch: "không tổ chức" } }, "The unit did not hold a launch."],
  ["R-08", { filed: "không" }, "The unit filed nothing in the phase “đề nghị”, which is closed."],
  ["R-10", {}, "Nothing is known of the opinion of uy-ban-kiem-tra."],
  ["R-14", { kind: "ban" }, "How many were rated is not known: 2021 (đảng viên); 2021 (cán bộ, công chức);"],
  ["R-15", { kind: "ban" }, "Nothing shows that anybody of the unit held “chiến sĩ thi đua cơ sở” in 2021,"],
  [
    "R-16",
    { ratings: { 2021: "HTTNV" } },
    "No rating of 2022, 2023, 2024; 1 of 4 years rated “hoàn thành tốt nhiệm vụ” or better, 4 required.",
  ],
  ["R-18", {}, "The paper gives no results of the congress's targets."],
  ["R-25", { person: { ratings: {} } }, "0 of 4 years rated “hoàn thành xuất sắc nhiệm vụ”, 2 required."],
  ["R-26", {}, "Nothing shows a recognition as “điển hình tiên tiến”"],
  ["R-32", { registered: {} }, "Registered for the campaign."],
  ["R-39", { received: "10/4/2025" }, "Late: 10/4/2025, due by 09/4/2025."],
])("%s says so in English: %j", (rule, given, reason) => {
  expect(judgeCase(rule, given).reason.en).toContain(reason);
});
