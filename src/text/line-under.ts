/** A line of no-break spaces, to be underlined: as long as a part of the text above it, which no border of Word's can be. */

/** Of the longest line's length: Nghị định 30/2020/NĐ-CP, phụ lục I, asks for a third to a half. */
const share = 0.42;

/** Widths in the font's size, Times New Roman bold, of letters that are alike: what a line of them measures within a tenth. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s\u00A0]/, 0.25],
  [/[MWmw@%]/, 0.9],
  [/[iíìỉĩịlIÍÌỈĨỊjtf.,:;'!()-]/, 0.33],
  [/\p{Lu}/u, 0.72],
  [/./, 0.5],
];

const spaceWidth = 0.25;

/**
 * @param capacity how many characters surely fit on a line; a no-break space doesn't end one
 * @returns no-break spaces of the text's own font and size
 */
export function lineUnder(text: string, capacity: number): string {
  const longest = Math.max(...linesOf(text, capacity).map(widthOf));
  return "\u00A0".repeat(Math.max(1, Math.round((longest * share) / spaceWidth)));
}

/** As a word processor fills them. */
function linesOf(text: string, capacity: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= capacity)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFC")) {
    width += widths.find(([alike]) => alike.test(character))?.[1] ?? 0;
  }
  return width;
}
