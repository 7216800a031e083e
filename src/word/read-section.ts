/** Reads a `w:sectPr`: paper, margins, page numbers, and which header and footer its pages carry. */

import type { Block, PageFurniture, PageGeometry, Section } from "./document-tree.ts";
import { twips, wholeNumber } from "./measures.ts";
import { bagOf } from "./property-bag.ts";
import { checkSupport, isOn } from "./property-support.ts";
import { sectionSupport } from "./supported-properties.ts";
import { childOf, childrenOf, type XmlElement } from "./xml.ts";

export interface SectionReading {
  readonly refuse: (detail: string) => void;
  /** The section before: what a section doesn't bring, it takes over. */
  readonly before: Omit<Section, "blocks"> | undefined;
  /** The blocks of the header or footer with a relationship's id. */
  readonly furnitureOf: (id: string, region: "header" | "footer") => readonly Block[];
}

export function readSection(
  element: XmlElement | undefined,
  reading: SectionReading,
): Omit<Section, "blocks"> {
  const properties = bagOf(element);
  checkSection(properties, reading);
  const firstPageNumber = wholeNumber(properties.get("w:pgNumType"), "w:start");
  return {
    page: geometryOf(properties.get("w:pgSz"), properties.get("w:pgMar")),
    titlePage: isOn(properties.get("w:titlePg")),
    ...(firstPageNumber !== undefined && { firstPageNumber }),
    headers: furniture(element, "header", reading),
    footers: furniture(element, "footer", reading),
  };
}

function checkSection(properties: ReturnType<typeof bagOf>, { refuse, before }: SectionReading): void {
  checkSupport(properties.values(), sectionSupport, refuse);
  for (const side of ["w:top", "w:bottom"]) {
    const margin = properties.get("w:pgMar")?.attributes.get(side);
    if (margin?.startsWith("-")) refuse(`w:pgMar ${side}=${margin}`);
  }
  const type = properties.get("w:type")?.attributes.get("w:val") ?? "nextPage";
  if (type === "continuous" && before !== undefined) refuse("w:type w:val=continuous");
  const columns = wholeNumber(properties.get("w:cols"), "w:num") ?? 1;
  if (columns > 1) refuse(`w:cols w:num=${columns}`);
  const grid = properties.get("w:docGrid")?.attributes.get("w:type") ?? "default";
  if (grid !== "default") refuse(`w:docGrid w:type=${grid}`);
  const format = properties.get("w:pgNumType")?.attributes.get("w:fmt") ?? "decimal";
  if (format !== "decimal") refuse(`w:pgNumType w:fmt=${format}`);
}

/** A4 with Word's usual margins where nothing is said, pt. */
function geometryOf(size: XmlElement | undefined, margins: XmlElement | undefined): PageGeometry {
  return {
    width: twips(size, "w:w") ?? 595.3,
    height: twips(size, "w:h") ?? 841.9,
    margins: {
      top: twips(margins, "w:top") ?? 72,
      right: twips(margins, "w:right") ?? 72,
      bottom: twips(margins, "w:bottom") ?? 72,
      left: twips(margins, "w:left") ?? 72,
    },
    headerDistance: twips(margins, "w:header") ?? 36,
    footerDistance: twips(margins, "w:footer") ?? 36,
  };
}

function furniture(
  element: XmlElement | undefined,
  kind: "header" | "footer",
  { refuse, before, furnitureOf }: SectionReading,
): PageFurniture {
  const ids = new Map<string, string>();
  for (const { attributes } of childrenOf(element, `w:${kind}Reference`)) {
    const type = attributes.get("w:type") ?? "default";
    if (type !== "even") ids.set(type, attributes.get("r:id") ?? "");
    else if (childOf(element, "w:titlePg") === undefined) refuse("w:evenAndOddHeaders");
  }
  const inherited = before?.[`${kind}s`];
  const blocksOf = (type: "first" | "default"): readonly Block[] => {
    const id = ids.get(type);
    return id === undefined ? (inherited?.[type] ?? []) : furnitureOf(id, kind);
  };
  return { first: blocksOf("first"), default: blocksOf("default") };
}
