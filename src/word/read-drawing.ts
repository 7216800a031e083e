/** Reads a `w:drawing`: a picture that stands in the line like a letter. All else that may be drawn is refused. */

import type { Picture } from "./document-tree.ts";
import { emus } from "./measures.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
import { childOf, elementsOf, type XmlElement } from "./xml.ts";

export interface DrawingReading {
  readonly refuse: (detail: string) => void;
  /** The bytes that a relationship of the entry leads to. */
  readonly pictureOf: (id: string) => Uint8Array | undefined;
}

/** @returns `undefined` for what was refused */
export function readDrawing(drawing: XmlElement, reading: DrawingReading): Picture | undefined {
  const [inline, ...more] = elementsOf(drawing);
  if (inline?.name !== "wp:inline" || more.length > 0) {
    reading.refuse(inline?.name ?? drawing.name);
    return undefined;
  }
  const refused = refusalOf(inline);
  if (refused !== undefined) reading.refuse(refused);
  return refused === undefined ? readPicture(inline, reading) : undefined;
}

function readPicture(inline: XmlElement, { refuse, pictureOf }: DrawingReading): Picture | undefined {
  const extent = childOf(inline, "wp:extent");
  const blip = childOf(childOf(pictureIn(inline), "pic:blipFill"), "a:blip");
  const bytes = pictureOf(blip?.attributes.get("r:embed") ?? "");
  if (bytes === undefined) return undefined;
  const image = imageOf(bytes);
  if (image === undefined) refuse("a:blip");
  if (image === undefined) return undefined;
  const alternative = alternativeOf(inline);
  return { image, alternative, width: emus(extent, "cx") ?? 0, height: emus(extent, "cy") ?? 0 };
}

const readImages = new WeakMap<Uint8Array, Picture["image"] | undefined>();

/** The same bytes are read once, and are one image however often they are drawn. */
function imageOf(bytes: Uint8Array): Picture["image"] | undefined {
  if (!readImages.has(bytes)) readImages.set(bytes, readImage(bytes));
  return readImages.get(bytes);
}

function readImage(bytes: Uint8Array): Picture["image"] | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(bytes);
  return startsWith(bytes, [0xff, 0xd8]) ? readJpeg(bytes) : undefined;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function pictureIn(inline: XmlElement): XmlElement | undefined {
  return childOf(childOf(childOf(inline, "a:graphic"), "a:graphicData"), "pic:pic");
}

function alternativeOf(inline: XmlElement): string {
  return (childOf(inline, "wp:docPr")?.attributes.get("descr") ?? "").normalize("NFC").trim();
}

/** The XML name of what the picture is made of or dressed with, where that is more than its pixels. */
function refusalOf(inline: XmlElement): string | undefined {
  const picture = pictureIn(inline);
  const fill = childOf(picture, "pic:blipFill");
  const shape = childOf(picture, "pic:spPr");
  if (picture === undefined) return "a:graphicData";
  if (alternativeOf(inline) === "") return "wp:docPr";
  if (isAnySet(childOf(fill, "a:srcRect"))) return "a:srcRect";
  if (isAnySet(childOf(inline, "wp:effectExtent"))) return "wp:effectExtent";
  if (isTurned(childOf(shape, "a:xfrm"))) return "a:xfrm";
  return [
    unknownChild(inline, inlineParts),
    unknownChild(picture, pictureParts),
    unknownChild(fill, fillParts),
    unknownChild(childOf(fill, "a:blip"), blipParts),
    unknownChild(shape, shapeParts),
    lineOf(childOf(shape, "a:ln")),
    formOf(childOf(shape, "a:prstGeom")),
  ].find((found) => found !== undefined);
}

const inlineParts = new Set([
  ...["wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"],
]);
const pictureParts = new Set(["pic:nvPicPr", "pic:blipFill", "pic:spPr"]);
const fillParts = new Set(["a:blip", "a:srcRect", "a:stretch"]);
const blipParts = new Set(["a:extLst"]);
const shapeParts = new Set(["a:xfrm", "a:prstGeom", "a:noFill", "a:ln", "a:effectLst", "a:extLst"]);

function unknownChild(element: XmlElement | undefined, known: ReadonlySet<string>): string | undefined {
  return elementsOf(element).find((child) => !known.has(child.name) || hasEffect(child))?.name;
}

function hasEffect(element: XmlElement): boolean {
  return element.name === "a:effectLst" && element.children.length > 0;
}

function isAnySet(element: XmlElement | undefined): boolean {
  return [...(element?.attributes.values() ?? [])].some((value) => value !== "0");
}

function isTurned(frame: XmlElement | undefined): boolean {
  const turns = ["rot", "flipH", "flipV"].map((name) => frame?.attributes.get(name) ?? "0");
  return turns.some((value) => value !== "0" && value !== "false");
}

/** A line around the picture, unless it is said to be none. */
function lineOf(line: XmlElement | undefined): string | undefined {
  return line === undefined || childOf(line, "a:noFill") !== undefined ? undefined : line.name;
}

function formOf(geometry: XmlElement | undefined): string | undefined {
  const form = geometry?.attributes.get("prst") ?? "rect";
  return form === "rect" ? undefined : `a:prstGeom prst=${form}`;
}
