/** A character by its number in Unicode, for those who can't see it. */

/** `U+00D0` for `Ð`; of a longer text, its first character. */
export function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
