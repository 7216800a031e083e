/** Conditions of PDF/A-2 and of PDF/UA-1 to fonts (ISO 19005-2, 6.2.11; Matterhorn Protocol 10 and 31). */

import { tableView } from "../../../src/text/font-tables.ts";
import { PdfBytes, type PdfDict, PdfName, type PdfValue } from "../pdf-objects.ts";
import { type CheckedPdf, dictsOf, firstPage, nameOf } from "./checked-pdf.ts";
import { type Condition, faultIf } from "./condition.ts";
import { shownIn, unicodeOf } from "./shown-text.ts";

export const fontConditions: readonly Condition[] = [
  {
    id: "PDF/A-2 6.2.11.2-1",
    asks: "Every font says that it is one, which kind, and its name.",
    check: (pdf) =>
      [...fontsIn(pdf), ...fontsIn(pdf).map((font) => descendantOf(pdf, font))].flatMap((font) => {
        const isKind = ["Type0", "CIDFontType2"].includes(nameOf(font.get("Subtype")) ?? "");
        return faultIf(
          nameOf(font.get("Type")) !== "Font" || !isKind || nameOf(font.get("BaseFont")) === undefined,
          "font",
        );
      }),
    fault: "A font loses its name.",
    plant: (pdf) => firstFont(pdf).delete("BaseFont"),
  },
  {
    id: "PDF/A-2 6.2.11.3-1 · PDF/UA-1 31-001, 31-002, 31-003, 31-006",
    asks: "Codes are glyph numbers (`Identity-H`), so that no character collection has to agree with another.",
    check: (pdf) =>
      fontsIn(pdf).flatMap((font) => faultIf(nameOf(font.get("Encoding")) !== "Identity-H", "encoding")),
    fault: "A font is encoded for Japanese.",
    plant: (pdf) => firstFont(pdf).set("Encoding", new PdfName("90ms-RKSJ-H")),
  },
  {
    id: "PDF/A-2 6.2.11.3-2 · PDF/UA-1 31-004, 31-005",
    asks: "The map from codes to glyphs is there.",
    check: (pdf) =>
      fontsIn(pdf).flatMap((font) =>
        faultIf(nameOf(descendantOf(pdf, font).get("CIDToGIDMap")) !== "Identity", "CIDToGIDMap"),
      ),
    fault: "It is taken out.",
    plant: (pdf) => descendantOf(pdf, firstFont(pdf)).delete("CIDToGIDMap"),
  },
  {
    id: "PDF/A-2 6.2.11.4-1 · PDF/UA-1 31-009",
    asks: "Every font that is used is embedded.",
    check: (pdf) => fontsIn(pdf).flatMap((font) => faultIf(fileOf(pdf, font).length === 0, "no font file")),
    fault: "A font's file is taken out.",
    plant: (pdf) => descriptorOf(pdf, firstFont(pdf)).delete("FontFile2"),
  },
  {
    id: "PDF/A-2 6.2.11.4-2 · PDF/UA-1 31-011",
    asks: "The embedded font has every glyph that is shown.",
    check: (pdf) =>
      shownIn(pdf).flatMap(({ font, codes }) => {
        const count = codes.length === 0 ? 0 : tableView(fileOf(pdf, font), "maxp").getUint16(4);
        return codes.flatMap((code) => faultIf(code >= count, `glyph ${code}`));
      }),
    fault: "A text shows glyph 40000.",
    plant: (pdf) => plantCode(pdf, 40000),
  },
  {
    id: "PDF/A-2 6.2.11.4-4 · PDF/UA-1 31-014, 31-015",
    asks: "No list of the glyphs (CIDSet) is given, which would have to be complete.",
    check: (pdf) => fontsIn(pdf).flatMap((font) => faultIf(descriptorOf(pdf, font).has("CIDSet"), "CIDSet")),
    fault: "A font gets one.",
    plant: (pdf) => descriptorOf(pdf, firstFont(pdf)).set("CIDSet", new Map()),
  },
  {
    id: "PDF/A-2 6.2.11.5-1 · PDF/UA-1 31-016",
    asks: "Widths in the PDF are those in the font, to a thousandth of the size.",
    check: widthFaults,
    fault: "A width is told 2 thousandths too small.",
    plant: (pdf) => {
      const widths = widthsOf(pdf, firstFont(pdf));
      widths[3] = Number(widths[3]) - 2;
    },
  },
  {
    id: "PDF/A-2 6.2.11.7-1 · PDF/UA-1 10-001, 31-027, 31-028, 31-029",
    asks: "Every code that is shown means a character, none of them U+0000, U+FEFF or U+FFFE, and none for private use.",
    check: (pdf) =>
      shownIn(pdf).flatMap(({ font, codes }) =>
        codes.flatMap((code) =>
          faultIf(
            !/^[^\0\uFEFF\uFFFE\uFFFD\uE000-\uF8FF]+$/u.test(unicodeOf(pdf, font).get(code) ?? ""),
            `code ${code}`,
          ),
        ),
      ),
    fault: "A font loses its map to Unicode.",
    plant: (pdf) => firstFont(pdf).delete("ToUnicode"),
  },
  {
    id: "PDF/A-2 6.2.11.8-1 · PDF/UA-1 31-030",
    asks: "Nothing shows the box for missing glyphs (`.notdef`).",
    check: (pdf) => shownIn(pdf).flatMap(({ codes }) => faultIf(codes.includes(0), "glyph 0")),
    fault: "A text shows glyph 0.",
    plant: (pdf) => plantCode(pdf, 0),
  },
];

function fontsIn(pdf: CheckedPdf): readonly PdfDict[] {
  return dictsOf(pdf).filter((dict) => nameOf(dict.get("Subtype")) === "Type0");
}

function firstFont(pdf: CheckedPdf): PdfDict {
  const [font] = fontsIn(pdf);
  if (font === undefined) throw new Error("no font");
  return font;
}

function descendantOf({ file }: CheckedPdf, font: PdfDict): PdfDict {
  return file.dict(file.array(font.get("DescendantFonts"))[0]);
}

function descriptorOf(pdf: CheckedPdf, font: PdfDict): PdfDict {
  return pdf.file.dict(descendantOf(pdf, font).get("FontDescriptor"));
}

const files = new WeakMap<PdfDict, Buffer>();

function fileOf(pdf: CheckedPdf, font: PdfDict): Buffer {
  const known = files.get(font);
  if (known !== undefined) return known;
  const bytes = Buffer.from(pdf.file.stream(descriptorOf(pdf, font).get("FontFile2")));
  files.set(font, bytes);
  return bytes;
}

/** Of the codes from 0 on. */
function widthsOf(pdf: CheckedPdf, font: PdfDict): PdfValue[] {
  const [first, widths] = pdf.file.array(descendantOf(pdf, font).get("W"));
  if (first !== 0 || !Array.isArray(widths)) throw new Error("widths in another form than we write");
  return widths;
}

function widthFaults(pdf: CheckedPdf): readonly string[] {
  return fontsIn(pdf).flatMap((font) => {
    const bytes = fileOf(pdf, font);
    const em = tableView(bytes, "head").getUint16(18);
    const hmtx = tableView(bytes, "hmtx");
    return widthsOf(pdf, font).flatMap((width, code) => {
      const own = (hmtx.getUint16(code * 4) * 1000) / em;
      return faultIf(Math.abs(Number(width) - own) > 1, `code ${code}: ${String(width)}, ${own}`);
    });
  });
}

/** Shows a code in the first text of the file. */
function plantCode(pdf: CheckedPdf, code: number): void {
  const operation = firstPage(pdf).operations.find(({ operator }) => operator === "Tj" || operator === "TJ");
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  operation?.operands.splice(0, 1, [new PdfBytes(bytes)]);
}
