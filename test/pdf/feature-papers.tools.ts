import { describe, expect, it } from "vitest";
import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { openPdf } from "../support/conformance/checked-pdf.ts";
import { conditions } from "../support/conformance/conditions.ts";
import { writtenInOrder } from "../support/conformance/written-in-order.ts";
import { featurePapers } from "../support/feature-papers.ts";
import { fonts } from "../support/fonts.ts";
import { buildPaper } from "../support/paper-samples.ts";

/** Invented papers with every Word feature that is supported keep the conditions too. */

const seeds = [1, 2, 3];
const papers: readonly (readonly [name: string, entries: WordEntries])[] = [
  ...seeds.map(
    (seed) => [`a letter ${seed}`, buildPaper({ seed, paragraphs: seed * 5, rows: seed * 12 })] as const,
  ),
  ...Object.entries(featurePapers).flatMap(([name, build]) =>
    seeds.map((seed) => [`${name} ${seed}`, build(seed)] as const),
  ),
];

describe.each(papers)("%s", (_, entries) => {
  it("keeps every condition of docs/conformance.md", async () => {
    const { value: tree, diagnostics } = readDocumentTree(entries, "paper.docx");
    expect(diagnostics).toEqual([]);
    const documents = [{ title: "Báo cáo", label: "", tree }];
    const { bytes } = await printPdf({ title: "Báo cáo", date: "2025-04-09", documents }, fonts);
    const pdf = openPdf(bytes, writtenInOrder(tree));
    const broken = conditions.filter(({ check }) => check(pdf).length > 0).map(({ id }) => id);
    expect(broken).toEqual([]);
  });
});
