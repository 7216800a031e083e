import { describe, expect, it } from "vitest";
import { faultsInTheWay } from "../../../src/assemble/dependency.ts";
import { appraisalPapers } from "../../../src/assemble/scopes/appraisal.ts";
import { aDesk } from "../../support/assembly.ts";
import { aRound } from "../../support/records.ts";
import {
  an,
  appraise,
  binh,
  ofA,
  quota,
  rounds,
  standing,
  unit,
  verdict,
} from "../../support/small-appraisal.ts";

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe("the paper of an appraisal", () => {
  it("goes to the issuing body, bears the day on which it is put forward, and is signed by nobody proposed", () => {
    const { paper } = appraise({ appraisal: { date: "18/4/2025" } });
    expect(paper).toMatchObject({ unit: "khoi", date: "2025-04-18", notSigning: ["an", "binh"] });
    expect(paper.record.source.path).toBe(`${rounds}/tham-dinh/appraisal.yaml`);
  });

  it("rests on all that was proposed, and on no file that never was", () => {
    const files = appraise().paper.dependsOn.map(({ file }) => file);
    expect(files).toContain(`${rounds}/de-nghi/b.yaml`);
    expect(files).toContain(`${rounds}/tham-dinh/appraisal.yaml`);
    expect(files).not.toContain(`${rounds}/tham-dinh/decisions.yaml`);
  });
});

it("the paper waits for the record of the appraisal to be mended", () => {
  const fault = { file: `${rounds}/tham-dinh/appraisal.yaml`, path: [] };
  const context = aDesk({
    faults: [fault],
    rounds: [aRound("tham-dinh", { round: { phase: "thẩm định", asOf: "21/4/2025" } })],
  });
  const [paper] = appraisalPapers(context);
  expect(faultsInTheWay([fault], paper?.dependsOn ?? [])).toEqual([fault]);
});

describe("what came in", () => {
  it("is counted by units and cases, on time and late", () => {
    expect(appraise().values.received).toEqual({
      ...{ units: 2, onTime: 1, late: 1, undated: 0 },
      ...{ collectives: 2, people: 2 },
    });
  });

  it("names the late with the day and the reason of the log, and those who sent nothing", () => {
    const { values } = appraise();
    expect(values.late).toEqual([
      {
        ...{ order: 1, name: "Đảng bộ B", receivedOn: "2025-04-11", reason: "đường sạt lở" },
        ...{ collectives: 1, people: 1 },
      },
    ]);
    expect(names(values.notFiled)).toEqual(["Chi bộ C"]);
  });

  it("names whom units withdrew by then, and who stands in their place", () => {
    expect(appraise().values.withdrawn).toMatchObject([
      { order: 1, name: "Nguyễn chi", isPerson: true, unit: "Đảng bộ B", replacedBy: "Nguyễn binh" },
    ]);
  });
});

describe("a case", () => {
  it("has votes, receipt, and the clauses that it meets", () => {
    const { collectives, people: persons } = appraise().values.all;
    expect(names(collectives)).toEqual(["Chi bộ A", "Đảng bộ B"]);
    expect(persons[0]).toMatchObject({
      ...{ order: 1, name: "Nguyễn an", position: "Đảng viên", unit: "Chi bộ A" },
      ...{ yes: 9, base: 12, approval: "75%", arrival: "đúng hạn", receivedOn: "2025-04-08" },
      ...{ quota: "trong hạn mức", met: "I", unmet: [], verdict: "đủ điều kiện", papers: "đủ" },
    });
    expect(collectives[0]).toMatchObject({ summary: "Vượt chỉ tiêu", quota: undefined });
  });

  it("that misses a condition says which, why, and by which clause, in words that hurt nobody", () => {
    expect(appraise().values.ineligible.people).toMatchObject([
      {
        ...{ order: 1, name: "Nguyễn binh", arrival: "quá hạn", quota: "vượt hạn mức" },
        ...{ verdict: "chưa đủ điều kiện", proposal: "không đề nghị", met: "I" },
        unmet: [{ clause: "II.2", verdict: "chưa đủ điều kiện", reason: "Lý do hai-nguoi" }],
      },
    ]);
  });

  it("names the papers that are wanting, its own and its unit's", () => {
    const paper = (id: string) => ({ id, clause: "III", text: `Giấy ${id}`, copies: 1, of: "unit" as const });
    const papers = [
      { subject: unit("a"), paper: paper("mot"), state: "thiếu" as const },
      { subject: an, paper: paper("hai"), state: "chưa hợp lệ" as const },
      { subject: ofA, paper: paper("ba"), state: "thiếu" as const },
      { subject: an, paper: paper("tu"), state: "đủ" as const },
    ];
    const { values } = appraise({ judgement: { dossiers: [{ unit: "a", round: "de-nghi", papers }] } });
    expect(values.all.people[0]?.papers).toBe("thiếu: giấy mot; chưa hợp lệ: giấy hai");
  });

  it("that misses evidence only reads so", () => {
    const judged = [standing(an, [verdict("bao-cao", an, "chưa đủ căn cứ")])];
    const { values } = appraise({ judgement: { standings: judged } });
    expect(values.ineligible.people[0]?.verdict).toBe("chưa đủ căn cứ");
  });
});

describe("the lists", () => {
  const proposals = [
    { nominee: "an", outcome: "không đề nghị" as const, reason: "có đơn thư" },
    { nominee: "binh", outcome: "đề nghị" as const, reason: "xếp thứ nhất" },
  ];

  it("put before the competent body whomever the department and the rules judge differently", () => {
    const { values } = appraise({ appraisal: { proposals } });
    expect(names(values.eligible.people)).toEqual([]);
    expect(values.referred.people).toMatchObject([
      { name: "Nguyễn an", proposal: "trình xem xét", reason: "có đơn thư" },
      { name: "Nguyễn binh", reason: "xếp thứ nhất" },
    ]);
    expect(values.proposed).toEqual({ collectives: 2, people: 1 });
  });

  it("follow a conclusion that was made by the day of the paper, and print it", () => {
    const conclusion = (date: string, agreed: boolean) => ({
      ...{ agreed, date, reason: "rõ thành tích", by: "Ban Thường vụ", document: "97-TB/ĐUK, 17/4/2025" },
    });
    const judged = [
      standing(binh, [quota], { eligible: true, conclusion: conclusion("2025-04-17", true) }),
      standing(an, [], { eligible: false, conclusion: conclusion("2025-04-17", false) }),
    ];
    const { values } = appraise({ judgement: { standings: judged }, appraisal: { proposals } });
    expect(values.eligible.people).toMatchObject([
      {
        name: "Nguyễn binh",
        conclusion: "Ban Thường vụ đồng ý (97-TB/ĐUK, ngày 17/4/2025): rõ thành tích",
      },
    ]);
    expect(values.reasons).toEqual([
      {
        ...{ clause: undefined, collectives: 0, people: 1 },
        title: "Ban Thường vụ không đồng ý (97-TB/ĐUK, ngày 17/4/2025): rõ thành tích",
      },
    ]);
  });

  it("don't know a conclusion that came after it", () => {
    const conclusion = { agreed: true, reason: "rõ", by: "Ban Thường vụ", date: "2025-04-21" };
    const judged = [standing(binh, [quota], { eligible: true, conclusion })];
    const { values } = appraise({ judgement: { standings: judged } });
    expect(names(values.ineligible.people)).toEqual(["Nguyễn binh"]);
    expect(values.ineligible.people[0]?.conclusion).toBeUndefined();
  });

  it("leave nobody out: each case stands in one of them, and each refusal is counted once", () => {
    const second = verdict("bao-cao", binh, "không đạt");
    const judged = [standing(ofA, [second]), standing(an), standing(binh, [quota, second])];
    const { values } = appraise({ judgement: { standings: judged }, appraisal: { proposals } });
    const { eligible, referred, ineligible, all, reasons } = values;
    const parts = [eligible, referred, ineligible].map(({ counts }) => counts);
    expect(parts.reduce((sum, { collectives }) => sum + collectives, 0)).toBe(all.counts.collectives);
    expect(parts.reduce((sum, { people: some }) => sum + some, 0)).toBe(all.counts.people);
    expect(reasons).toMatchObject([{ clause: "I", collectives: 1, people: 0 }]);
  });
});

describe("the appraisal", () => {
  const said = (nominee: string, stance: "đồng ý" | "không đồng ý", date: string) => ({
    ...{ nominee, stance, date, body: "ban-an", text: `Ý kiến ${date}`, document: "19-CV/BA, 14/4/2025" },
  });

  it("tells of each department with how many it agreed and what it said of the others, last", () => {
    const opinions = [
      said("a", "đồng ý", "14/4/2025"),
      said("an", "đồng ý", "14/4/2025"),
      said("an", "không đồng ý", "16/4/2025"),
      said("b", "đồng ý", "19/4/2025"),
    ];
    expect(appraise({ appraisal: { opinions } }).values.opinions).toEqual([
      {
        ...{ body: "Ban An", documents: "19-CV/BA, ngày 14/4/2025" },
        agreed: { collectives: 1, people: 0 },
        others: [{ stance: "không đồng ý", text: "Ý kiến 16/4/2025", isPerson: true, name: "Nguyễn an" }],
      },
    ]);
  });

  it("lists who took part in each meeting by department", () => {
    const members = [
      { name: "Lò Chủ", position: "Trưởng ban", body: "ban-an" },
      { name: "Hà Ghi", body: "ban-an" },
    ];
    const meeting = { date: "17/4/2025", chair: "Lò Chủ", secretary: "Hà Ghi", members, start: "08:05" };
    const later = { ...meeting, date: "20/4/2025" };
    const { meetings } = appraise({ appraisal: { meetings: [meeting, later] } }).values;
    expect(meetings).toMatchObject([
      {
        ...{ order: 1, date: "2025-04-17", start: { hour: "08", minute: "05" } },
        chair: { name: "Lò Chủ", position: "Trưởng ban" },
        departments: [{ name: "Ban An", members: [{ name: "Lò Chủ" }, { name: "Hà Ghi" }] }],
      },
    ]);
  });

  it("has the minutes of the last meeting signed by the first of each department but the chair's", () => {
    const members = [
      { name: "Vừ Một", position: "Phó Bí thư", body: "a" },
      { name: "Lò Chủ", body: "ban-an" },
      { name: "Hà Ghi", body: "ban-an" },
      { name: "Giàng Hai", body: "a" },
    ];
    const last = { date: "17/4/2025", chair: "Lò Chủ", secretary: "Hà Ghi", members };
    const earlier = { ...last, date: "16/4/2025", members: members.slice(1, 3) };
    expect(appraise({ appraisal: { meetings: [earlier, last] } }).values.cosigners).toEqual([
      { order: 1, body: "Chi bộ A", name: "Vừ Một", position: "Phó Bí thư" },
    ]);
    expect(appraise().values.cosigners).toEqual([]);
  });

  it("estimates money by the rates of the plan only, for those who are proposed", () => {
    const amounts = { collective: { amount: 1500000, document: "56-HD/VPTW, 27/10/2015" }, source: "quỹ" };
    expect(appraise().values.budget).toBeUndefined();
    expect(appraise({ plan: { amounts: { source: "quỹ" } } }).values.budget).toBeUndefined();
    expect(appraise({ plan: { amounts } }).values.budget).toEqual({
      collective: { amount: 1500000, count: 2, total: 3000000, document: "56-HD/VPTW, ngày 27/10/2015" },
      ...{ person: undefined, total: 3000000, source: "quỹ" },
    });
  });
});
