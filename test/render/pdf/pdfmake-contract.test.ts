import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { newPdfDocument } from "../../../src/render/pdf/pdf-document.ts";
import {
  type PdfDocument,
  PdfmakeRenderer,
  type RenderVector,
} from "../../../src/render/pdf/pdfmake-internals.ts";
import { fonts } from "../../support/fonts.ts";
import { PdfFile } from "../../support/pdf-objects.ts";
import { readPdfText } from "../../support/pdf-text.ts";

/** What printing reaches into is no public interface: a change of version must show here first. */

const require = createRequire(import.meta.url);
const a4 = { width: 595, height: 842 };

function newDocument(): PdfDocument {
  return newPdfDocument({ title: "Kế hoạch", date: "2025-04-09" }, facesOf(fonts));
}

async function bytesOf(document: PdfDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  document.end();
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function lineOf(document: PdfDocument, text: string) {
  const font = document.provideFont("", false, false);
  const inline = { text, x: 5, width: 40, font, fontSize: 14, color: "#000000" };
  const item = { x: 100, y: 200, inlines: [inline], getHeight: () => 0, getAscenderHeight: () => 10 };
  return { type: "line" as const, item };
}

it("pdfmake is pinned to the version that was measured", () => {
  expect(require("../../../package.json").dependencies.pdfmake).toBe("0.3.11");
  expect(require("pdfmake/package.json").version).toBe("0.3.11");
});

describe("pdfmake's renderer", () => {
  it("draws a line with its baseline at the line's place plus its ascender height", async () => {
    const document = newDocument();
    new PdfmakeRenderer(document).renderPages([{ pageSize: a4, items: [lineOf(document, "Đảng")] }]);
    const [page] = readPdfText(await bytesOf(document));
    expect(page?.glyphs.map(({ text }) => text).join("")).toBe("Đảng");
    expect(page?.glyphs[0]?.x).toBeCloseTo(105, 3);
    expect(page?.glyphs[0]?.baseline).toBeCloseTo(210, 3);
  });

  it("hands every picture to renderImage, and lets a page draw by names of its own", () => {
    const document = newDocument();
    const seen: object[] = [];
    class Listening extends PdfmakeRenderer {
      override renderImage(item: object): void {
        seen.push(item);
      }
    }
    const item = { picture: 1 };
    new Listening(document).renderPages([{ pageSize: a4, items: [{ type: "image", item }] }]);
    expect(seen).toEqual([item]);
    expect(document.page.xobjects).toEqual({});
  });

  it("calls renderLine for every line, so that what is drawn can be noted", () => {
    const document = newDocument();
    const seen: number[] = [];
    class Listening extends PdfmakeRenderer {
      override renderLine(
        ...[line, x, y]: Parameters<InstanceType<typeof PdfmakeRenderer>["renderLine"]>
      ): void {
        seen.push(x, y);
        super.renderLine(line, x, y);
      }
    }
    new Listening(document).renderPages([
      { pageSize: a4, items: [lineOf(document, "a"), lineOf(document, "b")] },
    ]);
    expect(seen).toEqual([100, 200, 100, 200]);
  });

  it("calls renderVector for every line and area, so that it can be marked", () => {
    const document = newDocument();
    const seen: string[] = [];
    class Listening extends PdfmakeRenderer {
      override renderVector(vector: RenderVector): void {
        seen.push(vector.type);
        super.renderVector(vector);
      }
    }
    const item = { type: "rect", x: 1, y: 2, w: 3, h: 4, color: "#000000" } as const;
    new Listening(document).renderPages([{ pageSize: a4, items: [{ type: "vector", item }] }]);
    expect(seen).toEqual(["rect"]);
  });

  it("gives every page its own size", async () => {
    const document = newDocument();
    const renderer = new PdfmakeRenderer(document);
    renderer.renderPages([{ pageSize: a4, items: [] }]);
    renderer.renderPages([{ pageSize: { width: 842, height: 595 }, items: [] }]);
    expect(readPdfText(await bytesOf(document)).map(({ width }) => width)).toEqual([595, 842]);
  });
});

describe("pdfkit's document", () => {
  it("writes operators to the page that was begun last, whose dictionary is open until the next", async () => {
    const document = newDocument();
    const renderer = new PdfmakeRenderer(document);
    renderer.renderPages([{ pageSize: a4, items: [] }]);
    document.addContent("/P <</MCID 0>> BDC");
    document.addContent("EMC");
    document.page.dictionary.data.StructParents = 7;
    renderer.renderPages([{ pageSize: a4, items: [] }]);
    const file = new PdfFile(await bytesOf(document));
    expect(file.pages.map((page) => page.get("StructParents"))).toEqual([7, undefined]);
    expect(file.stream(file.pages[0]?.get("Contents")).toString()).toContain("/P <</MCID 0>> BDC\nEMC");
  });

  it("makes the roots of the structure and finishes them, and says that the file is marked", async () => {
    const document = newDocument();
    document._root.data.StructTreeRoot.data.K = [];
    new PdfmakeRenderer(document).renderPages([{ pageSize: a4, items: [] }]);
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
    new PdfmakeRenderer(document).renderPages([{ pageSize: a4, items: [] }]);
    document.outline.addItem("here", { fit: true });
    expect((await bytesOf(document)).toString("latin1")).toMatch(/\/Dest \[\d+ 0 R \/Fit\]/);
  });

  it("finishes the fonts that were used, and only those", async () => {
    const document = newDocument();
    document.provideFont("", true, false);
    new PdfmakeRenderer(document).renderPages([{ pageSize: a4, items: [lineOf(document, "Đảng")] }]);
    const source = (await bytesOf(document)).toString("latin1");
    expect(source.match(/\/BaseFont \/\w+\+[\w-]+/g)?.map((name) => name.split("+")[1])).toEqual([
      "Tinos-Regular",
      "Tinos-Regular",
    ]);
  });

  it("asks its fonts for text in codes, and for nothing that ours don't have", async () => {
    const document = newDocument();
    const asked: string[] = [];
    const font = new Proxy(document.provideFont("", false, false), {
      get(target, name) {
        asked.push(String(name));
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const line = lineOf(document, "Đảng");
    const item = { ...line.item, inlines: line.item.inlines.map((inline) => ({ ...inline, font })) };
    new PdfmakeRenderer(document).renderPages([{ pageSize: a4, items: [{ type: "line", item }] }]);
    const ours = [
      "id",
      "name",
      "ascender",
      "descender",
      "lineGap",
      "encode",
      "widthOfString",
      "lineHeight",
      "ref",
    ];
    expect(asked).toContain("encode");
    expect([...new Set(asked)].filter((name) => !ours.includes(name))).toEqual([]);
  });
});
