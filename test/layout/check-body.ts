/** Compares running text with the table of the style: size, justification, first-line indent, pitch. */

import type { PdfPageText } from "../support/pdf-text.ts";
import { placeTolerance, points, sizeTolerance } from "./check-component.ts";
import type { LayoutFault } from "./check-layout.ts";
import type { PageLine } from "./page-lines.ts";
import { fits, printRange, type Range, type StyleTable } from "./style-table.ts";

/** Justified lines are those that fill the width between the margins of an upright page. */
export function checkBody(
  pages: readonly PdfPageText[],
  lines: readonly PageLine[],
  { page: { margins }, body }: StyleTable,
): LayoutFault[] {
  const full = lines.filter((line) => {
    const page = pages[line.page - 1];
    if (page === undefined || page.width > page.height || line.isFurniture) return false;
    const reachesRight = Math.abs(page.width - points(least(margins.right)) - line.right) <= placeTolerance;
    return (
      reachesRight && line.left <= points(least(margins.left)) + points(most(body.firstLine)) + placeTolerance
    );
  });
  return full.flatMap((line, index) => [
    ...sizeFaults(line, body.size),
    ...indentFaults(line, points(least(margins.left)), body.firstLine),
    ...pitchFaults(line, full[index - 1], body.pitch),
  ]);
}

function least(range: Range): number {
  return typeof range === "number" ? range : range[0];
}

function most(range: Range): number {
  return typeof range === "number" ? range : range[1];
}

function sizeFaults({ sizes, text }: PageLine, range: Range): LayoutFault[] {
  if (sizes.every((size) => fits(size, range, sizeTolerance))) return [];
  return [
    {
      component: "body",
      expected: printRange(range, "pt"),
      found: `${sizes.join(", ")} pt: «${text.slice(0, 40)}»`,
    },
  ];
}

/** A line begins at the margin, or a paragraph at its indent. */
function indentFaults({ left, text }: PageLine, margin: number, firstLine: Range): LayoutFault[] {
  const indent = left - margin;
  const isLine = Math.abs(indent) <= placeTolerance;
  const isFirst = fits((indent / 72) * 25.4, firstLine, 0.3);
  if (isLine || isFirst) return [];
  return [
    {
      component: "body",
      expected: `at the margin, or ${printRange(firstLine, "mm")} in`,
      found: `${((indent / 72) * 25.4).toFixed(1)} mm: «${text.slice(0, 40)}»`,
    },
  ];
}

function pitchFaults(line: PageLine, before: PageLine | undefined, pitch: number): LayoutFault[] {
  if (before === undefined || before.page !== line.page) return [];
  const found = line.baseline - before.baseline;
  if (found >= pitch - sizeTolerance) return [];
  return [
    {
      component: "body",
      expected: `${pitch} pt from line to line`,
      found: `${found.toFixed(1)} pt: «${line.text.slice(0, 40)}»`,
    },
  ];
}
