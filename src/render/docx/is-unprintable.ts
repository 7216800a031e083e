/** Whether a text holds characters that no line of a document may hold. */

/** Line breaks, tabs and controls, halves of characters, and what XML can't hold at all. */
export function isUnprintable(text: string): boolean {
  return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text);
}
