import { describe, expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { layOutDocument } from "../../../src/render/pdf/lay-out-document.ts";
import { findSigningPlaces, type SigningWords } from "../../../src/render/pdf/signing-places.ts";
import { visibleGap } from "../../../src/text/print-date.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { fonts } from "../../support/fonts.ts";
import { a4Section, buildWord, paragraph, run } from "../../support/word-builder.ts";

const words: SigningWords = {
  numberLine: `Số${visibleGap}-TTr/CB`,
  placeAndDate: "Nơi Này, ngày 09 tháng 4 năm 2025",
  above: "Bí thư",
  signer: "Trần Văn Bí",
  hasSeal: true,
};

function placesOn(lines: readonly string[], wanted: Partial<SigningWords> = {}) {
  const body = lines.map((line) => paragraph(line === "" ? "" : run(line))).join("") + a4Section();
  const { value: tree } = readDocumentTree(buildWord({ body }), "x.docx");
  const faces = facesOf(fonts);
  return findSigningPlaces(layOutDocument(tree, faces), { ...words, ...wanted }, faces);
}

const page = [
  words.numberLine ?? "",
  words.placeAndDate ?? "",
  "Lời văn.",
  "BÍ THƯ",
  "",
  "",
  "",
  "Trần Văn Bí",
];

describe("where a document is signed", () => {
  it("is found by the words that stand there, in points from the lower left corner", () => {
    const { number, date, signature, seal } = placesOn(page);
    expect(number).toMatchObject({ page: 1, x: expect.any(Number) });
    expect(number?.width).toBeLessThan(date?.width ?? 0);
    expect(date?.y).toBeLessThan(number?.y ?? 0);
    expect(signature?.y).toBeLessThan(date?.y ?? 0);
    expect(signature?.height).toBeGreaterThan(30);
    const thirdOfSignature = (signature?.x ?? 0) + (signature?.width ?? 0) / 3;
    expect((seal?.x ?? 0) + (seal?.width ?? 0)).toBeCloseTo(thirdOfSignature, 1);
  });

  it("is the gap where number and day are still to come", () => {
    const gap = `Nơi Này, ngày${visibleGap}tháng 4 năm 2025`;
    const { date } = placesOn([gap], { placeAndDate: gap });
    const whole = placesOn([gap.replace(visibleGap, " 09 ")], {
      placeAndDate: gap.replace(visibleGap, " 09 "),
    });
    expect(date?.x).toBeGreaterThan(whole.date?.x ?? 0);
    expect(date?.width).toBeLessThan((whole.date?.width ?? 0) / 4);
  });

  it("has no seal where the body that signs has none", () => {
    expect(placesOn(page, { hasSeal: false })).not.toHaveProperty("seal");
  });

  it("is on the page of the name, and absent where nobody signs", () => {
    expect(placesOn(page.slice(0, 3))).not.toHaveProperty("signature");
    const many = Array.from({ length: 80 }, () => "Lời văn.");
    expect(placesOn([...many, ...page.slice(3)]).signature?.page).toBe(2);
  });
});
