/** The map from a font's codes back to text, for search and copying (ISO 32000, 9.10.3). */

const mostPerRange = 100;

/** @param texts by code, from 0 */
export function toUnicodeMap(texts: readonly string[]): string {
  const ranges: string[] = [];
  for (let first = 0; first < texts.length; first += mostPerRange) {
    const part = texts.slice(first, first + mostPerRange);
    const range = [first, first + part.length - 1].map((code) => `<${hex(code)}>`).join(" ");
    ranges.push(`1 beginbfrange\n${range} [${part.map(utf16).join(" ")}]\nendbfrange`);
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...ranges,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index)));
  return `<${units.join("") || "fffd"}>`;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}
