/** Takes one fault of the oracle out of a Word file before LibreOffice prints it: no-break spaces and hyphens in slanted text. */

import type { WordEntries } from "../../src/word/word-entries.ts";

/**
 * LibreOffice sets every no-break space as a text of its own and gives it the room of a slanted last letter, a twelfth
 * of the line's height: the gap in «Số      -QĐ» becomes 9 pt wider than its spaces, which Word doesn't do. Upright they
 * are as wide as slanted ones, and are set so; no-break hyphens likewise.
 */
export function uprightSpaces(entries: WordEntries): WordEntries {
  const name = "word/document.xml";
  const xml = new TextDecoder().decode(entries.get(name));
  return new Map([...entries, [name, new TextEncoder().encode(xml.replace(runOfText, splitRun))]]);
}

/** A run of texts, with no-break hyphens between them. */
const runOfText =
  /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?((?:<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:noBreakHyphen\/>)+)<\/w:r>/g;

function splitRun(whole: string, look: string | undefined, content: string): string {
  if (!/\u00A0|<w:noBreakHyphen/.test(content)) return whole;
  return [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)]
    .map(([part, text]) =>
      text === undefined ? `<w:r>${upright(look)}${part}</w:r>` : splitText(text, look),
    )
    .join("");
}

function splitText(text: string, look: string | undefined): string {
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
