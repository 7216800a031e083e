/** Reads what a JPEG picture says of itself: its size and its colours (ISO/IEC 10918-1, annex B). */

export interface JpegImage {
  readonly format: "jpeg";
  readonly width: number;
  readonly height: number;
  /** One of grey, three of colour. */
  readonly components: 1 | 3;
  readonly bytes: Uint8Array;
}

/** Baseline, extended and progressive: what every viewer of PDF reads. */
const frameMarkers = new Set([0xc0, 0xc1, 0xc2]);

/** Undefined for what is damaged, has no frame of 8 bits, or four colours (for printing presses). */
export function readJpeg(bytes: Uint8Array): JpegImage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (frameMarkers.has(marker)) return readFrame(view, at + 4, bytes);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function readFrame(view: DataView, at: number, bytes: Uint8Array): JpegImage | undefined {
  const [precision, height, width] = [view.getUint8(at), view.getUint16(at + 1), view.getUint16(at + 3)];
  const components = view.getUint8(at + 5);
  if (precision !== 8 || width === 0 || height === 0) return undefined;
  if (components !== 1 && components !== 3) return undefined;
  return { format: "jpeg", width, height, components, bytes };
}
