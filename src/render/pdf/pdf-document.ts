/** A new PDF file: its title, language and date, and the four faces of the font. */

import { EmbeddedFont } from "./embedded-font.ts";
import { type FaceName, type Faces, faceNameOf } from "./fonts.ts";
import { addOutputIntent } from "./output-intent.ts";
import { type PdfDocument, type PdfFont, type PdfInfo, PdfmakeDocument } from "./pdfmake-internals.ts";
import { xmpMetadata } from "./xmp-metadata.ts";

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

/** The program that makes the documents, and the library that writes their files. */
const creator = "ho-so";
const producer = "pdfmake";

/** pdfmake's document with our own fonts, and metadata in which a title may hold any character. */
class PdfDocumentWithFaces extends PdfmakeDocument {
  readonly #faces: Faces;
  readonly #properties: PdfProperties;
  /** Not private, not set here: pdfkit's constructor writes into them. */
  declare _gathered: string | undefined;
  declare _operators: string | undefined;

  constructor(properties: PdfProperties, faces: Faces) {
    const made = asDate(madeOn(properties));
    const info = { Title: properties.title, Producer: producer, Creator: creator };
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: "1.7",
        displayTitle: true,
        tagged: true,
        lang: "vi-VN",
        info: { ...info, CreationDate: made, ModDate: made },
        autoFirstPage: false,
        font: null,
      },
    );
    this.#faces = faces;
    this.#properties = properties;
    addOutputIntent(this);
  }

  /** A file has thousands of objects, in pieces of a few characters: they are gathered up to the next stream of bytes. */
  override _write(data: string | Uint8Array): void {
    if (typeof data === "string") {
      this._gathered = `${this._gathered ?? ""}${data}\n`;
      this._offset += data.length + 1;
    } else {
      this.#handOn();
      this._offset += data.length;
      super.push(data);
    }
  }

  /** The end of the file is told by null. */
  override push(chunk: Uint8Array | null): boolean {
    this.#handOn();
    return super.push(chunk);
  }

  #handOn(): void {
    if (this._gathered === undefined) return;
    super.push(Buffer.from(this._gathered, "latin1"));
    this._gathered = undefined;
  }

  /** The operators of a page are gathered until the next page is begun. */
  override addContent(operators: string): this {
    this._operators = this._operators === undefined ? operators : `${this._operators}\n${operators}`;
    return this;
  }

  override flushPages(): void {
    if (this._operators !== undefined) this.page.write(this._operators);
    this._operators = undefined;
    super.flushPages();
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

  /** pdfkit would put the title into XML as it is, and say nothing of standards. */
  override endMetadata(): void {
    const { title } = this.#properties;
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    metadata.compress = false;
    metadata.end(Buffer.from(xmpMetadata({ title, creator, producer, made: madeOn(this.#properties) })));
    this._root.data.Metadata = metadata;
  }
}

/** Files say a time of day too: noon. */
function madeOn({ date }: PdfProperties): string {
  return `${date}T12:00:00Z`;
}

/** pdfkit takes a date as an object; this one comes from the data, not from the clock. */
function asDate(made: string): PdfInfo["CreationDate"] {
  // biome-ignore lint/style/noRestrictedGlobals: the type that pdfkit asks for, made of a given date at a fixed time
  return new Date(made);
}
