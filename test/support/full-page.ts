/** A page of small papers for tests of layout, filled line by line. */

import { linesOf } from "./lay-out.ts";
import { paragraph, run, type WordPieces } from "./word-builder.ts";

/** A page has room for 728.5 pt: 45 lines of 16.1 pt and a little more. */
export const linesPerPage = 45;

export const filler = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");

export const threeLines = `ba dòng ${"chữ ".repeat(50)}`;

/** The texts of the first page's last line and of the second page's first. */
export function aroundPageEnd(pieces: WordPieces): readonly (string | undefined)[] {
  const lines = linesOf(pieces).filter(({ region }) => region === "body" && region.length > 0);
  const start = (text: string | undefined): string | undefined => text?.split(" ").slice(0, 2).join(" ");
  return [
    start(lines.findLast(({ page }) => page === 1)?.text),
    start(lines.find(({ page }) => page === 2)?.text),
  ];
}
