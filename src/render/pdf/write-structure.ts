/** Writes the logical structure into a PDF: its elements, and the tree that leads from a page's content back to them (ISO 32000-1, 14.7). */

import type { MarkedPage } from "./mark-content.ts";
import type { PdfDocument, PdfReference } from "./pdfmake-internals.ts";
import type { MarkedContent, StructureAttributes, StructureElement } from "./structure-tree.ts";

/** @param pages in the order of their keys (`StructParents`) */
export function writeStructure(
  root: StructureElement,
  pages: readonly MarkedPage[],
  document: PdfDocument,
): void {
  const references = new Map<StructureElement, PdfReference>();
  const treeRoot = document._root.data.StructTreeRoot;
  const top = writeElement(root, treeRoot, { document, references });
  const entries = pages.flatMap(({ elements }, key) => [key, elements.map((each) => references.get(each))]);
  const ParentTree = document.ref({ Nums: entries });
  ParentTree.end();
  Object.assign(treeRoot.data, { K: top, ParentTree, ParentTreeNextKey: pages.length });
}

interface Writing {
  readonly document: PdfDocument;
  readonly references: Map<StructureElement, PdfReference>;
}

function writeElement(element: StructureElement, parent: PdfReference, writing: Writing): PdfReference {
  const { type, children, attributes, title, alternative } = element;
  const reference = writing.document.ref({ Type: "StructElem", S: type, P: parent });
  writing.references.set(element, reference);
  const page = children.find(isContent)?.page;
  const kids = children.map((child) =>
    isContent(child) ? contentEntry(child, page) : writeElement(child, reference, writing),
  );
  Object.assign(reference.data, {
    ...(page && { Pg: page }),
    ...(kids.length > 0 && { K: kids.length === 1 ? kids[0] : kids }),
    ...(attributes && { A: attributeEntries(attributes) }),
    ...(title !== undefined && { T: new String(title) }),
    ...(alternative !== undefined && { Alt: new String(alternative) }),
  });
  reference.end();
  return reference;
}

function isContent(child: StructureElement | MarkedContent): child is MarkedContent {
  return "page" in child;
}

/** Content on the element's own page is named by its number alone. */
function contentEntry({ page, id }: MarkedContent, own: PdfReference | undefined): unknown {
  return page === own ? id : { Type: "MCR", Pg: page, MCID: id };
}

function attributeEntries(attributes: StructureAttributes): Record<string, unknown> {
  if (attributes.owner === "Layout") return { O: "Layout", BBox: attributes.box };
  if (attributes.owner === "List") return { O: "List", ListNumbering: attributes.numbering };
  const { columns, rows, scope } = attributes;
  return {
    O: "Table",
    ...(scope && { Scope: scope }),
    ...(columns > 1 && { ColSpan: columns }),
    ...(rows > 1 && { RowSpan: rows }),
  };
}
