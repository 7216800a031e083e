/** Vietnamese names: their order in a list, and how two spellings of one name are matched. */

/** One order for every list, whatever the locale of the machine: a ă â … d đ e ê …, tones last. */
const collator = new Intl.Collator("vi");

/** Plain alphabetical order; texts that collate as equal keep a fixed order by their code units. */
export function compareVietnamese(one: string, other: string): number {
  const order = collator.compare(one, other);
  if (order !== 0 || one === other) return order;
  return one < other ? -1 : 1;
}

/** The order of a list of people: by given name, which is the last word, then the others from the left. */
export function compareByGivenName(one: string, other: string): number {
  const [givenOne, restOne] = givenNameFirst(one);
  const [givenOther, restOther] = givenNameFirst(other);
  return compareVietnamese(givenOne, givenOther) || compareVietnamese(restOne, restOther);
}

/**
 * What two spellings of the same name have in common: NFC, lower case, single spaces, and the tone of `oa`, `oe`, `uy`
 * at the end of a syllable on its first letter (`uỷ` as `ủy`). For matching only: never printed.
 */
export function foldedName(name: string): string {
  const plain = name.normalize("NFC").toLocaleLowerCase("vi").trim().replace(/\s+/g, " ");
  return plain.replace(/(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\p{L})/gu, toneOnFirst);
}

export function upperCase(text: string): string {
  return text.toLocaleUpperCase("vi");
}

export function upperCaseFirst(text: string): string {
  const [first = ""] = text;
  return upperCase(first) + text.slice(first.length);
}

export function lowerCaseFirst(text: string): string {
  const [first = ""] = text;
  return first.toLocaleLowerCase("vi") + text.slice(first.length);
}

function givenNameFirst(name: string): [given: string, rest: string] {
  const words = name.trim().split(/\s+/);
  return [words.at(-1) ?? "", words.slice(0, -1).join(" ")];
}

/** Decomposed, a vowel of these pairs is a letter and a tone mark; the mark moves to the first letter. */
function toneOnFirst(pair: string): string {
  const [first = "", second = "", tone = ""] = pair.normalize("NFD");
  return `${first}${tone}${second}`.normalize("NFC");
}
