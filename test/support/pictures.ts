/** Small pictures for tests, and the XML that puts one into a line of a Word file. */

import { crc32, deflateSync } from "node:zlib";

/** Sixteen pixels of red in a square, as JPEG. */
export const jpeg: Uint8Array = new Uint8Array(
  Buffer.from(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYAKvP/9k=",
    "base64",
  ),
);

export interface PngPieces {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 0 grey, 2 colour, 3 indexed, 4 grey with alpha, 6 colour with alpha. */
  readonly colorType: number;
  /** Rows with their filter bytes, before they are packed. */
  readonly filtered: Uint8Array;
  readonly interlaced?: boolean;
  /** More chunks, as PLTE and tRNS, before the pixels. */
  readonly chunks?: Readonly<Record<string, Uint8Array>>;
}

export function pngOf({ width, height, bitDepth, colorType, filtered, ...more }: PngPieces): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, colorType, 0, 0, more.interlaced ? 1 : 0], 8);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const others = Object.entries(more.chunks ?? {}).map(([type, content]) => chunk(type, content));
  const chunks = [chunk("IHDR", header), ...others, chunk("IDAT", deflateSync(filtered))];
  return new Uint8Array(Buffer.concat([Buffer.from(signature), ...chunks, chunk("IEND", Buffer.alloc(0))]));
}

/** Two by two pixels of colours: red, green, blue, white. */
export const png: Uint8Array = pngOf({
  width: 2,
  height: 2,
  bitDepth: 8,
  colorType: 2,
  filtered: new Uint8Array([0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255]),
});

export interface PictureChoices {
  /** pt */
  readonly width: number;
  readonly height: number;
  readonly alternative?: string;
  /** XML in place of the usual, by what it stands for. */
  readonly blipFill?: string;
  readonly shape?: string;
}

/** A run with the picture of a relationship's id, in the line. */
export function pictureRun(id: string, choices: PictureChoices): string {
  const { width, height, alternative = "Con dấu", shape = "" } = choices;
  const [cx, cy] = [Math.round(width * 12700), Math.round(height * 12700)];
  const fill = choices.blipFill ?? `<a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch>`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Picture 1" descr="${alternative}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${fill}</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${shape}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
