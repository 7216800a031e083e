/** One paragraph of prose as WordprocessingML. */

import { keepTogether } from "../../text/keep-together.ts";
import type { ProseRun } from "../../text/prose.ts";
import type { BlockFrame } from "./docxtemplater-part.ts";

export function printProseParagraph(
  runs: readonly ProseRun[],
  { paragraphProperties, runProperties }: Omit<BlockFrame, "textWidth">,
): string {
  const printed = runs.map((run) => {
    const text = escapeXml(keepTogether(run.text.normalize("NFC")));
    return `<w:r>${styledProperties(runProperties, run)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  });
  return `<w:p>${paragraphProperties}${printed.join("")}</w:p>`;
}

/** The order that the schema wants at the beginning of `w:rPr` (ECMA-376, part 1, 17.3.2.28). */
const firstProperties = ["w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs"];

function styledProperties(properties: string, { bold, italic }: ProseRun): string {
  const inside = /^<w:rPr[^>]*>([\s\S]*)<\/w:rPr>$/.exec(properties)?.[1] ?? "";
  const added = [...(bold ? ["w:b", "w:bCs"] : []), ...(italic ? ["w:i", "w:iCs"] : [])];
  const kept = (inside.match(/<[^>]*>/g) ?? []).filter((element) => !added.includes(nameOf(element)));
  const all = [...kept, ...added.map((name) => `<${name}/>`)].sort((one, other) => rank(one) - rank(other));
  return all.length === 0 ? "" : `<w:rPr>${all.join("")}</w:rPr>`;
}

/** Elements after the first ones keep their order among themselves: the sort is stable. */
function rank(element: string): number {
  const found = firstProperties.indexOf(nameOf(element));
  return found < 0 ? firstProperties.length : found;
}

function nameOf(element: string): string {
  return /^<([\w:]+)/.exec(element)?.[1] ?? "";
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
