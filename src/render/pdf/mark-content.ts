/** Marks what is drawn on a page as content of an element, or as an artifact (ISO 32000-1, 14.6 and 14.8.2.2). */

import type { PdfDocument, PdfReference } from "./pdfmake-internals.ts";
import type { StructureElement } from "./structure-tree.ts";

/** What is no content: lines and fills; headers, footers and heads of tables drawn again. */
export type Artifact = "layout" | "header" | "footer" | "repeatedHeader";

/** A page, with the element of each piece of marked content by its number (MCID). */
export interface MarkedPage {
  readonly page: PdfReference;
  readonly elements: readonly StructureElement[];
}

/** Neighbours that belong to one element are marked as one. */
export class ContentMarker {
  readonly #document: PdfDocument;
  readonly #pages: { page: PdfReference; elements: StructureElement[] }[] = [];
  #open: StructureElement | Artifact | undefined;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** In the order in which the pages were begun. */
  get pages(): readonly MarkedPage[] {
    return this.#pages;
  }

  /** Says what will be drawn next on the page that was begun last. */
  mark(target: StructureElement | Artifact): void {
    if (target === this.#open) return;
    this.end();
    this.#open = target;
    this.#document.addContent(typeof target === "string" ? artifactMarks[target] : this.#begin(target));
  }

  /** Nothing more is drawn on this page. */
  end(): void {
    if (this.#open !== undefined) this.#document.addContent("EMC");
    this.#open = undefined;
  }

  #begin(element: StructureElement): string {
    const { page, elements } = this.#currentPage();
    const id = elements.push(element) - 1;
    element.children.push({ page, id });
    return `/${element.type} <</MCID ${id}>> BDC`;
  }

  #currentPage(): { readonly page: PdfReference; readonly elements: StructureElement[] } {
    const page = this.#document.page.dictionary;
    const last = this.#pages.at(-1);
    if (last?.page === page) return last;
    const begun = { page, elements: [] };
    page.data.StructParents = this.#pages.push(begun) - 1;
    return begun;
  }
}

const artifactMarks: Readonly<Record<Artifact, string>> = {
  layout: "/Artifact <</Type /Layout>> BDC",
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  repeatedHeader: "/Artifact <</Type /Pagination>> BDC",
};
