import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { indexPage } from "../../src/publish/index-page.ts";
import { documentFiles, dossierFile, makeManifest } from "../../src/publish/manifest.ts";
import { aPublication, type PublicationWritten } from "../support/publication.ts";
import { aPerson, aUnit } from "../support/records.ts";

const units = [
  aUnit("a", { names: [{ name: "Chi bộ <A> & «B»" }] }),
  aUnit("b", { names: [{ name: "Chi bộ B" }] }),
];

function pageOf(written: PublicationWritten): string {
  const publication = aPublication({ units, ...written });
  const { documents, dossiers } = publication.rendering;
  const files = [...documents.flatMap(documentFiles), ...dossiers.map(dossierFile)].map(({ entry }) => entry);
  return indexPage(
    publication,
    makeManifest({ campaign: "dot", round: "de-nghi", files, refused: publication.refused }),
  );
}

function verdict(subject: Verdict["subject"], written: Partial<Verdict>): Verdict {
  return {
    ...{
      rule: "R-25",
      clause: "III.3",
      title: { vi: "a", en: "a" },
      force: "binding",
      stops: "person",
      subject,
    },
    ...{ outcome: "không đạt", reason: { vi: "Có 01 năm.", en: "One year." }, facts: [], notes: [] },
    ...written,
  };
}

describe("the page of a round", () => {
  it("links every document and the dossier, with titles and pages; every link leads to a file of the round", () => {
    const page = pageOf({ documents: { "a/01-to-trinh": "x", "a/02-bien-ban": "x" } });
    const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, link]) => link);
    expect(links).toEqual([
      ...["verdicts.json", "manifest.json", "a/ho-so.pdf"],
      ...["a/01-to-trinh.pdf", "a/01-to-trinh.docx", "a/02-bien-ban.pdf", "a/02-bien-ban.docx"],
    ]);
    expect(page).toContain("Văn bản to-trinh");
    expect(page).toContain("2 văn bản, 4 trang");
  });

  it("links each unit's row to its section", () => {
    const page = pageOf({ documents: { "a/01-to-trinh": "x" } });
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('href="#b"');
  });

  it("prints whatever a record holds as text", () => {
    const page = pageOf({ documents: { "a/01-to-trinh": "x" } });
    expect(page).toContain("Chi bộ &lt;A&gt; &amp; «B»");
    expect(page).not.toContain("<A>");
  });

  it("names the verdicts that need attention, with person, rule, clause, reason and notes", () => {
    const person = { kind: "person" as const, id: "hoach", unit: "a" };
    const page = pageOf({
      people: [aPerson("hoach", { name: "Trần Văn Hoạch" })],
      judgement: {
        standings: [],
        receipts: [],
        dossiers: [],
        prospects: [],
        verdicts: [
          verdict(person, { notes: [{ vi: "quá hạn", en: "late" }] }),
          verdict({ ...person, id: "an" }, { outcome: "đạt", reason: { vi: "Đủ.", en: "Enough." } }),
        ],
      },
    });
    expect(page).toContain("Đồng chí Trần Văn Hoạch: không đạt (R-25, mục III.3). Có 01 năm.");
    expect(page).toContain("quá hạn.");
    expect(page).toContain("1 kết luận cần chú ý");
    expect(page).not.toContain("Đủ.");
  });

  it("says once what holds of several, what stops somebody first", () => {
    const person = (id: string) => ({ kind: "person" as const, id, unit: "a" });
    const page = pageOf({
      people: [aPerson("hoach", { name: "Trần Văn Hoạch" }), aPerson("an", { name: "Lê An" })],
      judgement: {
        standings: [],
        receipts: [],
        dossiers: [],
        prospects: [],
        verdicts: [
          verdict({ kind: "collective", id: "a", unit: "a" }, { rule: "R-10", force: "advisory" }),
          verdict(person("an"), { rule: "R-10", force: "advisory" }),
          verdict(person("hoach"), {}),
        ],
      },
    });
    const rows = [...page.matchAll(/<li>([^<]*kh[^<]*đạt[^<]*)/g)].map(([, row]) => row?.trim());
    expect(rows).toEqual([
      "Đồng chí Trần Văn Hoạch: không đạt (R-25, mục III.3). Có 01 năm.",
      "Tập thể, đồng chí Lê An: không đạt (R-10, mục III.3, chỉ lưu ý). Có 01 năm.",
    ]);
  });

  it("says which documents could not be made, and why", () => {
    const finding: Diagnostic = {
      ...{ code: "validate/unknown-key", severity: "error", advice: { vi: "", en: "" } },
      message: { vi: "Không có trường nào tên «numberCod».", en: "" },
      place: { file: "data/units/b.yaml", line: 8, column: 1 },
    };
    const because = ["data/units/b.yaml"];
    const page = pageOf({ refused: [{ id: "b/to-trinh", unit: "b", because }], findings: [finding] });
    expect(page).toContain("Không dựng được b/to-trinh");
    expect(page).toContain("data/units/b.yaml, dòng 8: Không có trường nào tên «numberCod».");
    expect(page).toContain("1 văn bản không dựng được");
  });

  it("names a unit whose own file is faulty by its id", () => {
    const refused = [{ id: "hong/to-trinh", unit: "hong", because: ["data/units/hong.yaml"] }];
    expect(pageOf({ refused })).toContain('<h2 id="hong">hong');
  });
});
