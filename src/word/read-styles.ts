/** Reads `word/styles.xml`: the document's defaults, and each word style with its chain of ancestors. */

import { bagOf, type PropertyBag } from "./property-bag.ts";
import { childOf, childrenOf, type XmlElement } from "./xml.ts";

export interface WordStyles {
  readonly defaults: { readonly paragraph: PropertyBag; readonly run: PropertyBag };
  readonly byId: ReadonlyMap<string, WordStyle>;
  readonly defaultParagraphStyle: string;
  readonly defaultTableStyle: string;
}

export interface WordStyle {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly paragraph: PropertyBag;
  readonly run: PropertyBag;
  readonly table: PropertyBag;
  readonly row: PropertyBag;
  readonly cell: PropertyBag;
  /** Has formatting for header rows, bands, … (`w:tblStylePr`). */
  readonly conditional: boolean;
}

export function readStyles(root: XmlElement | undefined): WordStyles {
  const elements = childrenOf(root, "w:style");
  const defaults = childOf(root, "w:docDefaults");
  return {
    defaults: {
      paragraph: bagOf(childOf(childOf(defaults, "w:pPrDefault"), "w:pPr")),
      run: bagOf(childOf(childOf(defaults, "w:rPrDefault"), "w:rPr")),
    },
    byId: new Map(elements.map(readStyle).map((style) => [style.id, style])),
    defaultParagraphStyle: defaultOf(elements, "paragraph"),
    defaultTableStyle: defaultOf(elements, "table"),
  };
}

/** A style after its ancestors, the farthest first; an unknown id gives none. */
export function styleChain(styles: WordStyles, id: string | undefined): readonly WordStyle[] {
  const chain: WordStyle[] = [];
  let style = styles.byId.get(id ?? "");
  while (style !== undefined && !chain.includes(style)) {
    chain.unshift(style);
    style = styles.byId.get(style.basedOn ?? "");
  }
  return chain;
}

function readStyle(element: XmlElement): WordStyle {
  return {
    id: element.attributes.get("w:styleId") ?? "",
    basedOn: childOf(element, "w:basedOn")?.attributes.get("w:val"),
    paragraph: bagOf(childOf(element, "w:pPr")),
    run: bagOf(childOf(element, "w:rPr")),
    table: bagOf(childOf(element, "w:tblPr")),
    row: bagOf(childOf(element, "w:trPr")),
    cell: bagOf(childOf(element, "w:tcPr")),
    conditional: childOf(element, "w:tblStylePr") !== undefined,
  };
}

function defaultOf(elements: readonly XmlElement[], type: string): string {
  const style = elements.find(
    ({ attributes }) =>
      attributes.get("w:type") === type && ["1", "true"].includes(attributes.get("w:default") ?? ""),
  );
  return style?.attributes.get("w:styleId") ?? "";
}
