/** A PDF opened for checking: its bytes, objects, metadata and page contents, all open to planted faults. */

import { type PdfDict, PdfFile, PdfName, PdfParser, type PdfValue } from "../pdf-objects.ts";

export interface Operation {
  operator: string;
  operands: PdfValue[];
}

export interface CheckedPage {
  /** The number of the page's object. */
  readonly number: number;
  readonly dict: PdfDict;
  readonly operations: Operation[];
}

export interface CheckedPdf {
  bytes: Buffer;
  readonly file: PdfFile;
  readonly catalog: PdfDict;
  readonly pages: readonly CheckedPage[];
  /** The XML metadata. */
  xmp: string;
  /** What is written in the Word files that the PDF was laid out from, in their order, without white space. */
  readonly written: string;
}

/** @param written see `CheckedPdf` */
export function openPdf(bytes: Uint8Array, written: string): CheckedPdf {
  const file = new PdfFile(bytes);
  const catalog = file.dict(file.trailer.get("Root"));
  const pages = file.pageReferences.map((page): CheckedPage => {
    const dict = file.dict(page);
    return { number: page.number, dict, operations: readOperations(file.stream(dict.get("Contents"))) };
  });
  const xmp = file.stream(catalog.get("Metadata")).toString("utf8");
  return { bytes: Buffer.from(bytes), file, catalog, pages, xmp, written };
}

function readOperations(content: Buffer): Operation[] {
  const parser = new PdfParser(content.toString("latin1"));
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  while (!parser.done) {
    const value = parser.value();
    if (typeof value === "string") {
      operations.push({ operator: value, operands });
      operands = [];
    } else operands.push(value);
  }
  return operations;
}

/** A reading that is done once for each PDF: faults are planted before the first check, never by what is read here. */
export function onceForEach<Read>(read: (pdf: CheckedPdf) => Read): (pdf: CheckedPdf) => Read {
  const done = new WeakMap<CheckedPdf, { readonly value: Read }>();
  return (pdf) => {
    const known = done.get(pdf) ?? { value: read(pdf) };
    done.set(pdf, known);
    return known.value;
  };
}

/** Every value in the file and in its pages' contents, the inner ones too. */
export function valuesOf(pdf: CheckedPdf): readonly PdfValue[] {
  const found: PdfValue[] = [];
  for (const value of topValues(pdf)) collect(value, found);
  for (const { operations } of pdf.pages) {
    for (const { operands } of operations) collect(operands, found);
  }
  return found;
}

/** Every dictionary among the file's objects. */
export function dictsOf(pdf: CheckedPdf): readonly PdfDict[] {
  const found: PdfValue[] = [];
  for (const value of topValues(pdf)) collect(value, found);
  return found.filter((value) => value instanceof Map);
}

function topValues({ file }: CheckedPdf): readonly PdfValue[] {
  return [file.trailer, ...[...file.objects.values()].map(({ value }) => value)];
}

function collect(value: PdfValue, found: PdfValue[]): void {
  found.push(value);
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (value instanceof Map) for (const each of value.values()) collect(each, found);
}

/** The dictionaries of the objects that are streams. */
export function streamDictsOf({ file }: CheckedPdf): readonly PdfDict[] {
  return [...file.objects.values()].flatMap(({ value, stream }) =>
    stream !== undefined && value instanceof Map ? [value] : [],
  );
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

export function firstPage({ pages }: CheckedPdf): CheckedPage {
  const [page] = pages;
  if (page === undefined) throw new Error("a PDF without pages");
  return page;
}

/** For planting: the first of the file's dictionaries with this `Type` (or `S`). */
export function firstDict(pdf: CheckedPdf, key: string, name: string): PdfDict {
  const found = dictsOf(pdf).find((dict) => nameOf(dict.get(key)) === name);
  if (found === undefined) throw new Error(`no dictionary with /${key} /${name}`);
  return found;
}

/** For planting: puts an operation before the first of its kind. */
export function insertBefore(page: CheckedPage, operator: string, ...added: readonly Operation[]): void {
  page.operations.splice(indexOf(page, operator), 0, ...added);
}

/** For planting: puts an operation after the first of its kind. */
export function insertAfter(page: CheckedPage, operator: string, ...added: readonly Operation[]): void {
  page.operations.splice(indexOf(page, operator) + 1, 0, ...added);
}

function indexOf({ operations }: CheckedPage, operator: string): number {
  const index = operations.findIndex((each) => each.operator === operator);
  if (index === -1) throw new Error(`no operator ${operator}`);
  return index;
}

/** For planting: replaces a text of the file's bytes by one of the same length. */
export function overwrite(pdf: CheckedPdf, from: string, to: string): void {
  const at = pdf.bytes.indexOf(from, 0, "latin1");
  if (at === -1 || from.length !== to.length) throw new Error(`can't overwrite ${from}`);
  pdf.bytes.write(to, at, "latin1");
}
