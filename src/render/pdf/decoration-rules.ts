/** Lines under and through a text. */

import type { Fragment, PlacedLine, Rule } from "./laid-out.ts";

/** A strike goes through the middle of small letters. */
export function decorationRules({ x, width, properties }: Fragment, source: PlacedLine): Rule[] {
  const { size, color, underline, strike } = properties;
  if (!underline && !strike) return [];
  const line = (above: number): Rule => ({
    kind: "rule",
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
