/** Paragraphs whose spacing, indents, borders, tabs, lists and rules of page breaking are mixed by chance. */

import { sentence } from "./invented-text.ts";
import type { Lots } from "./lots.ts";
import { mixedPictures, mixedText } from "./mixed-text.ts";
import { pictureRun } from "./pictures.ts";
import { paragraph, run } from "./word-builder.ts";

/** @param width of the text area, twips */
export function mixedParagraph(lots: Lots, width: number): string {
  const kind = lots.next();
  if (kind < 0.5) return textParagraph(lots);
  if (kind < 0.62) return heading(lots);
  if (kind < 0.76) return list(lots);
  if (kind < 0.84) return linesWithTabs(lots, width);
  if (kind < 0.9) return keptLines(lots);
  if (kind < 0.94) return lots.chance(0.5) ? paragraph("", spacingOf(lots)) : pictureAlone(lots);
  return paragraph(mixedText(lots, { words: [5, 60] }), ruledBorders(lots));
}

/**
 * A paragraph in a cell, a header or a footer: nothing in it asks for a page. Its size comes from a style: below the last
 * paragraph of a cell LibreOffice adds its multiple of the line by the style's size, whatever its text has.
 */
export function smallParagraph(lots: Lots, words: readonly [number, number]): string {
  const style = lots.chance(0.5) ? `<w:pStyle w:val="${lots.pick(["Small22", "Small24", "Small26"])}"/>` : "";
  const alignment = `<w:jc w:val="${lots.pick(["left", "center", "both", "right"])}"/>`;
  const spacing = lots.chance(0.5) ? spacingOf(lots) : "";
  const text = lots.chance(0.05) ? "" : mixedText(lots, { words, special: lots.chance(0.2) });
  return paragraph(text, style + spacing + alignment);
}

/** The look of the paragraph's mark, as Word writes it when a whole paragraph is given a size. */
function markOf(look: string): string {
  return look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
}

function textParagraph(lots: Lots): string {
  const style = lots.pick(["", "Body", "Body", "Close", "Wide"]);
  const styled = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  const look = lots.chance(0.2) ? `<w:sz w:val="${lots.pick([22, 24, 26, 30])}"/>` : "";
  const own = lots.chance(0.4) ? spacingOf(lots) + indentOf(lots) : "";
  const special = own.includes("exact") || style === "Body" ? true : "with pictures";
  const alignment = lots.chance(0.4)
    ? `<w:jc w:val="${lots.pick(["left", "center", "both", "right"])}"/>`
    : "";
  const contextual = own !== "" && lots.chance(0.1) ? "<w:contextualSpacing/>" : "";
  return paragraph(
    mixedText(lots, { words: [1, 80], look, special }),
    styled + breaking(lots) + own + contextual + alignment + markOf(look),
  );
}

/** Of the rules of page breaking, now and then one. */
function breaking(lots: Lots): string {
  if (lots.chance(0.8)) return "";
  return lots.pick([
    "<w:keepNext/>",
    "<w:keepLines/>",
    `<w:widowControl w:val="0"/>`,
    "<w:keepNext/><w:keepLines/>",
    "<w:pageBreakBefore/>",
  ]);
}

/** Multiples of a line are whole percents: LibreOffice keeps no finer ones, and Word does. */
const lineHeights: readonly [string, ...string[]] = [
  `w:line="240" w:lineRule="auto"`,
  ...[252, 276, 312, 360, 216].map((line) => `w:line="${line}" w:lineRule="auto"`),
  ...[340, 360].map((line) => `w:line="${line}" w:lineRule="exact"`),
  ...[320, 400].map((line) => `w:line="${line}" w:lineRule="atLeast"`),
];

export function spacingOf(lots: Lots): string {
  const between = `w:before="${lots.pick([0, 0, 60, 120, 240, 113])}" w:after="${lots.pick([0, 0, 60, 120, 200])}"`;
  const line = lots.pick(lineHeights);
  return `<w:spacing ${between} ${line}/>`;
}

function indentOf(lots: Lots): string {
  return lots.pick([
    "",
    `<w:ind w:firstLine="567"/>`,
    `<w:ind w:left="567" w:right="284"/>`,
    `<w:ind w:left="851" w:hanging="284"/>`,
    `<w:ind w:left="-284" w:firstLine="284"/>`,
    `<w:ind w:right="1134" w:firstLine="720"/>`,
  ]);
}

function heading(lots: Lots): string {
  const style = lots.pick(["Heading1", "Heading2"]);
  return paragraph(mixedText(lots, { words: [2, 25], special: false }), `<w:pStyle w:val="${style}"/>`);
}

/** Items of one list, now and then a level deeper. */
function list(lots: Lots): string {
  const id = lots.pick([1, 2, 3]);
  let level = 0;
  return Array.from({ length: lots.between(1, 7) }, (_, index) => {
    level = index === 0 ? 0 : lots.between(0, Math.min(2, level + 1));
    const style = lots.chance(0.7) ? `<w:pStyle w:val="Item"/>` : "";
    const number = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    return paragraph(mixedText(lots, { words: [1, 45] }), style + number);
  }).join("");
}

function linesWithTabs(lots: Lots, width: number): string {
  const leader = `w:leader="${lots.pick(["none", "dot", "underscore", "hyphen"])}"`;
  const kind = lots.pick(["right", "center", "decimal", "left"]);
  const [first, second] = [lots.between(10, 25), lots.between(50, 95)].map((part) =>
    Math.floor((width * part) / 100),
  );
  const stops = `<w:tabs><w:tab w:val="left" w:pos="${first}"/><w:tab w:val="${kind}" ${leader} w:pos="${second}"/></w:tabs>`;
  const tab = "<w:r><w:tab/></w:r>";
  const figure = (): string => `${lots.between(1, 99999)},${lots.between(0, 99)}`;
  return Array.from({ length: lots.between(1, 5) }, () => {
    const last = kind === "decimal" ? figure() : sentence(lots.next, lots.between(1, 4));
    return paragraph(
      [run(`${lots.between(1, 20)}.`), run(sentence(lots.next, lots.between(1, 6))), run(last)].join(tab),
      stops + (lots.chance(0.3) ? spacingOf(lots) : ""),
    );
  }).join("");
}

/** Paragraphs that stay together with what follows. */
function keptLines(lots: Lots): string {
  return Array.from({ length: lots.between(2, 6) }, () =>
    paragraph(
      mixedText(lots, { words: [1, 30], special: false }),
      `<w:keepNext/>${lots.chance(0.5) ? "<w:keepLines/>" : ""}${spacingOf(lots)}<w:jc w:val="${lots.pick(["left", "center"])}"/>`,
    ),
  ).join("");
}

function pictureAlone(lots: Lots): string {
  const size = { width: lots.between(40, 300), height: lots.between(40, 200) };
  const alignment = `<w:jc w:val="${lots.pick(["left", "center", "both"])}"/>`;
  return paragraph(
    pictureRun(lots.pick(mixedPictures), size),
    `<w:spacing w:before="120" w:after="60"/>${alignment}`,
  );
}

function ruledBorders(lots: Lots): string {
  const border = (side: string): string =>
    `<w:${side} w:val="${lots.pick(["single", "dashed"])}" w:sz="${lots.pick([4, 6, 12])}" w:space="${lots.pick([0, 1, 4])}" w:color="auto"/>`;
  const sides = lots.pick([["top"], ["bottom"], ["top", "bottom"]]);
  return `<w:pBdr>${sides.map(border).join("")}</w:pBdr>${lots.chance(0.5) ? spacingOf(lots) : ""}${indentOf(lots)}<w:jc w:val="${lots.pick(["left", "center", "both"])}"/>`;
}
