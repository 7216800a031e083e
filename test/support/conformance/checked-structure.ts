/** The structure of a PDF opened for checking: its elements with what hangs below each. */

import { type PdfDict, PdfRef, type PdfValue } from "../pdf-objects.ts";
import { type CheckedPdf, nameOf, onceForEach } from "./checked-pdf.ts";
import { idOf, shownIn, unicodeOf } from "./shown-text.ts";

export interface CheckedElement {
  /** The number of the element's object; 0 if it has none of its own. */
  readonly number: number;
  readonly type: string;
  readonly dict: PdfDict;
  readonly parent: CheckedElement | undefined;
  readonly children: readonly CheckedElement[];
  /** Pieces of content, as `page object number/MCID`. */
  readonly pieces: readonly string[];
}

/** Every element, parents before their children. */
export const structureOf = onceForEach(readStructure);

/** The texts of the pieces of content that are drawn, as `page object number/MCID`. */
export const pieceTexts = onceForEach(readPieceTexts);

function readStructure({ file, catalog }: CheckedPdf): readonly CheckedElement[] {
  const root = file.dict(catalog.get("StructTreeRoot"));
  const read = (kid: PdfValue, parent: CheckedElement | undefined): CheckedElement | undefined => {
    const dict = file.dict(kid);
    if (dict.size === 0 || dict.has("MCID")) return undefined;
    const children: CheckedElement[] = [];
    const pieces = kidsOf(dict).flatMap((each) => pieceOf(each, dict) ?? []);
    const number = kid instanceof PdfRef ? kid.number : 0;
    const element = { number, type: nameOf(dict.get("S")) ?? "", dict, parent, children, pieces };
    children.push(...kidsOf(dict).flatMap((each) => read(each, element) ?? []));
    return element;
  };
  const kidsOf = (dict: PdfDict): readonly PdfValue[] => {
    const kids = dict.get("K");
    const resolved = file.resolve(kids);
    return Array.isArray(resolved) ? resolved : kids === undefined ? [] : [kids];
  };
  const pieceOf = (kid: PdfValue, element: PdfDict): string | undefined => {
    const dict = file.dict(kid);
    const page = dict.get("Pg") ?? element.get("Pg");
    const id = typeof kid === "number" ? kid : dict.get("MCID");
    return typeof id === "number" && page instanceof PdfRef ? `${page.number}/${id}` : undefined;
  };
  return kidsOf(root)
    .flatMap((kid) => read(kid, undefined) ?? [])
    .flatMap(withDescendants);
}

function withDescendants(element: CheckedElement): readonly CheckedElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function readPieceTexts(pdf: CheckedPdf): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { page, font, codes, marks } of shownIn(pdf)) {
    const unicode = codes.length === 0 ? undefined : unicodeOf(pdf, font);
    const text = codes.map((code) => unicode?.get(code) ?? "").join("");
    for (const mark of marks) {
      const id = idOf(mark);
      const key = `${page.number}/${id}`;
      if (id !== undefined) texts.set(key, (texts.get(key) ?? "") + text);
    }
  }
  return texts;
}

/** A value of the element's attributes. */
export function attributeOf({ file }: CheckedPdf, element: CheckedElement, name: string): PdfValue {
  return file.resolve(file.dict(element.dict.get("A")).get(name));
}
