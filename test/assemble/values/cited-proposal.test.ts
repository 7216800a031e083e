import { describe, expect, it } from "vitest";
import { citedProposal } from "../../../src/assemble/values/cited-proposal.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPlan, aRound, aTemplate, aUnit, type RoundWritten } from "../../support/records.ts";

const gap = "\u00A0".repeat(6);
const list = aTemplate("danh-sach", { scope: "appraisal" });
const proposal = aTemplate("to-trinh", { scope: "appraisal", numberCode: "TTr" });

function cited(written: string | undefined, log: RoundWritten["log"] = {}, templates = [list, proposal]) {
  const documents = { "thẩm định": templates.map(({ type }) => type) };
  const context = aDesk({
    plan: aPlan({ documents, issuers: { "to-trinh": "ban" } }),
    units: [aUnit("ban", { numberCode: "BTG" })],
    organisation: { numberCode: "ĐUK" },
    templates,
    rounds: [aRound("tham-dinh", { round: { phase: "thẩm định", asOf: "21/4/2025" }, log })],
  });
  return citedProposal(context, { written, onDate: "2025-04-18" });
}

describe("the proposal that other papers of an appraisal go with", () => {
  it("is cited by the symbol of who issues it, with a gap for the number", () => {
    expect(cited("2025-04-18")).toEqual({ symbol: `${gap}-TTr/BTG`, date: "ngày 18 tháng 4 năm 2025" });
  });

  it("is cited with a gap for a day that isn't known", () => {
    expect(cited("2025-04")?.date).toBe(`ngày${gap}tháng 4 năm 2025`);
  });

  it("is cited as it was signed", () => {
    const issued = { "to-trinh": { number: "07", date: "19/4/2025" } };
    const log = { khoi: { issued } };
    expect(cited("2025-04-18", log)).toEqual({ symbol: "07-TTr/BTG", date: "ngày 19 tháng 4 năm 2025" });
  });

  it("is cited by nobody where the round makes none that bears a number", () => {
    expect(cited("2025-04-18", {}, [list])).toBeUndefined();
  });
});
