/** Finds marks of official style (`TM.`, `./.`, `Số:`) in a text, where they stand for themselves. */

/** Those of the marks that the text holds, in their order; a mark inside a word doesn't count. */
export function findMarks(text: string, marks: readonly string[]): string[] {
  const whole = text.normalize("NFC");
  return marks.filter((mark) => holds(whole, mark.normalize("NFC")));
}

function holds(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const end = at + mark.length;
    const isApart = !joins(text[at - 1], text[at]) && !joins(text[end - 1], text[end]);
    if (isApart) return true;
  }
  return false;
}

function joins(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && letter.test(one) && letter.test(other);
}

const letter = /^[\p{L}\p{N}]$/u;
