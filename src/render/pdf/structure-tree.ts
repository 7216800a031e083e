/** The logical structure of a PDF while it is being made: elements, and the marked content that belongs to them (ISO 32000-1, 14.7). */

import type { PdfReference } from "./pdfmake-internals.ts";

/** The standard structure types that are used (ISO 32000-1, 14.8.4). */
export type StructureType =
  | "Document"
  | "Part"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "H6"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface StructureElement {
  readonly type: StructureType;
  /** In reading order. */
  readonly children: (StructureElement | MarkedContent)[];
  readonly attributes?: StructureAttributes;
  /** What a reader shows for the element in a list of them. */
  readonly title?: string;
  /** Says in words what a picture shows. */
  readonly alternative?: string;
}

/** What was drawn of an element in one go on one page. */
export interface MarkedContent {
  readonly page: PdfReference;
  /** Unique on its page (MCID). */
  readonly id: number;
}

/** Of figures, lists and tables (ISO 32000-1, 14.8.5.4.3, 14.8.5.5 and 14.8.5.7). */
export type StructureAttributes =
  | { readonly owner: "Layout"; readonly box: PageBox }
  | { readonly owner: "List"; readonly numbering: ListNumbering }
  | { readonly owner: "Table"; readonly columns: number; readonly rows: number; readonly scope?: "Column" };

/** Left, lower, right and upper edge, pt from the page's lower left corner. */
export type PageBox = readonly [left: number, bottom: number, right: number, top: number];

export type ListNumbering =
  | "None"
  | "Disc"
  | "Decimal"
  | "UpperRoman"
  | "LowerRoman"
  | "UpperAlpha"
  | "LowerAlpha";

/** Makes an element and hangs it under its parent, after what is there. */
export function addElement(
  parent: StructureElement,
  element: Omit<StructureElement, "children">,
): StructureElement {
  const added = { ...element, children: [] };
  parent.children.push(added);
  return added;
}
