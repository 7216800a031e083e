/** The codes that a PDF's pages show, with their fonts and marks, for checking conditions. */

import { PdfBytes, type PdfDict, type PdfValue } from "../pdf-objects.ts";
import type { CheckedPage, CheckedPdf, Operation } from "./checked-pdf.ts";
import { nameOf, onceForEach } from "./checked-pdf.ts";

export interface ShownText {
  readonly operation: Operation;
  readonly page: CheckedPage;
  readonly font: PdfDict;
  readonly codes: readonly number[];
  /** The marked content around it, from outside to inside. */
  readonly marks: readonly Operation[];
}

/** Everything that is painted: texts with their codes, and paths and pictures without. */
export const shownIn = onceForEach(readShown);

function readShown({ file, pages }: CheckedPdf): readonly ShownText[] {
  return pages.flatMap((page) => {
    const fonts = file.dict(file.dict(page.dict.get("Resources")).get("Font"));
    const marks: Operation[] = [];
    let font: PdfDict = new Map();
    return page.operations.flatMap((operation): ShownText[] => {
      const { operator, operands } = operation;
      if (operator === "BDC" || operator === "BMC") marks.push(operation);
      if (operator === "EMC") marks.pop();
      if (operator === "Tf") font = file.dict(fonts.get(nameOf(operands[0]) ?? ""));
      if (!painting.has(operator)) return [];
      return [{ operation, page, font, codes: codesIn(operands), marks: [...marks] }];
    });
  });
}

const painting = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "f*", "F", "B", "B*", "b", "b*", "Do", "sh"]);

function codesIn(operands: readonly PdfValue[]): readonly number[] {
  return operands.flatMap((operand) => {
    if (Array.isArray(operand)) return codesIn(operand);
    if (!(operand instanceof PdfBytes)) return [];
    return Array.from({ length: operand.bytes.length / 2 }, (_, index) =>
      operand.bytes.readUInt16BE(index * 2),
    );
  });
}

/** The number (MCID) of the piece of content that a mark begins. */
export function idOf({ operands }: Operation): number | undefined {
  const [, properties] = operands;
  const id = properties instanceof Map ? properties.get("MCID") : undefined;
  return typeof id === "number" ? id : undefined;
}

export function isArtifact({ operands }: Operation): boolean {
  return nameOf(operands[0]) === "Artifact";
}

const maps = new WeakMap<
  PdfDict,
  { readonly of: PdfValue | undefined; readonly texts: ReadonlyMap<number, string> }
>();

/** What a font's codes mean. */
export function unicodeOf({ file }: CheckedPdf, font: PdfDict): ReadonlyMap<number, string> {
  const reference = font.get("ToUnicode");
  const known = maps.get(font);
  if (known?.of === reference && known !== undefined) return known.texts;
  const texts = readUnicode(file.stream(reference).toString("latin1"));
  maps.set(font, { of: reference, texts });
  return texts;
}

function readUnicode(source: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [, from = "", list = ""] of source.matchAll(/<([^>]*)> <[^>]*> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ""], offset) => {
      const text = Buffer.from(hex, "hex").swap16().toString("utf16le");
      texts.set(Number.parseInt(from, 16) + offset, text);
    });
  }
  return texts;
}
