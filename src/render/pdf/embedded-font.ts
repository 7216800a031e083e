/** A face of the font in one PDF: the glyphs that the document uses, encoded and embedded (ISO 32000, 9.7 and 9.8). */

import { describeFont } from "./describe-font.ts";
import type { Face } from "./face.ts";
import type { PdfDocument, PdfFont, PdfReference } from "./pdfmake-internals.ts";
import { subsetFont } from "./subset-font.ts";
import { toUnicodeMap } from "./to-unicode-map.ts";

export interface FontIdentity {
  /** The name of the font in the page's content: `F1`. */
  readonly id: string;
  /** The font's own name, without spaces: `Tinos-Bold`. */
  readonly name: string;
  readonly italic: boolean;
}

/** Without pdfkit's font library: Word's text needs no more than a glyph per character. */
export class EmbeddedFont implements PdfFont {
  readonly id: string;
  readonly #name: string;
  readonly #document: PdfDocument;
  readonly #face: Face;
  readonly #italic: boolean;
  /** Glyphs of the face in the order of their codes; the first is the box for what is missing. */
  readonly #glyphs: number[] = [0];
  readonly #texts: string[] = [""];
  /** In hexadecimal, by character. */
  readonly #codes = new Map<string, string>();
  #reference: PdfReference | undefined;

  constructor(document: PdfDocument, face: Face, { id, name, italic }: FontIdentity) {
    this.id = id;
    this.#name = name;
    this.#italic = italic;
    this.#document = document;
    this.#face = face;
  }

  encode(text: string): string {
    let codes = "";
    for (const character of text) codes += this.#codes.get(character) ?? this.#codeOf(character);
    return codes;
  }

  ref(): PdfReference {
    this.#reference ??= this.#document.ref({});
    return this.#reference;
  }

  /** Writes the font's objects into the file; pdfkit calls it at the document's end. */
  finalize(): void {
    const reference = this.#reference;
    if (reference === undefined) return;
    const name = `${tagOf(this.id)}+${this.#name}`;
    Object.assign(reference.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [this.#descendant(name)],
      ToUnicode: this.#stream(toUnicodeMap(this.#texts), {}),
    });
    reference.end();
  }

  /** A character that is met for the first time gets the next code. */
  #codeOf(character: string): string {
    const glyph = this.#face.glyphOf(character.codePointAt(0) ?? 0);
    const code = glyph === undefined ? 0 : this.#glyphs.push(glyph) - 1;
    if (glyph !== undefined) this.#texts.push(character);
    const written = code.toString(16).padStart(4, "0");
    this.#codes.set(character, written);
    return written;
  }

  /** In thousandths of the font size. */
  #widthOf(code: number): number {
    return (this.#face.advanceOfGlyph(this.#glyphs[code] ?? 0) * 1000) / this.#face.unitsPerEm;
  }

  #descendant(name: string): PdfReference {
    const widths = this.#glyphs.map((_, code) => this.#widthOf(code));
    return this.#object({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfString("Adobe"), Ordering: pdfString("Identity"), Supplement: 0 },
      CIDToGIDMap: "Identity",
      FontDescriptor: this.#descriptor(name),
      W: [0, widths],
    });
  }

  #descriptor(name: string): PdfReference {
    const subset = subsetFont(this.#face.file, this.#glyphs);
    const FontFile2 = this.#stream(subset, { Length1: subset.length });
    return this.#object({ ...describeFont(this.#face, { name, italic: this.#italic }), FontFile2 });
  }

  #object(data: Record<string, unknown>): PdfReference {
    const reference = this.#document.ref(data);
    reference.end();
    return reference;
  }

  #stream(content: string | Uint8Array, data: Record<string, unknown>): PdfReference {
    const reference = this.#document.ref(data);
    reference.end(Buffer.from(content));
    return reference;
  }
}

/** pdfkit writes a string object as a PDF string, a plain string as a name. */
function pdfString(text: string): object {
  return new String(text);
}

/** Six capitals that mark a subset, the same for the same font of a document (ISO 32000, 9.6.4). */
function tagOf(id: string): string {
  const letters = [...id].map((character) => String.fromCharCode(65 + (character.charCodeAt(0) % 26)));
  return letters.join("").padEnd(6, "A").slice(0, 6);
}
