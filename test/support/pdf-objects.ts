/** Reads the objects of a PDF file of the plain kind (no object streams), as the product and LibreOffice write them. */

import { inflateSync } from "node:zlib";

export type PdfValue = null | boolean | number | string | PdfName | PdfRef | PdfBytes | PdfValue[] | PdfDict;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A string: bytes, whatever they mean. */
export class PdfBytes {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** As a text string of the document level: UTF-16 with a mark, or else Latin. */
  get text(): string {
    if (this.bytes[0] !== 0xfe || this.bytes[1] !== 0xff) return this.bytes.toString("latin1");
    return Buffer.from(this.bytes.subarray(2)).swap16().toString("utf16le");
  }
}

export type PdfDict = Map<string, PdfValue>;

export interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: Buffer;
}

export class PdfFile {
  readonly #objects = new Map<number, PdfObject>();
  readonly trailer: PdfDict;

  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes);
    const source = buffer.toString("latin1");
    const streams: { number: number; value: PdfValue; start: number }[] = [];
    for (const match of source.matchAll(/(?:^|[\r\n])(\d+) \d+ obj\b/g)) {
      const parser = new PdfParser(source, match.index + match[0].length);
      const value = parser.value();
      const number = Number(match[1]);
      this.#objects.set(number, { value });
      const stream = parser.streamStart();
      if (stream !== undefined) streams.push({ number, value, start: stream });
    }
    for (const { number, value, start } of streams) {
      const length = this.number(this.dict(value).get("Length"));
      this.#objects.set(number, { value, stream: buffer.subarray(start, start + length) });
    }
    this.trailer = this.dict(new PdfParser(source, source.lastIndexOf("trailer") + 7).value());
  }

  /** All objects of the file by their numbers. */
  get objects(): ReadonlyMap<number, PdfObject> {
    return this.#objects;
  }

  resolve(value: PdfValue | undefined): PdfValue {
    if (value instanceof PdfRef) return this.resolve(this.#objects.get(value.number)?.value ?? null);
    return value ?? null;
  }

  dict(value: PdfValue | undefined): PdfDict {
    const resolved = this.resolve(value);
    return resolved instanceof Map ? resolved : new Map();
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : [];
  }

  number(value: PdfValue | undefined): number {
    const resolved = this.resolve(value);
    return typeof resolved === "number" ? resolved : Number.NaN;
  }

  /** The decoded bytes of a stream object. */
  stream(ref: PdfValue | undefined): Buffer {
    const object = ref instanceof PdfRef ? this.#objects.get(ref.number) : undefined;
    if (object?.stream === undefined) return Buffer.alloc(0);
    const filter = this.resolve(this.dict(object.value).get("Filter"));
    const filters = Array.isArray(filter) ? filter : [filter];
    const deflated = filters.some((each) => each instanceof PdfName && each.name === "FlateDecode");
    return deflated ? inflateSync(object.stream) : object.stream;
  }

  /** The pages in order, with what they inherit. */
  get pages(): readonly PdfDict[] {
    return this.#pagesBelow(this.dict(this.dict(this.trailer.get("Root")).get("Pages")), new Map());
  }

  /** The references to the pages, in order. */
  get pageReferences(): readonly PdfRef[] {
    return this.#referencesBelow(this.dict(this.trailer.get("Root")).get("Pages"));
  }

  #referencesBelow(node: PdfValue | undefined): readonly PdfRef[] {
    const kids = this.dict(node).get("Kids");
    if (kids !== undefined) return this.array(kids).flatMap((kid) => this.#referencesBelow(kid));
    return node instanceof PdfRef ? [node] : [];
  }

  #pagesBelow(node: PdfDict, inherited: PdfDict): readonly PdfDict[] {
    const own: PdfDict = new Map([...inherited, ...node]);
    if (!node.has("Kids")) return [own];
    own.delete("Kids");
    return this.array(node.get("Kids")).flatMap((kid) => this.#pagesBelow(this.dict(kid), own));
  }
}

const delimiters = /[\s()<>[\]{}/%]/;

/** Parses values and, in content streams, operators (as plain strings). */
export class PdfParser {
  readonly #source: string;
  #at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.#at = at;
  }

  get done(): boolean {
    this.#skipSpace();
    return this.#at >= this.#source.length;
  }

  value(): PdfValue {
    this.#skipSpace();
    const rest = this.#source.slice(this.#at, this.#at + 2);
    if (rest === "<<") return this.#dict();
    if (rest.startsWith("<")) return this.#hexString();
    if (rest.startsWith("(")) return this.#literalString();
    if (rest.startsWith("[")) return this.#list();
    if (rest.startsWith("/")) return this.#name();
    return this.#word();
  }

  /** Where the bytes of a stream begin, if the value just read has one. */
  streamStart(): number | undefined {
    const match = /^\s*stream\r?\n/.exec(this.#source.slice(this.#at, this.#at + 40));
    return match === null ? undefined : this.#at + match[0].length;
  }

  #skipSpace(): void {
    for (;;) {
      while (/\s|\0/.test(this.#source[this.#at] ?? "x")) this.#at += 1;
      if (this.#source[this.#at] !== "%") return;
      while (this.#at < this.#source.length && !/[\r\n]/.test(this.#source[this.#at] ?? "")) this.#at += 1;
    }
  }

  #dict(): PdfDict {
    this.#at += 2;
    const dict: PdfDict = new Map();
    for (;;) {
      this.#skipSpace();
      if (this.#source.startsWith(">>", this.#at)) break;
      const key = this.value();
      if (!(key instanceof PdfName)) throw new Error(`no PDF dictionary at ${this.#at}`);
      dict.set(key.name, this.value());
    }
    this.#at += 2;
    return dict;
  }

  #list(): PdfValue[] {
    this.#at += 1;
    const list: PdfValue[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#source[this.#at] === "]") break;
      list.push(this.value());
    }
    this.#at += 1;
    return list;
  }

  #name(): PdfName {
    const start = this.#at + 1;
    this.#at = start;
    while (this.#at < this.#source.length && !delimiters.test(this.#source[this.#at] ?? " ")) this.#at += 1;
    const name = this.#source.slice(start, this.#at);
    return new PdfName(
      name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #hexString(): PdfBytes {
    const end = this.#source.indexOf(">", this.#at);
    const hex = this.#source.slice(this.#at + 1, end).replace(/\s/g, "");
    this.#at = end + 1;
    return new PdfBytes(Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, "hex"));
  }

  #literalString(): PdfBytes {
    this.#at += 1;
    const bytes: number[] = [];
    for (let depth = 1; depth > 0; ) {
      const character = this.#source[this.#at] ?? ")";
      this.#at += 1;
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      if (character === "\\") bytes.push(...this.#escape());
      else if (depth > 0) bytes.push(character.charCodeAt(0));
    }
    return new PdfBytes(Buffer.from(bytes));
  }

  #escape(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.#source.slice(this.#at, this.#at + 3))?.[0];
    if (octal !== undefined) {
      this.#at += octal.length;
      return [Number.parseInt(octal, 8)];
    }
    const character = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (character === "\r" || character === "\n") return [];
    const control = { n: 10, r: 13, t: 9, b: 8, f: 12 }[character];
    return [control ?? character.charCodeAt(0)];
  }

  #word(): PdfValue {
    const reference = /^(\d+) \d+ R\b/.exec(this.#source.slice(this.#at, this.#at + 24));
    if (reference !== null) {
      this.#at += reference[0].length;
      return new PdfRef(Number(reference[1]));
    }
    const start = this.#at;
    this.#at += 1;
    while (this.#at < this.#source.length && !delimiters.test(this.#source[this.#at] ?? " ")) this.#at += 1;
    const word = this.#source.slice(start, this.#at);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : word;
  }
}
