/** Lines and areas as pdfmake's renderer draws them: borders, fills, lines under and through a text. */

import type { Fill, Fragment, PlacedLine, Rule } from "./laid-out.ts";
import type { RenderVector } from "./pdfmake-internals.ts";

/** Lines under and through a text; a strike goes through the middle of small letters. */
export function decorationVectors({ x, width, properties }: Fragment, source: PlacedLine): RenderVector[] {
  const { size, color, underline, strike } = properties;
  const line = (above: number): RenderVector =>
    ruleVector({
      from: { x: source.x + x, y: source.baseline - above * size },
      to: { x: source.x + x + width, y: source.baseline - above * size },
      width: decorationThickness * size,
      color,
      dashed: false,
    });
  return [...(underline ? [line(underlinePosition)] : []), ...(strike ? [line(strikePosition)] : [])];
}

/** Parts of the font size, as Times New Roman has them. */
const decorationThickness = 0.049;
const underlinePosition = -0.109;
const strikePosition = 0.258;

export function ruleVector({ from, to, width, color, dashed }: Omit<Rule, "kind">): RenderVector {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, lineWidth: width, lineColor: `#${color}` };
  return { type: "line", ...line, ...(dashed && { dash: { length: width * 3 } }) };
}

export function fillVector({ x, y, width, height, color }: Fill): RenderVector {
  return { type: "rect", x, y, w: width, h: height, color: `#${color}` };
}
