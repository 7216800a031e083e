import { describe, expect, it } from "vitest";
import { type BuildSummary, printBuildSummary } from "../../src/commands/print-summary.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import type { ManifestFile } from "../../src/publish/manifest.ts";
import { inHand } from "../support/assembly.ts";
import { aPerson, aUnit } from "../support/records.ts";

function verdict(unit: string, id: string, outcome: Verdict["outcome"]): Verdict {
  return {
    ...{ rule: "R-25", clause: "III.3", title: { vi: "a", en: "a" }, force: "binding", stops: "person" },
    subject: { kind: id === unit ? "unit" : "person", id, unit },
    ...{ outcome, reason: { vi: "Có 01 năm.", en: "One year." }, facts: [], notes: [] },
  };
}

const file = (path: string, pages: number) => ({ path, pages }) as ManifestFile;
const refused = (id: string, because: readonly string[]) => ({ id, unit: id.slice(0, 1), because });

function summary(written: Partial<BuildSummary> = {}): BuildSummary {
  const { records, round } = inHand({
    units: [aUnit("a", { names: [{ name: "Chi bộ A" }] }), aUnit("b")],
    people: [aPerson("an", { name: "Nguyễn An" })],
  });
  return {
    ...{ records, round, folder: "out/dot/de-nghi", seconds: 3.56, findings: [] },
    judgement: {
      standings: [],
      receipts: [],
      dossiers: [],
      prospects: [],
      verdicts: [
        verdict("a", "an", "không đạt"),
        verdict("b", "b", "chưa đủ căn cứ"),
        verdict("a", "a", "đạt"),
      ],
    },
    manifest: {
      ...{ campaign: "dot", round: "de-nghi" },
      files: [file("a/01-x.docx", 2), file("a/01-x.pdf", 2), file("a/ho-so.pdf", 2), file("b/01-x.docx", 3)],
      refused: [],
    },
    ...written,
  };
}

describe("the summary", () => {
  it("counts documents once, with their pages, without the dossiers", () => {
    expect(printBuildSummary(summary(), "vi").split("\n")[0]).toBe(
      "Đợt de-nghi (đề nghị, tính đến ngày 15/4/2025): 2 đơn vị, 2 văn bản, 5 trang, 3,6 giây.",
    );
  });

  it("counts the issuing body's documents, but not it as a unit", () => {
    const { manifest, records } = summary();
    const files = [...manifest.files, file(`${records.organisation.id}/01-y.docx`, 4)];
    expect(printBuildSummary(summary({ manifest: { ...manifest, files } }), "vi")).toContain(
      "2 đơn vị, 3 văn bản, 9 trang",
    );
  });

  it("names what needs attention in one line each", () => {
    expect(printBuildSummary(summary(), "vi").split("\n").slice(1, 4)).toEqual([
      "  2 kết luận cần chú ý (căn cứ: npm run check -- --verbose):",
      "    Chi bộ A, đồng chí Nguyễn An: không đạt, R-25 (III.3). Có 01 năm.",
      "    b: chưa đủ căn cứ, R-25 (III.3). Có 01 năm.",
    ]);
    expect(printBuildSummary(summary(), "en")).toContain(
      "Chi bộ A, Nguyễn An: not met, R-25 (III.3). One year.",
    );
  });

  it("groups what could not be made by its reason, with the first error found in the file", () => {
    const because = ["data/units/b.yaml"];
    const finding = (line: number, vi: string) => ({
      ...{
        code: "validate/x",
        severity: "error" as const,
        advice: { vi: "", en: "" },
        message: { vi, en: "" },
      },
      place: { file: "data/units/b.yaml", line },
    });
    const { manifest } = summary();
    const text = printBuildSummary(
      summary({
        manifest: {
          ...manifest,
          refused: [refused("b/x", because), refused("a/y", ["data/c.yaml"]), refused("b/z", because)],
        },
        findings: [finding(9, "Sau."), finding(8, "Trước.")],
      }),
      "vi",
    );
    expect(text.split("\n").slice(4, 9)).toEqual([
      "  3 văn bản không dựng được:",
      "    data/units/b.yaml:8: Trước.",
      "      b/x, b/z",
      "    data/c.yaml",
      "      a/y",
    ]);
  });

  it("speaks only of the units that were made", () => {
    const text = printBuildSummary(summary({ units: new Set(["b"]) }), "vi");
    expect(text).toContain("1 đơn vị, 1 văn bản, 3 trang");
    expect(text).toContain("1 kết luận cần chú ý");
    expect(text).not.toContain("Nguyễn An");
  });

  it("ends with where to open it", () => {
    expect(printBuildSummary(summary(), "en")).toMatch(/\n {2}Open: out\/dot\/de-nghi\/index\.html$/);
  });
});
