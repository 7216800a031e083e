import { expect, it } from "vitest";
import { readFace } from "../../../src/render/pdf/face.ts";
import { subsetFont } from "../../../src/render/pdf/subset-font.ts";
import { tableView } from "../../../src/text/font-tables.ts";
import { fonts } from "../../support/fonts.ts";

const face = readFace(fonts.regular);
const glyphOf = (character: string): number => face.glyphOf(character.codePointAt(0) ?? 0) ?? 0;

function glyphCount(file: Uint8Array): number {
  return tableView(file, "maxp").getUint16(4);
}

function outlineLengths(file: Uint8Array): readonly number[] {
  const loca = tableView(file, "loca");
  return Array.from(
    { length: glyphCount(file) },
    (_, glyph) => loca.getUint32(glyph * 4 + 4) - loca.getUint32(glyph * 4),
  );
}

it("keeps the glyphs asked for under the numbers of the list, with their widths", () => {
  const letters = ["x", "M", " "];
  const subset = subsetFont(fonts.regular, [0, ...letters.map(glyphOf)]);
  const hmtx = tableView(subset, "hmtx");
  expect(glyphCount(subset)).toBe(4);
  expect(letters.map((_, index) => hmtx.getUint16((index + 1) * 4))).toEqual(
    letters.map((letter) => face.advanceOfGlyph(glyphOf(letter))),
  );
});

it("brings the parts of accented letters along, each once, and names them by their new numbers", () => {
  const subset = subsetFont(fonts.regular, [0, glyphOf("ộ"), glyphOf("ọ"), glyphOf("o")]);
  const glyf = tableView(subset, "glyf");
  const loca = tableView(subset, "loca");
  const parts = (glyph: number): number[] => {
    const found: number[] = [];
    let at = loca.getUint32(glyph * 4);
    if (glyf.getInt16(at) >= 0) return found;
    at += 10;
    for (;;) {
      const flags = glyf.getUint16(at);
      found.push(glyf.getUint16(at + 2));
      if ((flags & 0x20) === 0) return found;
      at += flags & 1 ? 8 : 6;
    }
  };
  const all = [...parts(1), ...parts(2)];
  expect(all.length).toBeGreaterThan(2);
  expect(Math.max(...all)).toBeLessThan(glyphCount(subset));
  expect(all.filter((part) => part === 3)).toHaveLength(2);
  expect(
    outlineLengths(subset)
      .slice(1)
      .every((length) => length > 0),
  ).toBe(true);
});

it("leaves the file that it cuts as it was", () => {
  const before = Buffer.from(fonts.regular).toString("base64");
  subsetFont(fonts.regular, [0, glyphOf("ộ")]);
  expect(Buffer.from(fonts.regular).toString("base64")).toBe(before);
});

it("leaves the font as it is, which other documents are set in too", () => {
  const file = Buffer.from(fonts.regular);
  subsetFont(file, [0, glyphOf("ộ"), glyphOf("Ậ")]);
  expect(file.equals(fonts.regular)).toBe(true);
});
