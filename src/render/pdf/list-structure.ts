/** Lists of a PDF's structure: items of Word's lists, and those whose dash was typed. */

import type { Block, ListNumber, Paragraph } from "../../word/document-tree.ts";
import { addElement, type ListNumbering, type StructureElement } from "./structure-tree.ts";

export interface ListItem {
  /** Items of one list and level stand in one list of the PDF as long as nothing else stands between them. */
  readonly list: string;
  readonly level: number;
  /** How its number counts; without it, the mark is part of the text. */
  readonly numbering?: ListNumbering;
}

/**
 * Headings with numbers are no items. Dashes that were typed make a list where several follow each other; by the custom
 * of official papers a plus stands below a dash.
 */
export function listItemsOf(blocks: readonly Block[]): ReadonlyMap<Paragraph, ListItem> {
  const items = new Map<Paragraph, ListItem>();
  let typed: (readonly [Paragraph, ListItem])[] = [];
  const endRun = (): void => {
    if (typed.length > 1) for (const [paragraph, item] of typed) items.set(paragraph, item);
    typed = [];
  };
  for (const block of blocks) {
    const item = block.kind === "paragraph" ? itemOf(block) : undefined;
    if (block.kind === "table" || item === undefined) endRun();
    else if (item.numbering === undefined) typed.push([block, item]);
    else {
      endRun();
      items.set(block, item);
    }
  }
  endRun();
  return items;
}

function itemOf({ number, properties, inlines }: Paragraph): ListItem | undefined {
  if (properties.outlineLevel !== undefined) return undefined;
  if (number !== undefined) return { ...number, numbering: numberingOf(number) };
  const text = inlines.map((inline) => (inline.kind === "text" ? inline.text : "\t")).join("");
  const mark = /^([-–+•])\s/u.exec(text)?.[1];
  return mark === undefined ? undefined : { list: `typed ${mark}`, level: mark === "+" ? 1 : 0 };
}

/** Word's number formats (ECMA-376, 17.18.59) in the words of PDF (ISO 32000-1, table 347). */
function numberingOf({ format }: ListNumber): ListNumbering {
  return numberings.get(format) ?? "Decimal";
}

const numberings: ReadonlyMap<string, ListNumbering> = new Map([
  ["none", "None"],
  ["bullet", "Disc"],
  ["upperRoman", "UpperRoman"],
  ["lowerRoman", "LowerRoman"],
  ["upperLetter", "UpperAlpha"],
  ["lowerLetter", "LowerAlpha"],
]);

interface OpenList {
  readonly list: string;
  readonly level: number;
  readonly element: StructureElement;
  lastBody: StructureElement | undefined;
}

/** Lists that are being filled, a deeper one in the last item of the one above it. */
export class ListStructure {
  readonly #parent: StructureElement;
  readonly #open: OpenList[] = [];

  constructor(parent: StructureElement) {
    this.#parent = parent;
  }

  /** @returns the elements of the item's text and of its number */
  add(item: ListItem): { readonly text: StructureElement; readonly number: StructureElement } {
    const list = this.#listOf(item);
    const entry = addElement(list.element, { type: "LI" });
    const label = item.numbering && addElement(entry, { type: "Lbl" });
    list.lastBody = addElement(entry, { type: "LBody" });
    const text = addElement(list.lastBody, { type: "P" });
    return { text, number: label ?? text };
  }

  #listOf({ list, level, numbering }: ListItem): OpenList {
    while (this.#isPast(list, level)) this.#open.pop();
    const top = this.#open.at(-1);
    if (top?.level === level) return top;
    const attributes = numbering && ({ owner: "List", numbering } as const);
    const element = addElement(top?.lastBody ?? this.#parent, {
      type: "L",
      ...(attributes && { attributes }),
    });
    const opened: OpenList = { list, level, element, lastBody: undefined };
    this.#open.push(opened);
    return opened;
  }

  #isPast(list: string, level: number): boolean {
    const top = this.#open.at(-1);
    return top !== undefined && (top.level > level || (top.level === level && top.list !== list));
  }
}
