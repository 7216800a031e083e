/** Compares one component with its line of the table: size, weight, slant, capitals, place, order, rule. */

import type { PdfPageText } from "../support/pdf-text.ts";
import type { LayoutFault } from "./check-layout.ts";
import type { PageLine } from "./page-lines.ts";
import { type ComponentRule, fits, printRange, type StyleTable } from "./style-table.ts";

export interface PlacedComponent {
  readonly name: string;
  readonly text: string;
  /** At least one. */
  readonly lines: readonly PageLine[];
}

export interface Surroundings {
  readonly rule: ComponentRule;
  readonly placed: ReadonlyMap<string, PlacedComponent>;
  readonly pages: readonly PdfPageText[];
  readonly table: StyleTable;
}

/** pt */
export const sizeTolerance = 0.1;
/** 0.3 mm in pt */
export const placeTolerance = (0.3 / 25.4) * 72;

/** What a document ends with: the last of its words are these. */
export const atTheEnd = ["authority", "position", "signer", "recipientsLabel", "recipients"];

export const points = (millimetres: number): number => (millimetres / 25.4) * 72;

export function checkComponent(component: PlacedComponent, around: Surroundings): LayoutFault[] {
  const fault = (expected: string, found: string) => ({ component: component.name, expected, found });
  return [
    ...lookFaults(component, around.rule),
    ...placeFaults(component, around),
    ...ruleFaults(component, around),
  ].map(([expected, found]) => fault(expected, found));
}

/** What is expected, and what was found. */
type Difference = readonly [expected: string, found: string];

function lookFaults({ lines, text }: PlacedComponent, rule: ComponentRule): Difference[] {
  const sizes = [...new Set(lines.flatMap((line) => line.sizes))];
  const fonts = [...new Set(lines.flatMap((line) => line.fonts))];
  const shown = lines.map((line) => line.text).join(" ");
  const differences: Difference[] = [];
  if (!sizes.every((size) => fits(size, rule.size, sizeTolerance)))
    differences.push([printRange(rule.size, "pt"), `${sizes.join(", ")} pt`]);
  if (rule.weight !== undefined && !fonts.every((font) => weightOf(font) === rule.weight))
    differences.push([rule.weight, fonts.map(weightOf).join(", ")]);
  if (rule.slant !== undefined && !fonts.every((font) => slantOf(font) === rule.slant))
    differences.push([rule.slant, fonts.map(slantOf).join(", ")]);
  if (rule.capitals && shown !== shown.toUpperCase()) differences.push(["capitals", `«${shown}»`]);
  if (rule.begins !== undefined && !text.replaceAll("\u00A0", " ").startsWith(rule.begins))
    differences.push([`begins with «${rule.begins}»`, `«${text}»`]);
  if (rule.never !== undefined && text.includes(rule.never))
    differences.push([`no «${rule.never}»`, `«${text}»`]);
  return differences;
}

function weightOf(font: string): string {
  return font.includes("Bold") ? "bold" : "regular";
}

function slantOf(font: string): string {
  return font.includes("Italic") ? "italic" : "upright";
}

function placeFaults({ lines, name }: PlacedComponent, around: Surroundings): Difference[] {
  const { rule, placed, pages, table } = around;
  const [first] = lines;
  const page = pages[(first?.page ?? 1) - 1];
  if (first === undefined || page === undefined) return [];
  const differences: Difference[] = [];
  const left = points(leastOf(table.page.margins.left));
  const middle = (left + page.width - points(leastOf(table.page.margins.right))) / 2;
  if (rule.side !== undefined)
    differences.push(...sideFaults(lines, rule.side, { left, middle, axis: axisOf(name, around) }));
  const above = rule.below === undefined ? undefined : placed.get(rule.below)?.lines.at(-1);
  if (
    above !== undefined &&
    (above.page > first.page || (above.page === first.page && above.baseline >= first.baseline))
  )
    differences.push([`below ${rule.below}`, "above it"]);
  if (rule.gap !== undefined && above !== undefined && first.baseline - above.baseline < rule.gap)
    differences.push([`${rule.gap} pt of room`, `${(first.baseline - above.baseline).toFixed(1)} pt`]);
  return differences;
}

/** What stands in one column of the head, or in the signature, is centred on one axis: the middle one of their centres. */
function axisOf(name: string, { rule, placed, table }: Surroundings): number {
  const isAtTheEnd = atTheEnd.includes(name);
  const beside = [...placed.values()].filter(
    (other) =>
      table.components[other.name]?.side === rule.side && atTheEnd.includes(other.name) === isAtTheEnd,
  );
  const centres = beside
    .flatMap(({ lines: [line] }) => (line === undefined ? [] : [centreOf(line)]))
    .sort((a, b) => a - b);
  return centres[Math.floor(centres.length / 2)] ?? 0;
}

function centreOf({ left, right }: PageLine): number {
  return (left + right) / 2;
}

function leastOf(range: StyleTable["page"]["margins"]["left"]): number {
  return typeof range === "number" ? range : range[0];
}

function sideFaults(
  lines: readonly PageLine[],
  side: NonNullable<ComponentRule["side"]>,
  { left, middle, axis }: { readonly left: number; readonly middle: number; readonly axis: number },
): Difference[] {
  const centres = lines.map(centreOf);
  const [first = 0] = centres;
  const print = (x: number) => `${((x / 72) * 25.4).toFixed(1)} mm`;
  if (side === "margin") {
    const begins = Math.min(...lines.map((line) => line.left));
    return Math.abs(begins - left) <= placeTolerance ? [] : [[`begins at ${print(left)}`, print(begins)]];
  }
  if (centres.some((centre) => Math.abs(centre - first) > placeTolerance))
    return [["lines centred on each other", centres.map(print).join(", ")]];
  if (side === "centre")
    return Math.abs(first - middle) <= placeTolerance ? [] : [[`centred at ${print(middle)}`, print(first)]];
  if (Math.abs(first - axis) > placeTolerance)
    return [[`centred at ${print(axis)}, as what is above and below`, print(first)]];
  const isThere = side === "left" ? first < middle : first > middle;
  return isThere ? [] : [[`in the ${side} half`, `centred at ${print(first)}`]];
}

/** How far under a baseline a line may be drawn to belong to the text, pt. */
const ruleReach = 9;

function ruleFaults({ lines }: PlacedComponent, { rule, pages }: Surroundings): Difference[] {
  if (rule.rule === undefined && rule.underlined !== true) return [];
  const last = lines.at(-1);
  const drawn = pages[(last?.page ?? 1) - 1]?.rules ?? [];
  if (last === undefined) return [];
  const under = drawn.filter(
    ({ from, to }) =>
      Math.abs(from.y - to.y) < 0.1 &&
      from.y > last.baseline &&
      from.y < last.baseline + ruleReach &&
      Math.min(from.x, to.x) < last.right &&
      Math.max(from.x, to.x) > last.left,
  );
  if (under.length === 0) return [["a line under it", "none"]];
  const [begin, end] = [
    Math.min(...under.flatMap(({ from, to }) => [from.x, to.x])),
    Math.max(...under.flatMap(({ from, to }) => [from.x, to.x])),
  ];
  // What goes with the text's length goes with that of its longest line.
  const widths = lines.map(({ left, right }) => right - left);
  const width =
    rule.rule === "whole" || rule.rule === undefined ? last.right - last.left : Math.max(...widths);
  const wanted = rule.rule === "whole" || rule.rule === undefined ? ([1, 1] as const) : rule.rule;
  const [least, most] = [wanted[0] * width - 2 * placeTolerance, wanted[1] * width + 2 * placeTolerance];
  const isLong = end - begin >= least && end - begin <= most;
  const isCentred = Math.abs((begin + end) / 2 - (last.left + last.right) / 2) <= placeTolerance;
  if (isLong && isCentred) return [];
  return [
    [
      `a line of ${least.toFixed(1)}–${most.toFixed(1)} pt in its middle`,
      `${(end - begin).toFixed(1)} pt from ${begin.toFixed(1)}`,
    ],
  ];
}
