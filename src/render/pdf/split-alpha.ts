/** Parts the samples of a PNG into colours and transparency, which a PDF keeps as two pictures (ISO 32000-1, 11.6.5.3). */

import { channelsOf, type PngImage } from "../../word/read-png.ts";

export interface SplitSamples {
  readonly samples: Uint8Array;
  readonly bitDepth: number;
  /** One sample for each pixel: 0 for what isn't seen. */
  readonly alpha?: { readonly samples: Uint8Array; readonly bitDepth: number };
}

export function splitAlpha(image: PngImage): SplitSamples {
  const { color, samples, bitDepth, transparency } = image;
  if (color === "indexed" && transparency !== undefined) {
    return { samples, bitDepth, alpha: { samples: alphaOfIndexes(image, transparency), bitDepth: 8 } };
  }
  return color === "grayAlpha" || color === "rgbAlpha" ? splitChannels(image) : { samples, bitDepth };
}

function splitChannels({ color, samples, bitDepth }: PngImage): SplitSamples {
  const sampleBytes = bitDepth / 8;
  const pixelBytes = channelsOf[color] * sampleBytes;
  const colorBytes = pixelBytes - sampleBytes;
  const pixels = samples.length / pixelBytes;
  const colors = new Uint8Array(pixels * colorBytes);
  const alpha = new Uint8Array(pixels * sampleBytes);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const at = pixel * pixelBytes;
    colors.set(samples.subarray(at, at + colorBytes), pixel * colorBytes);
    alpha.set(samples.subarray(at + colorBytes, at + pixelBytes), pixel * sampleBytes);
  }
  return { samples: colors, bitDepth, alpha: { samples: alpha, bitDepth } };
}

/** Colours that the list doesn't reach are opaque. */
function alphaOfIndexes({ width, height, bitDepth, samples }: PngImage, alphas: Uint8Array): Uint8Array {
  const alpha = new Uint8Array(width * height);
  const rowBytes = Math.ceil((width * bitDepth) / 8);
  for (let pixel = 0; pixel < alpha.length; pixel += 1) {
    const bit = (pixel % width) * bitDepth;
    const byte = samples[Math.floor(pixel / width) * rowBytes + (bit >> 3)] ?? 0;
    const index = (byte >> (8 - bitDepth - (bit & 7))) & ((1 << bitDepth) - 1);
    alpha[pixel] = alphas[index] ?? 255;
  }
  return alpha;
}
