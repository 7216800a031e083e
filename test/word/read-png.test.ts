import { describe, expect, it } from "vitest";
import { readJpeg } from "../../src/word/read-jpeg.ts";
import { readPng } from "../../src/word/read-png.ts";
import { jpeg, type PngPieces, png, pngOf } from "../support/pictures.ts";

const grey = { width: 3, height: 2, bitDepth: 8, colorType: 0 };

describe("a PNG", () => {
  it.each([
    ["none", [0, 1, 2, 3, 0, 10, 20, 30], [1, 2, 3, 10, 20, 30]],
    ["sub", [1, 1, 2, 3, 1, 10, 20, 30], [1, 3, 6, 10, 30, 60]],
    ["up", [2, 1, 2, 3, 2, 10, 20, 30], [1, 2, 3, 11, 22, 33]],
    ["average", [3, 2, 2, 2, 3, 1, 1, 1], [2, 3, 3, 2, 3, 4]],
    ["Paeth", [4, 1, 2, 3, 4, 10, 20, 250], [1, 3, 6, 11, 31, 25]],
  ])("has its samples behind the filter %s", (_, filtered, samples) => {
    const image = readPng(pngOf({ ...grey, filtered: new Uint8Array(filtered) }));
    expect([...(image?.samples ?? [])]).toEqual(samples);
  });

  it("says its size and colours", () => {
    expect(readPng(png)).toMatchObject({ format: "png", width: 2, height: 2, bitDepth: 8, color: "rgb" });
  });

  it.each<[string, Partial<PngPieces>]>([
    ["interlaced", { interlaced: true }],
    ["of an unknown filter", { filtered: new Uint8Array([9, 1, 2, 3, 0, 1, 2, 3]) }],
    ["with fewer rows than it says", { height: 3 }],
    ["with more than it says", { height: 1 }],
    ["of a depth that its colours don't have", { bitDepth: 3 }],
    ["without the palette that it needs", { colorType: 3 }],
    ["of no width", { width: 0 }],
    ["larger than any page", { width: 2 ** 31, height: 2 ** 31 }],
  ])("is no picture when it is %s", (_, pieces) => {
    const filtered = new Uint8Array([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(readPng(pngOf({ ...grey, filtered, ...pieces }))).toBeUndefined();
  });

  it("is no picture when it is cut off anywhere before its end", () => {
    const ends = Array.from({ length: png.length - 16 }, (_, length) => png.subarray(0, length));
    expect(ends.filter((bytes) => readPng(bytes) !== undefined)).toEqual([]);
  });
});

describe("a JPEG", () => {
  it("says its size and colours", () => {
    expect(readJpeg(jpeg)).toMatchObject({ format: "jpeg", width: 16, height: 16, components: 3 });
  });

  it("is no picture when it has four colours, or ends before its frame", () => {
    const frame = jpeg.indexOf(0xc0);
    const ofFour = Uint8Array.from(jpeg, (byte, index) => (index === frame + 8 ? 4 : byte));
    expect(readJpeg(ofFour)).toBeUndefined();
    expect(readJpeg(jpeg.subarray(0, frame + 3))).toBeUndefined();
  });
});
