/** Takes one fault of the oracle out of a Word file before LibreOffice prints it: no-break spaces in slanted text. */

import type { WordEntries } from "../../src/word/word-entries.ts";

/**
 * LibreOffice sets every no-break space as a text of its own and gives it the room of a slanted last letter, a twelfth
 * of the line's height: the gap in «Số      -QĐ» becomes 9 pt wider than its spaces, which Word doesn't do. Upright they
 * are as wide as slanted ones, and are set so.
 */
export function uprightSpaces(entries: WordEntries): WordEntries {
  const name = "word/document.xml";
  const xml = new TextDecoder().decode(entries.get(name));
  return new Map([...entries, [name, new TextEncoder().encode(xml.replace(runOfText, splitRun))]]);
}

const runOfText =
  /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*\u00A0[^<]*)<\/w:t><\/w:r>/g;

function splitRun(_: string, look: string | undefined, text: string): string {
  return text
    .split(/(\u00A0+)/)
    .filter((part) => part !== "")
    .map((part) => {
      const properties = part.startsWith("\u00A0") ? upright(look) : (look ?? "");
      return `<w:r>${properties}<w:t xml:space="preserve">${part}</w:t></w:r>`;
    })
    .join("");
}

function upright(look = "<w:rPr></w:rPr>"): string {
  const rest = look.replaceAll(/<w:i(?: [^>]*)?\/>/g, "");
  return rest.replace(
    /^<w:rPr>((?:<w:rStyle [^>]*\/>)?(?:<w:rFonts [^>]*\/>)?(?:<w:b(?: [^>]*)?\/>)?(?:<w:bCs(?: [^>]*)?\/>)?)/,
    `$&<w:i w:val="0"/>`,
  );
}
