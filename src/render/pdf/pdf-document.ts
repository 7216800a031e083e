/** A new PDF file: its title, language and date, and the four faces of the font. */

import { EmbeddedFont } from "./embedded-font.ts";
import { type FaceName, type Faces, faceNameOf } from "./fonts.ts";
import { type PdfDocument, type PdfFont, type PdfInfo, PdfmakeDocument } from "./pdfmake-internals.ts";

export interface PdfProperties {
  readonly title: string;
  /** Calendar date (`2025-04-09`) that the file says it was made on. */
  readonly date: string;
}

export function newPdfDocument(properties: PdfProperties, faces: Faces): PdfDocument {
  return new PdfDocumentWithFaces(properties, faces);
}

/** The font's names in the file. */
const fontNames: Readonly<Record<FaceName, string>> = {
  regular: "Tinos-Regular",
  bold: "Tinos-Bold",
  italic: "Tinos-Italic",
  boldItalic: "Tinos-BoldItalic",
};

/** pdfmake's document with our own fonts, and metadata in which a title may hold any character. */
class PdfDocumentWithFaces extends PdfmakeDocument {
  readonly #faces: Faces;

  constructor({ title, date }: PdfProperties, faces: Faces) {
    const made = noonOf(date);
    const info = { Title: title, Producer: "pdfmake", Creator: "ho-so", CreationDate: made, ModDate: made };
    const options = { pdfVersion: "1.7", displayTitle: true, lang: "vi-VN", info } as const;
    super({}, {}, {}, {}, { ...options, autoFirstPage: false, font: null });
    this.#faces = faces;
  }

  override provideFont(_family: string, bold: boolean, italic: boolean): PdfFont {
    const name = faceNameOf({ bold, italic });
    const known = this._fontFamilies[name];
    if (known !== undefined) return known;
    const id = `F${Object.keys(this._fontFamilies).length + 1}`;
    const font = new EmbeddedFont(this, this.#faces[name], { id, name: fontNames[name], italic });
    this._fontFamilies[name] = font;
    return font;
  }

  /** pdfkit puts the title into XML as it is. */
  override _addInfo(): void {
    const { info } = this;
    this.info = { ...info, Title: escapeXml(info.Title) };
    super._addInfo();
    this.info = info;
  }
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** pdfkit takes a date as an object; this one comes from the data, not from the clock. */
function noonOf(date: string): PdfInfo["CreationDate"] {
  // biome-ignore lint/style/noRestrictedGlobals: the type that pdfkit asks for, made of a given date at a fixed time
  return new Date(`${date}T12:00:00Z`);
}
