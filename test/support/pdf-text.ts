/** Reads the glyphs drawn on the pages of a PDF: what they mean, and where they stand. */

import { identity, type Matrix, multiply } from "./pdf-matrix.ts";
import { PdfBytes, type PdfDict, PdfFile, PdfName, PdfParser, type PdfValue } from "./pdf-objects.ts";

/** Places are pt from the page's upper left corner. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  /** The font's name in the file, without the prefix of a subset. */
  readonly font: string;
  /** The innermost marked content that it is drawn in. */
  readonly mark?: ContentMark;
}

/** What a piece of content is marked as: an artifact, or the content with this number on its page. */
export interface ContentMark {
  readonly tag: string;
  readonly id?: number;
}

export interface PdfPageText {
  readonly width: number;
  readonly height: number;
  /** In drawing order. */
  readonly glyphs: readonly Glyph[];
  /** Straight lines that were drawn. */
  readonly rules: readonly DrawnRule[];
}

/** Places are pt from the page's upper left corner. */
export interface DrawnRule {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
}

export function readPdfText(bytes: Uint8Array): readonly PdfPageText[] {
  const file = new PdfFile(bytes);
  const fonts = new Map<PdfDict, PdfFontCodes>();
  return file.pages.map((page) => readPage(file, page, fonts));
}

/** All text of a page in drawing order. */
export function drawnTextOf(page: PdfPageText): string {
  return page.glyphs.map(({ text }) => text).join("");
}

function readPage(file: PdfFile, page: PdfDict, fonts: Map<PdfDict, PdfFontCodes>): PdfPageText {
  const [left = 0, bottom = 0, right = 0, top = 0] = file
    .array(page.get("MediaBox"))
    .map((side) => file.number(side));
  const contents = page.get("Contents");
  const streams = Array.isArray(file.resolve(contents)) ? file.array(contents) : [contents];
  const source = streams.map((stream) => file.stream(stream).toString("latin1")).join("\n");
  const named = file.dict(file.dict(page.get("Resources")).get("Font"));
  const fontOf = (name: string): PdfFontCodes => {
    const dict = file.dict(named.get(name));
    const codes = fonts.get(dict) ?? readFont(file, dict);
    fonts.set(dict, codes);
    return codes;
  };
  const { glyphs, rules } = new ContentReader(fontOf).read(source);
  const flip = (glyph: Glyph): Glyph => ({ ...glyph, x: glyph.x - left, baseline: top - glyph.baseline });
  const flipped = ({ x, y }: DrawnRule["from"]) => ({ x: x - left, y: top - y });
  const flipRule = ({ from, to, width }: DrawnRule) => ({ from: flipped(from), to: flipped(to), width });
  return { width: right - left, height: top - bottom, glyphs: glyphs.map(flip), rules: rules.map(flipRule) };
}

/** How a font's codes are read: bytes per code, and each code's text and width (fraction of the size). */
interface PdfFontCodes {
  readonly name: string;
  readonly bytesPerCode: 1 | 2;
  textOf(code: number): string;
  widthOf(code: number): number;
}

function readFont(file: PdfFile, font: PdfDict): PdfFontCodes {
  const texts = readToUnicode(file.stream(font.get("ToUnicode")).toString("latin1"));
  const descendant = file.dict(file.array(font.get("DescendantFonts"))[0]);
  const composite = descendant.size > 0;
  const widths = composite ? compositeWidths(file, descendant) : simpleWidths(file, font);
  const baseFont = font.get("BaseFont");
  return {
    name: baseFont instanceof PdfName ? baseFont.name.replace(/^[A-Z]{6}\+/, "") : "",
    bytesPerCode: composite ? 2 : 1,
    textOf: (code) => texts.get(code) ?? "\uFFFD",
    widthOf: (code) => (widths.get(code) ?? 0) / 1000,
  };
}

function simpleWidths(file: PdfFile, font: PdfDict): Map<number, number> {
  const first = file.number(font.get("FirstChar"));
  return new Map(file.array(font.get("Widths")).map((width, index) => [first + index, file.number(width)]));
}

function compositeWidths(file: PdfFile, font: PdfDict): Map<number, number> {
  const widths = new Map<number, number>();
  const entries = file.array(font.get("W"));
  for (let index = 0; index < entries.length; index += 2) {
    const first = file.number(entries[index]);
    file.array(entries[index + 1]).forEach((width, offset) => {
      widths.set(first + offset, file.number(width));
    });
  }
  return widths;
}

function readToUnicode(source: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, section = ""] of source.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = "", text = ""] of section.matchAll(/<([^>]*)>\s*<([^>]*)>/g)) {
      texts.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, section = ""] of source.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = "", , list = ""] of section.matchAll(/<([^>]*)>\s*<([^>]*)>\s*\[([^\]]*)\]/g)) {
      [...list.matchAll(/<([^>]*)>/g)].forEach(([, text = ""], offset) => {
        texts.set(Number.parseInt(from, 16) + offset, utf16(text));
      });
    }
  }
  return texts;
}

function utf16(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le");
}

/** Runs the text operators of a content stream (ISO 32000, 9). */
class ContentReader {
  readonly #fontOf: (name: string) => PdfFontCodes;
  readonly #glyphs: Glyph[] = [];
  readonly #saved: Matrix[] = [];
  readonly #marks: ContentMark[] = [];
  #page: Matrix = identity;
  #text: Matrix = identity;
  #line: Matrix = identity;
  #font: PdfFontCodes | undefined;
  #size = 0;
  #characterSpacing = 0;
  #wordSpacing = 0;
  #scale = 1;
  #leading = 0;
  #rise = 0;
  #lineWidth = 1;
  #point = { x: 0, y: 0 };
  #path: Omit<DrawnRule, "width">[] = [];
  readonly #rules: DrawnRule[] = [];

  constructor(fontOf: (name: string) => PdfFontCodes) {
    this.#fontOf = fontOf;
  }

  read(source: string): Pick<PdfPageText, "glyphs" | "rules"> {
    const parser = new PdfParser(source);
    let operands: PdfValue[] = [];
    while (!parser.done) {
      const value = parser.value();
      if (typeof value !== "string") operands.push(value);
      else {
        this.#run(value, operands);
        operands = [];
      }
    }
    return { glyphs: this.#glyphs, rules: this.#rules };
  }

  #run(operator: string, operands: readonly PdfValue[]): void {
    const numbers = operands.map((operand) => (typeof operand === "number" ? operand : 0));
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const set: Record<string, () => void> = {
      q: () => this.#saved.push(this.#page),
      Q: () => {
        this.#page = this.#saved.pop() ?? identity;
      },
      cm: () => {
        this.#page = multiply([a, b, c, d, e, f], this.#page);
      },
      BMC: () => this.#mark(operands),
      BDC: () => this.#mark(operands),
      EMC: () => this.#marks.pop(),
      BT: () => this.#startLine(identity),
      Tm: () => this.#startLine([a, b, c, d, e, f]),
      Td: () => this.#startLine(multiply([1, 0, 0, 1, a, b], this.#line)),
      TD: () => {
        this.#leading = -b;
        this.#startLine(multiply([1, 0, 0, 1, a, b], this.#line));
      },
      "T*": () => this.#startLine(multiply([1, 0, 0, 1, 0, -this.#leading], this.#line)),
      Tc: () => {
        this.#characterSpacing = a;
      },
      Tw: () => {
        this.#wordSpacing = a;
      },
      Tz: () => {
        this.#scale = a / 100;
      },
      TL: () => {
        this.#leading = a;
      },
      Ts: () => {
        this.#rise = a;
      },
      Tf: () => {
        this.#font = operands[0] instanceof PdfName ? this.#fontOf(operands[0].name) : undefined;
        this.#size = b;
      },
      w: () => {
        this.#lineWidth = a;
      },
      m: () => {
        this.#point = this.#onPage(a, b);
      },
      l: () => {
        const to = this.#onPage(a, b);
        this.#path.push({ from: this.#point, to });
        this.#point = to;
      },
      S: () => this.#stroke(),
      Tj: () => this.#show(operands[0]),
      TJ: () => this.#showAll(operands[0]),
    };
    set[operator]?.();
  }

  #onPage(x: number, y: number): DrawnRule["from"] {
    const at = multiply([1, 0, 0, 1, x, y], this.#page);
    return { x: at[4], y: at[5] };
  }

  #stroke(): void {
    for (const line of this.#path) this.#rules.push({ ...line, width: this.#lineWidth });
    this.#path = [];
  }

  #mark([tag, properties]: readonly PdfValue[]): void {
    const id = properties instanceof Map ? properties.get("MCID") : undefined;
    const name = tag instanceof PdfName ? tag.name : "";
    this.#marks.push({ tag: name, ...(typeof id === "number" && { id }) });
  }

  #startLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #showAll(list: PdfValue | undefined): void {
    for (const each of Array.isArray(list) ? list : []) {
      if (typeof each === "number") this.#advance((-each / 1000) * this.#size * this.#scale);
      else this.#show(each);
    }
  }

  #show(string: PdfValue | undefined): void {
    const font = this.#font;
    if (!(string instanceof PdfBytes) || font === undefined) return;
    for (let at = 0; at < string.bytes.length; at += font.bytesPerCode) {
      this.#showCode(string.bytes.readUIntBE(at, font.bytesPerCode), font);
    }
  }

  #showCode(code: number, font: PdfFontCodes): void {
    const text = font.textOf(code);
    const width = font.widthOf(code) * this.#size;
    const spacing = this.#characterSpacing + (font.bytesPerCode === 1 && code === 32 ? this.#wordSpacing : 0);
    const at = multiply([1, 0, 0, 1, 0, this.#rise], multiply(this.#text, this.#page));
    const mark = this.#marks.at(-1);
    this.#glyphs.push({
      ...(mark && { mark }),
      ...{ text, font: font.name },
      x: at[4],
      baseline: at[5],
      width: width * this.#scale * Math.abs(at[0]),
      size: this.#size * Math.hypot(at[2], at[3]),
    });
    this.#advance((width + spacing) * this.#scale);
  }

  #advance(by: number): void {
    this.#text = multiply([1, 0, 0, 1, by, 0], this.#text);
  }
}
