/** Makes hyphens unbreakable in filled text: `28-KH/CB` must not be parted at a line's end, nor a range of dates. */

const text = /(<w:t(?:\s[^>]*)?>)([^<]*)<\/w:t>/g;

/** After the number of `12-QĐ/ĐUK` (or the gap left for it), before the body of `12/QĐ-SNV`, and between no-break spaces. */
const hyphen =
  /(?<=(?:\p{N}\p{Ll}?|\u00A0))-(?=\p{Lu}[\p{L}\p{N}]*\/\p{Lu})|(?<=\/\p{Lu}[\p{L}\p{N}]*)-(?=\p{Lu})|(?<=\u00A0)-(?=\u00A0)/gu;

/** A symbol alone, or with one word before it: a line of its own, where there is nothing to part. */
const alone = /^(?:[^\s\u00A0]+[\s\u00A0]+)?[^\s\u00A0]*$/;

/**
 * Word's own `w:noBreakHyphen`, which looks as the hyphen does (ECMA-376, part 1, 17.3.3.18); the character U+2011 would
 * be another one to a search, and Word may draw it from another font. The line of a document's own number keeps the
 * plain hyphen, so that it is found as it is typed.
 */
export function holdSymbols(xml: string): string {
  return xml.replace(text, (whole, opening: string, written: string) => {
    if (!written.includes("-") || !written.includes("/") || alone.test(written)) return whole;
    const pieces = written.split(hyphen);
    if (pieces.length === 1) return whole;
    const kept = opening.includes("xml:space") ? opening : `${opening.slice(0, -1)} xml:space="preserve">`;
    return pieces.map((piece) => `${kept}${piece}</w:t>`).join("<w:noBreakHyphen/>");
  });
}
