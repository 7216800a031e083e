/** A Word file as lines of text, for comparing two versions of it: a line for each paragraph, whatever it looks like. */

import type { NamedWordFile } from "./named-word-file.ts";
import { paragraphSlices } from "./paragraph-slices.ts";
import { readTextEntries } from "./text-entries.ts";

/** The main text first; what stands in a cell is indented; headers and footers with content follow under their names. */
export function printWordText({ entries, file }: NamedWordFile): string {
  const { texts, diagnostics } = readTextEntries(entries, file);
  const sections = [...texts].map(([name, xml]) => ({ name, lines: linesOf(xml) }));
  const [main, ...others] = sections.toSorted((one, other) => rank(one.name) - rank(other.name));
  const furniture = others
    .filter(({ lines }) => lines.some((line) => line.trim() !== ""))
    .flatMap(({ name, lines }) => ["", `== ${name} ==`, ...lines]);
  const problems = diagnostics.map(({ message }) => message.vi);
  return `${[...(main?.lines ?? []), ...furniture, ...problems].join("\n")}\n`;
}

function linesOf(xml: string): readonly string[] {
  return paragraphSlices(xml).map(({ text, cell }) => (cell === 0 ? text : `  ${text}`).trimEnd());
}

function rank(name: string): number {
  return name === "word/document.xml" ? 0 : 1;
}
