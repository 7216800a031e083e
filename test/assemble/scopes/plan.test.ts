import { describe, expect, it } from "vitest";
import { planPapers } from "../../../src/assemble/scopes/plan.ts";
import type { Records } from "../../../src/model/records.ts";
import { parseProse } from "../../../src/text/parse-prose.ts";
import { plainTextOf } from "../../../src/text/prose.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPlan, aRound } from "../../support/records.ts";

const clauses = [
  { id: "II", heading: "NỘI DUNG" },
  { id: "II.1", heading: "Nội dung thi đua", text: "- Một.\n\n- Hai." },
  { id: "II.4", heading: "Thời gian:", text: "Từ ngày ấy.\n\nĐến ngày này." },
  { id: "III.2.1", heading: "Giấy khen" },
  { id: "III.2.1.2", text: "Không quá 01 cá nhân." },
  { id: "III.2.1 Lưu ý", heading: "Lưu ý:", text: "Đơn vị nào không tổ chức." },
];

function printed() {
  const plan = aPlan({ clauses, recipients: ["Cấp trên", "Lưu"] });
  const round = aRound("phat-dong", { round: { phase: "phát động", asOf: "16/9/2024" } });
  const desk = aDesk({ plan, rounds: [round] });
  const prose: Records["prose"] = (_, path) => {
    const text = path[0] === "clauses" ? clauses[Number(path[1])]?.text : undefined;
    return text === undefined ? undefined : parseProse(text).prose;
  };
  const context = { ...desk, records: { ...desk.records, prose } };
  const [paper] = planPapers(context);
  return { paper, planText: paper?.values(context, "2024-09-16")?.planText };
}

describe("the plan as a paper", () => {
  it("prints each clause with its own number at its level, in order", () => {
    const { planText } = printed();
    expect(
      planText?.clauses.map(({ level, heading, text }) => [
        level,
        heading?.replaceAll("\u00A0", " "),
        text && plainTextOf(text).replaceAll("\u00A0", " "),
      ]),
    ).toEqual([
      [1, "II. NỘI DUNG", undefined],
      [2, "1. Nội dung thi đua", "- Một.\n- Hai."],
      [2, undefined, "4. Thời gian: Từ ngày ấy.\nĐến ngày này."],
      [3, "2.1. Giấy khen", undefined],
      [4, undefined, "2.1.2. Không quá 01 cá nhân."],
      [4, undefined, "Lưu ý: Đơn vị nào không tổ chức."],
    ]);
  });

  it("sets a heading that runs on into its text in bold, and the text not", () => {
    const [first] = printed().planText?.clauses[2]?.text ?? [];
    expect(first?.kind === "paragraph" && first.runs.map(({ bold }) => bold)).toEqual([true, false]);
  });

  it("is signed as it was, and goes to whom it names", () => {
    const { paper, planText } = printed();
    expect(planText?.signer).toEqual({ authority: "T/M BAN THƯỜNG VỤ", name: "Nguyễn Văn An" });
    expect(paper?.recipients).toEqual(["Cấp trên", "Lưu"]);
    expect(paper?.dependsOn).toEqual([]);
  });
});
