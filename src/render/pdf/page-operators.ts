/** The operators that draw texts, lines and areas on a page whose places count from its upper left corner (ISO 32000-1, 8.5 and 9.4). */

import type { Fill, Rule } from "./laid-out.ts";
import type { PdfFont } from "./pdfmake-internals.ts";

/** A text of one look, pt. */
export interface ShownText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly font: PdfFont;
  readonly size: number;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** One text object for all of them; font and colour are said where they change. */
export function textOperators(texts: readonly ShownText[]): string {
  let operators = "BT\n";
  let before: ShownText | undefined;
  for (const shown of texts) {
    const { text, x, baseline, font, size, color } = shown;
    if (before?.font !== font || before.size !== size) operators += `/${font.id} ${decimal(size)} Tf\n`;
    if (before?.color !== color) operators += `${levels(color)} rg\n`;
    operators += `1 0 0 -1 ${decimal(x)} ${decimal(baseline)} Tm\n<${font.encode(text)}> Tj\n`;
    before = shown;
  }
  return `${operators}ET`;
}

/** Dashes and gaps are of one length; what is drawn next has none. */
export function ruleOperators({ from, to, width, color, dashed }: Omit<Rule, "kind">): string {
  const line = [from.x, from.y, "m", to.x, to.y, "l S"].map(operand).join(" ");
  const stroke = `${decimal(width)} w ${levels(color)} RG ${line}`;
  const dash = decimal(width * dashLength);
  return dashed ? `[${dash} ${dash}] 0 d ${stroke} [] 0 d` : stroke;
}

/** In widths of the line. */
const dashLength = 3;

export function fillOperators({ x, y, width, height, color }: Omit<Fill, "kind">): string {
  return [`${levels(color)} rg`, x, y, width, height, "re f"].map(operand).join(" ");
}

function operand(written: number | string): string {
  return typeof written === "string" ? written : decimal(written);
}

/** Millionths of a point: no place moves, and no exponent is written. */
export function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

const black = "000000";

/** Red, green and blue from 0 to 1. */
function levels(color: string): string {
  if (color === black) return "0 0 0";
  const level = (at: number): string => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return [0, 2, 4].map(level).join(" ");
}
