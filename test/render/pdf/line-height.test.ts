import { expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { type LineBox, lineBoxOf } from "../../../src/render/pdf/line-height.ts";
import type { LineSpacing } from "../../../src/word/document-tree.ts";
import { fonts } from "../../support/fonts.ts";
import { plainLook } from "../../support/plain-look.ts";

const faces = facesOf(fonts);

/** Heights in whole twips, as Word has them. */
it.each<[string, LineSpacing, readonly number[], { height: number; natural: number; ascent: number }]>([
  ["a single line", { rule: "auto", value: 1 }, [14], { height: 322, natural: 322, ascent: 262 }],
  [
    "a line and a half has its extra below",
    { rule: "auto", value: 1.5 },
    [14],
    { height: 483, natural: 322, ascent: 262 },
  ],
  [
    "less than a line is cut above",
    { rule: "auto", value: 0.9 },
    [14],
    { height: 289, natural: 289, ascent: 229 },
  ],
  [
    "an exact line has its baseline at four fifths",
    { rule: "exact", value: 18 },
    [14],
    { height: 360, natural: 360, ascent: 288 },
  ],
  [
    "a least height has its extra above",
    { rule: "atLeast", value: 18 },
    [14],
    { height: 360, natural: 360, ascent: 300 },
  ],
  [
    "a least height below the line's own changes nothing",
    { rule: "atLeast", value: 10 },
    [14],
    { height: 322, natural: 322, ascent: 262 },
  ],
  [
    "the largest letters count",
    { rule: "auto", value: 1 },
    [12, 16, 14],
    { height: 368, natural: 368, ascent: 299 },
  ],
  [
    "a single line of letters of half-points",
    { rule: "auto", value: 1 },
    [11.5],
    { height: 265, natural: 265, ascent: 215 },
  ],
  [
    "a single line whose parts are rounded up",
    { rule: "auto", value: 1 },
    [10],
    { height: 231, natural: 231, ascent: 187 },
  ],
  [
    "a single line whose descent is rounded with its ascent",
    { rule: "auto", value: 1 },
    [17],
    { height: 392, natural: 392, ascent: 318 },
  ],
])("%s", (...[, spacing, sizes, box]) => {
  expect(inTwips(lineBoxOf(sizes.map(plainLook), spacing, faces))).toEqual(box);
});

it.each<[string, number, { height: number; natural: number; ascent: number }]>([
  [
    "a low picture alone on its line leaves the room of text below",
    10,
    { height: 322, natural: 322, ascent: 200 },
  ],
  ["one as high as letters, too", 14, { height: 322, natural: 322, ascent: 280 }],
  ["a high one fills its line", 30, { height: 600, natural: 600, ascent: 600 }],
])("%s", (...[, pictureHeight, box]) => {
  const alone = [{ pictureHeight, look: plainLook(14) }];
  expect(inTwips(lineBoxOf(alone, { rule: "auto", value: 1 }, faces))).toEqual(box);
});

function inTwips(box: LineBox): Record<string, number> {
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.round(value * 20)]));
}
