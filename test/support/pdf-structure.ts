/** Reads the logical structure of a PDF with the texts that belong to it, as a screen reader would. */

import { PdfBytes, type PdfDict, type PdfFile, PdfName, PdfRef, type PdfValue } from "./pdf-objects.ts";
import type { PdfPageText } from "./pdf-text.ts";

export interface StructureNode {
  readonly type: string;
  /** The element's own dictionary. */
  readonly dict: PdfDict;
  /** Elements, and pieces of marked content, in reading order. */
  readonly children: readonly (StructureNode | MarkedPiece)[];
}

export interface MarkedPiece {
  /** Index of the page, from 0; -1 for one that isn't in the file. */
  readonly page: number;
  readonly id: number;
  readonly text: string;
}

/** The elements right under the root. */
export function readStructure(file: PdfFile, pages: readonly PdfPageText[]): readonly StructureNode[] {
  const root = file.dict(file.dict(file.trailer.get("Root")).get("StructTreeRoot"));
  const pageIndex = new Map(file.pageReferences.map(({ number }, index) => [number, index]));
  const reading: Reading = { file, pages, indexOf: (page) => pageIndex.get(page) ?? -1 };
  return kidsOf(root, file).flatMap((kid) => {
    const node = readKid(kid, undefined, reading);
    return node !== undefined && "type" in node ? [node] : [];
  });
}

/** Every element of the structure, parents before their children. */
export function elementsOf(nodes: readonly StructureNode[]): readonly StructureNode[] {
  return nodes.flatMap((node) => [node, ...elementsOf(node.children.filter(isElement))]);
}

export function piecesOf(node: StructureNode): readonly MarkedPiece[] {
  return node.children.flatMap((child) => (isElement(child) ? piecesOf(child) : [child]));
}

function isElement(child: StructureNode | MarkedPiece): child is StructureNode {
  return "type" in child;
}

/** The structure as an outline: a line for each element, with its attributes and its own text. */
export function printStructure(nodes: readonly StructureNode[], file: PdfFile, depth = 0): string {
  return nodes.map((node) => `${printNode(node, file, depth)}\n${printChildren(node, file, depth)}`).join("");
}

function printNode(node: StructureNode, file: PdfFile, depth: number): string {
  const attributes = [...file.dict(node.dict.get("A"))]
    .filter(([name]) => name !== "O")
    .map(([name, value]) => ` ${name}=${value instanceof PdfName ? value.name : String(value)}`);
  const title = node.dict.get("T");
  const named = title instanceof PdfBytes ? [` "${title.text}"`] : [];
  const text = node.children.map((child) => (isElement(child) ? "" : child.text)).join("");
  return [..."  ".repeat(depth), node.type, ...named, ...attributes, text && `: ${text.trim()}`].join("");
}

function printChildren(node: StructureNode, file: PdfFile, depth: number): string {
  return printStructure(node.children.filter(isElement), file, depth + 1);
}

interface Reading {
  readonly file: PdfFile;
  readonly pages: readonly PdfPageText[];
  readonly indexOf: (objectNumber: number) => number;
}

function kidsOf(dict: PdfDict, file: PdfFile): readonly PdfValue[] {
  const kids = dict.get("K");
  const resolved = file.resolve(kids);
  if (Array.isArray(resolved)) return resolved;
  return kids === undefined ? [] : [kids];
}

function readKid(
  kid: PdfValue,
  page: PdfValue | undefined,
  reading: Reading,
): StructureNode | MarkedPiece | undefined {
  if (typeof kid === "number") return pieceOf(page, kid, reading);
  const dict = reading.file.dict(kid);
  if (dict.has("MCID"))
    return pieceOf(dict.get("Pg") ?? page, reading.file.number(dict.get("MCID")), reading);
  const type = dict.get("S");
  const own = dict.get("Pg") ?? page;
  const children = kidsOf(dict, reading.file).flatMap((each) => readKid(each, own, reading) ?? []);
  return type instanceof PdfName ? { type: type.name, dict, children } : undefined;
}

function pieceOf(page: PdfValue | undefined, id: number, { pages, indexOf }: Reading): MarkedPiece {
  const index = page instanceof PdfRef ? indexOf(page.number) : -1;
  const glyphs = pages[index]?.glyphs ?? [];
  const text = glyphs.filter(({ mark }) => mark?.id === id).map((glyph) => glyph.text);
  return { page: index, id, text: text.join("") };
}
