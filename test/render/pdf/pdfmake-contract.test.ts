import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { newPdfDocument } from "../../../src/render/pdf/pdf-document.ts";
import type { PdfDocument, PdfFont } from "../../../src/render/pdf/pdfmake-internals.ts";
import { fonts } from "../../support/fonts.ts";
import { PdfFile } from "../../support/pdf-objects.ts";
import { readPdfText } from "../../support/pdf-text.ts";

/** What printing reaches into is no public interface: a change of version must show here first. */

const require = createRequire(import.meta.url);
const a4 = { size: [595, 842] } as const;

function newDocument(): PdfDocument {
  return newPdfDocument({ title: "Kế hoạch", date: "2025-04-09" }, facesOf(fonts));
}

async function bytesOf(document: PdfDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  document.end();
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes a text at x 105 and baseline 210 of the page that was begun last. */
function write(
  document: PdfDocument,
  text: string,
  font: PdfFont = document.provideFont("", false, false),
): void {
  document.page.fonts[font.id] ??= font.ref();
  document.addContent(`BT /${font.id} 14 Tf 1 0 0 -1 105 210 Tm <${font.encode(text)}> Tj ET`);
}

it("pdfmake is pinned to the version that was measured", () => {
  expect(require("../../../package.json").dependencies.pdfmake).toBe("0.3.11");
  expect(require("pdfmake/package.json").version).toBe("0.3.11");
});

it("pdfkit is loaded without its libraries for fonts and line breaks, which others still get", () => {
  const loaded = (name: string) => Object.keys(require.cache).filter((path) => path.includes(`/${name}/`));
  expect(loaded("pdfkit")).not.toEqual([]);
  expect([...loaded("fontkit"), ...loaded("linebreak")]).toEqual([]);
  const fromPdfkit = createRequire(loaded("pdfkit")[0] ?? "");
  expect(typeof fromPdfkit("fontkit").create).toBe("function");
});

describe("pdfkit's document", () => {
  it("counts a page's places from the upper left corner, and shows the fonts that the page names", async () => {
    const document = newDocument();
    document.addPage(a4);
    write(document, "Đảng");
    const [page] = readPdfText(await bytesOf(document));
    expect(page?.glyphs.map(({ text }) => text).join("")).toBe("Đảng");
    expect(page?.glyphs[0]?.x).toBeCloseTo(105, 3);
    expect(page?.glyphs[0]?.baseline).toBeCloseTo(210, 3);
  });

  it("begins a page with no names in it", () => {
    const document = newDocument();
    document.addPage(a4);
    expect([document.page.xobjects, document.page.fonts]).toEqual([{}, {}]);
  });

  it("gives every page its own size", async () => {
    const document = newDocument();
    document.addPage(a4);
    document.addPage({ size: [842, 595] });
    expect(readPdfText(await bytesOf(document)).map(({ width }) => width)).toEqual([595, 842]);
  });

  it("writes operators to the page that was begun last, whose dictionary is open until the next", async () => {
    const document = newDocument();
    document.addPage(a4);
    document.addContent("/P <</MCID 0>> BDC");
    document.addContent("EMC");
    document.page.dictionary.data.StructParents = 7;
    document.addPage(a4);
    const file = new PdfFile(await bytesOf(document));
    expect(file.pages.map((page) => page.get("StructParents"))).toEqual([7, undefined]);
    expect(file.stream(file.pages[0]?.get("Contents")).toString()).toContain("/P <</MCID 0>> BDC\nEMC");
  });

  it("makes the roots of the structure and finishes them, and says that the file is marked", async () => {
    const document = newDocument();
    document._root.data.StructTreeRoot.data.K = [];
    document.addPage(a4);
    const file = new PdfFile(await bytesOf(document));
    const root = file.dict(file.trailer.get("Root"));
    expect(file.dict(root.get("MarkInfo")).get("Marked")).toBe(true);
    expect(file.array(file.dict(root.get("StructTreeRoot")).get("K"))).toEqual([]);
  });

  it("asks for its metadata once, at its end", () => {
    const document = newDocument();
    let asked = 0;
    document.endMetadata = () => {
      asked += 1;
    };
    expect(asked).toBe(0);
    document.end();
    expect(asked).toBe(1);
  });

  it("bookmarks the page that was begun last", async () => {
    const document = newDocument();
    document.addPage(a4);
    document.outline.addItem("here", { fit: true });
    expect((await bytesOf(document)).toString("latin1")).toMatch(/\/Dest \[\d+ 0 R \/Fit\]/);
  });

  it("finishes the fonts that were used, and only those", async () => {
    const document = newDocument();
    document.provideFont("", true, false);
    document.addPage(a4);
    write(document, "Đảng");
    const source = (await bytesOf(document)).toString("latin1");
    expect(source.match(/\/BaseFont \/\w+\+[\w-]+/g)?.map((name) => name.split("+")[1])).toEqual([
      "Tinos-Regular",
      "Tinos-Regular",
    ]);
  });

  it("asks its fonts for their end, and for nothing else", async () => {
    const document = newDocument();
    const asked: string[] = [];
    const font = document.provideFont("", false, false);
    const known = Object.entries(document._fontFamilies).find(([, each]) => each === font);
    document._fontFamilies[known?.[0] ?? ""] = new Proxy(font, {
      get(target, name) {
        asked.push(String(name));
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    document.addPage(a4);
    write(document, "Đảng", font);
    await bytesOf(document);
    expect(asked).toEqual(["finalize"]);
  });
});
