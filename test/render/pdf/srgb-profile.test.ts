import { describe, expect, it } from "vitest";
import { srgbProfile } from "../../../src/render/pdf/srgb-profile.ts";

const profile = Buffer.from(srgbProfile());
const ascii = (from: number, to: number): string => profile.toString("latin1", from, to);

/** The data of a tag, found through the tag table. */
function tag(signature: string): Buffer {
  for (let at = 132; at < 132 + profile.readUInt32BE(128) * 12; at += 12) {
    if (ascii(at, at + 4) !== signature) continue;
    const offset = profile.readUInt32BE(at + 4);
    return profile.subarray(offset, offset + profile.readUInt32BE(at + 8));
  }
  throw new Error(`no tag ${signature}`);
}

function fixed(signature: string, from: number): readonly number[] {
  const data = tag(signature);
  return Array.from(
    { length: (data.length - from) / 4 },
    (_, index) => data.readInt32BE(from + index * 4) / 65536,
  );
}

/** Light of a value from 0 to 1, by the profile's own curve. */
function lightOf(value: number): number {
  const [gamma = 0, a = 0, b = 0, c = 0, d = 0] = fixed("gTRC", 12);
  return value >= d ? (a * value + b) ** gamma : c * value;
}

describe("the colour profile", () => {
  it("is an RGB display profile of ICC version 4.2, as long as it says, aligned, and no longer than a page's text", () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.readUInt32BE(8)).toBe(0x04200000);
    expect(ascii(12, 24)).toBe("mntrRGB XYZ ");
    expect(ascii(36, 40)).toBe("acsp");
    expect(profile.length % 4).toBe(0);
    expect(profile.length).toBeLessThan(600);
  });

  it("has all that the specification asks of such a profile, each within the file", () => {
    const required = ["desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"];
    expect(profile.readUInt32BE(128)).toBe(required.length);
    for (const signature of required) {
      expect(tag(signature).length).toBeGreaterThan(11);
      expect(tag(signature).readUInt32BE(4)).toBe(0);
    }
    expect(tag("desc").swap16().toString("utf16le", 28)).toBe("sRGB");
  });

  it("adds its primaries up to the white of the connection space", () => {
    const [red, green, blue] = ["rXYZ", "gXYZ", "bXYZ"].map((each) => fixed(each, 8));
    fixed("wtpt", 8).forEach((white, index) => {
      const sum = (red?.[index] ?? 0) + (green?.[index] ?? 0) + (blue?.[index] ?? 0);
      expect(sum).toBeCloseTo(white, 3);
    });
  });

  it("turns the white of daylight into that of the connection space", () => {
    const daylight = [0.95047, 1, 1.08883];
    const matrix = fixed("chad", 8);
    fixed("wtpt", 8).forEach((white, row) => {
      const adapted = daylight.reduce(
        (sum, value, column) => sum + value * (matrix[row * 3 + column] ?? 0),
        0,
      );
      expect(adapted).toBeCloseTo(white, 3);
    });
  });

  it.each([
    [0, 0],
    [0.04045, 0.0031308],
    [0.5, 0.21404],
    [1, 1],
  ])("has the curve of sRGB: %f is %f of the light", (value, light) => {
    expect(lightOf(value)).toBeCloseTo(light, 4);
  });
});
