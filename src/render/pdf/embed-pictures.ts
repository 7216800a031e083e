/** Puts pictures into a PDF, each once, however often it is drawn (ISO 32000-1, 8.9.5). */

import type { Picture } from "../../word/document-tree.ts";
import type { JpegImage } from "../../word/read-jpeg.ts";
import { channelsOf, type PngImage } from "../../word/read-png.ts";
import type { PdfDocument, PdfReference } from "./pdfmake-internals.ts";
import { splitAlpha } from "./split-alpha.ts";

type Image = Picture["image"];

export class EmbeddedPictures {
  readonly #document: PdfDocument;
  readonly #embedded = new Map<Image, { readonly name: string; readonly reference: PdfReference }>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** The name by which the page that was begun last may draw the picture. */
  nameOnPage(image: Image): string {
    const known = this.#embedded.get(image) ?? {
      name: `P${this.#embedded.size + 1}`,
      reference: image.format === "jpeg" ? this.#embedJpeg(image) : this.#embedPng(image),
    };
    this.#embedded.set(image, known);
    this.#document.page.xobjects[known.name] = known.reference;
    return known.name;
  }

  #embedJpeg({ width, height, components, bytes }: JpegImage): PdfReference {
    const space = components === 1 ? "DeviceGray" : "DeviceRGB";
    return this.#write({ ...sizeOf(width, height, 8), ColorSpace: space, Filter: "DCTDecode" }, bytes);
  }

  #embedPng(image: PngImage): PdfReference {
    const { width, height } = image;
    const { samples, bitDepth, alpha } = splitAlpha(image);
    const mask = alpha && {
      SMask: this.#write(
        { ...sizeOf(width, height, alpha.bitDepth), ColorSpace: "DeviceGray" },
        alpha.samples,
      ),
    };
    const data = { ...sizeOf(width, height, bitDepth), ColorSpace: colorSpaceOf(image), ...mask };
    return this.#write({ ...data, ...colorKeyOf(image) }, samples);
  }

  #write(data: Record<string, unknown>, bytes: Uint8Array): PdfReference {
    const reference = this.#document.ref({ Type: "XObject", Subtype: "Image", ...data });
    reference.end(bytes);
    return reference;
  }
}

function sizeOf(width: number, height: number, bits: number): Record<string, unknown> {
  return { Width: width, Height: height, BitsPerComponent: bits };
}

function colorSpaceOf({ color, palette }: PngImage): unknown {
  if (color === "gray" || color === "grayAlpha") return "DeviceGray";
  if (color !== "indexed" || palette === undefined) return "DeviceRGB";
  return ["Indexed", "DeviceRGB", palette.length / 3 - 1, Buffer.from(palette)];
}

/** The one colour that isn't painted, as a range for each component (8.9.6.4). */
function colorKeyOf({ color, transparency }: PngImage): Record<string, unknown> {
  if (transparency === undefined || (color !== "gray" && color !== "rgb")) return {};
  const components = channelsOf[color];
  if (transparency.length !== components * 2) return {};
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength);
  const values = Array.from({ length: components }, (_, index) => view.getUint16(index * 2));
  return { Mask: values.flatMap((value) => [value, value]) };
}
