/** Compares paper, margins and page numbers with the table of the style. */

import type { PdfPageText } from "../support/pdf-text.ts";
import { placeTolerance, points, sizeTolerance } from "./check-component.ts";
import type { LayoutFault } from "./check-layout.ts";
import type { PageLine } from "./page-lines.ts";
import { fits, printRange, type StyleTable } from "./style-table.ts";

/** A4, mm */
const paper = { short: 210, long: 297 };

/** Of the font's size, above and below the baseline: what letters with marks take. */
const [ascent, descent] = [0.891, 0.216];

export function checkPages(
  pages: readonly PdfPageText[],
  lines: readonly PageLine[],
  table: StyleTable,
): LayoutFault[] {
  return pages.flatMap((page, index) => {
    const own = lines.filter((line) => line.page === index + 1);
    return [
      ...paperFaults(page),
      ...marginFaults(page, own, table),
      ...numberFaults(page, index + 1, { own, table }),
    ];
  });
}

function paperFaults({ width, height }: PdfPageText): LayoutFault[] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isA4 =
    Math.abs(short - points(paper.short)) < placeTolerance &&
    Math.abs(long - points(paper.long)) < placeTolerance;
  return isA4
    ? []
    : [{ component: "page", expected: "A4", found: `${width.toFixed(1)} × ${height.toFixed(1)} pt` }];
}

function marginFaults(
  { width, height }: PdfPageText,
  own: readonly PageLine[],
  { page }: StyleTable,
): LayoutFault[] {
  const lines = own.filter(({ isFurniture }) => !isFurniture);
  if (lines.length === 0) return [];
  const room = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: width - Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ baseline, sizes }) => baseline - ascent * Math.max(...sizes))),
    bottom: height - Math.max(...lines.map(({ baseline, sizes }) => baseline + descent * Math.max(...sizes))),
  };
  return (["left", "right", "top", "bottom"] as const).flatMap((side) => {
    const least = points(typeof page.margins[side] === "number" ? page.margins[side] : page.margins[side][0]);
    return room[side] >= least - placeTolerance
      ? []
      : [
          {
            component: `margin ${side}`,
            expected: printRange(page.margins[side], "mm"),
            found: `${((room[side] / 72) * 25.4).toFixed(1)} mm`,
          },
        ];
  });
}

/** An annex numbers its pages from its own beginning: its name, in bold capitals, is the first that stands there. */
function beginsAnnex([first]: readonly PageLine[]): boolean {
  return (
    first !== undefined &&
    first.text === first.text.toUpperCase() &&
    first.fonts.every((font) => font.includes("Bold"))
  );
}

function numberFaults(
  { width }: PdfPageText,
  number: number,
  { own, table }: { readonly own: readonly PageLine[]; readonly table: StyleTable },
): LayoutFault[] {
  const shown = own.filter(({ isFurniture, text }) => isFurniture && /^\d+$/.test(text));
  const [line] = shown;
  const fault = (expected: string, found: string) => [
    { component: "page number", expected, found: `${found}, page ${number}` },
  ];
  if (number === 1) return line === undefined ? [] : fault("none on page 1", `«${line.text}»`);
  if (line === undefined) return beginsAnnex(own) ? [] : fault("a number", "none");
  const { margins, number: rule } = table.page;
  const { left, right } = margins;
  const least = (range: typeof left) => points(typeof range === "number" ? range : range[0]);
  const middle = (least(left) + width - least(right)) / 2;
  const size = line.sizes[0] ?? 0;
  const fromTop = ((line.baseline - ascent * size) / 72) * 25.4;
  if (!fits(size, rule.size, sizeTolerance)) return fault(printRange(rule.size, "pt"), `${size} pt`);
  if (!fits(fromTop, rule.fromTop, 0.3))
    return fault(`${printRange(rule.fromTop, "mm")} from the edge`, `${fromTop.toFixed(1)} mm`);
  return Math.abs((line.left + line.right) / 2 - middle) <= placeTolerance
    ? []
    : fault("in the middle", `centred at ${(((line.left + line.right) / 2 / 72) * 25.4).toFixed(1)} mm`);
}
