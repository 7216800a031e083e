import { describe, expect, it } from "vitest";
import { printPdf } from "../../../src/render/pdf/print-pdf.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { fonts } from "../../support/fonts.ts";
import { type PdfDict, PdfFile } from "../../support/pdf-objects.ts";
import { jpeg, pictureRun, png, pngOf } from "../../support/pictures.ts";
import { a4Section, buildWord, paragraph, run } from "../../support/word-builder.ts";

const size = { width: 90, height: 30 };

async function print(pictures: Record<string, Uint8Array>, content?: string): Promise<PdfFile> {
  const runs =
    content ??
    Object.keys(pictures)
      .map((name) => pictureRun(name, size))
      .join("");
  const entries = buildWord({ body: paragraph(run("trước ") + runs) + a4Section(), pictures });
  const { value, diagnostics } = readDocumentTree(entries, "small.docx");
  expect(diagnostics).toEqual([]);
  const documents = [{ title: "x", label: "", tree: value }];
  return new PdfFile((await printPdf({ title: "x", date: "2025-04-09", documents }, fonts)).bytes);
}

/** The pictures of the first page, by name. */
function picturesOf(file: PdfFile) {
  const page: PdfDict = file.pages[0] ?? new Map();
  const objects = file.dict(file.dict(page.get("Resources")).get("XObject"));
  return [...objects].map(([name, value]) => ({ name, reference: value, dict: file.dict(value) }));
}

function contentOf(file: PdfFile): string {
  const page: PdfDict = file.pages[0] ?? new Map();
  return file.stream(page.get("Contents")).toString("latin1");
}

const stated = (file: PdfFile, dict: PdfDict): unknown[] =>
  ["Width", "Height", "BitsPerComponent"].map((key) => file.resolve(dict.get(key)));

describe("a picture in a PDF", () => {
  it("is drawn at its size, standing on the baseline of its line", async () => {
    const file = await print({ "seal.png": png });
    const [, width, height, x, y] =
      /q ([\d.]+) 0 0 -([\d.]+) ([\d.]+) ([\d.]+) cm \/P1 Do Q/.exec(contentOf(file)) ?? [];
    expect([width, height].map(Number)).toEqual([90, 30]);
    expect(Number(y)).toBeCloseTo(56.7 + 30, 1);
    expect(Number(x)).toBeGreaterThan(85 + 30);
  });

  it("is there once, however often it is drawn", async () => {
    const twice = pictureRun("seal.png", size) + pictureRun("seal.png", { width: 10, height: 10 });
    const file = await print({ "seal.png": png }, twice);
    expect(new Set(picturesOf(file).map(({ reference }) => JSON.stringify(reference))).size).toBe(1);
  });

  it("keeps a JPEG's bytes as they are", async () => {
    const file = await print({ "seal.jpeg": jpeg });
    const [picture] = picturesOf(file);
    expect(stated(file, picture?.dict ?? new Map())).toEqual([16, 16, 8]);
    expect(file.stream(picture?.reference)).toEqual(Buffer.from(jpeg));
  });

  const indexed = {
    width: 3,
    height: 1,
    bitDepth: 2,
    colorType: 3,
    filtered: new Uint8Array([0, 0b00_01_10_00]),
    chunks: { PLTE: new Uint8Array([255, 0, 0, 0, 255, 0, 0, 0, 255]), tRNS: new Uint8Array([0, 128]) },
  };
  it.each<[string, Uint8Array, number[], number[]]>([
    [
      "of colours",
      pngOf({ width: 1, height: 1, bitDepth: 8, colorType: 6, filtered: new Uint8Array([0, 1, 2, 3, 77]) }),
      [1, 2, 3],
      [77],
    ],
    [
      "of grey, with 16 bits",
      pngOf({ width: 1, height: 1, bitDepth: 16, colorType: 4, filtered: new Uint8Array([0, 1, 2, 3, 4]) }),
      [1, 2],
      [3, 4],
    ],
    ["by a palette", pngOf(indexed), [0b00_01_10_00], [0, 128, 255]],
  ])("keeps the transparency of a PNG %s as a mask", async (...[, bytes, colors, alphas]) => {
    const file = await print({ "seal.png": bytes });
    const [picture] = picturesOf(file);
    expect([...file.stream(picture?.reference)]).toEqual(colors);
    expect([...file.stream(picture?.dict.get("SMask"))]).toEqual(alphas);
  });

  it("doesn't paint the one colour that a PNG names", async () => {
    const filtered = new Uint8Array([0, 7]);
    const chunks = { tRNS: new Uint8Array([0, 7]) };
    const file = await print({
      "a.png": pngOf({ width: 1, height: 1, bitDepth: 8, colorType: 0, filtered, chunks }),
    });
    expect(picturesOf(file)[0]?.dict.get("Mask")).toEqual([7, 7]);
  });

  it("is a figure of the structure, with its alternative text and its place on the page", async () => {
    const file = await print(
      { "seal.png": png },
      pictureRun("seal.png", { ...size, alternative: "Con dấu tròn" }),
    );
    const figures = [...file.objects.values()].flatMap(({ value }) => (value instanceof Map ? [value] : []));
    const figure = figures.find(
      (value) => JSON.stringify(value.get("S")) === JSON.stringify({ name: "Figure" }),
    );
    expect(figure?.get("Alt")).toMatchObject({ text: "Con dấu tròn" });
    const box = file.array(file.dict(figure?.get("A")).get("BBox")).map(Number);
    const [, x = 0, y = 0] = (/q 90 0 0 -30 ([\d.]+) ([\d.]+) cm/.exec(contentOf(file)) ?? []).map(Number);
    const wanted = [x, 841.9 - y, x + 90, 841.9 - y + 30];
    expect(box.map((edge) => edge.toFixed(1))).toEqual(wanted.map((edge) => edge.toFixed(1)));
  });
});
