import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import { findUnsoundAppraisals } from "../../src/validate/find-unsound-appraisals.ts";

const found = (appraisal: object, kind: "appraisal" | "decisions" = "appraisal") =>
  findUnsoundAppraisals(kind, readYaml(JSON.stringify(appraisal), "a.yaml").value).map(
    ({ path, diagnostic }) => `${path.join(".")} ${diagnostic.code}`,
  );
const paper = (entry: object) => ({ dossiers: { "chi-bo": { papers: [{ paper: "to-trinh", ...entry }] } } });
const meeting = (chair: string, members: readonly string[]) => ({
  meetings: [{ chair, secretary: members[0], members: members.map((name) => ({ name })) }],
});

describe("what is refused needs a reason", () => {
  it.each([
    [
      "a proposal against",
      { proposals: [{ nominee: "an", outcome: "không đề nghị" }] },
      "proposals.0.outcome",
    ],
    ["a paper that is not in order", paper({ state: "chưa hợp lệ" }), "dossiers.chi-bo.papers.0.state"],
  ])("%s", (_, appraisal, path) => {
    expect(found(appraisal)).toEqual([`${path} validate/missing-reason`]);
  });

  it.each([
    ["a proposal for", { proposals: [{ nominee: "an", outcome: "đề nghị" }] }],
    ["a proposal against with one", { proposals: [{ outcome: "không đề nghị", reason: "Chưa đủ" }] }],
    ["a paper that is missing: its name says what", paper({ state: "thiếu" })],
    ["a paper with one", paper({ state: "chưa hợp lệ", reason: "Chưa ký" })],
  ])("not so %s", (_, appraisal) => {
    expect(found(appraisal)).toEqual([]);
  });

  it("is asked of an appraisal only", () => {
    expect(found({ proposals: [{ outcome: "không đề nghị" }] }, "decisions")).toEqual([]);
  });
});

describe("who chairs a meeting is one of those who were there", () => {
  it("or is found", () => {
    expect(found(meeting("Trần Bí", ["Lò Phó"]))).toEqual(["meetings.0.chair validate/not-among-members"]);
  });

  it("whichever letter of the name bears the tone mark", () => {
    expect(found(meeting("Trần Văn Thuỷ", ["Trần Văn Thủy"]))).toEqual([]);
  });

  it("and nothing is said where no member is given: that the list is missing is told already", () => {
    expect(found(meeting("Trần Bí", []))).toEqual([]);
  });
});
