/** Letters of other alphabets that look like those of Vietnamese: copied from scanned or converted texts, and never found again by a search. */

/** One such letter in a text, and the word around it. */
export interface LookAlike {
  readonly letter: string;
  readonly meant: string;
  readonly word: string;
  readonly meantWord: string;
  /** In UTF-16 code units. */
  readonly index: number;
}

/** The first of each letter. A word in another alphabet passes where one of its letters looks like none of ours. */
export function findLookAlikes(text: string): LookAlike[] {
  const found = new Map<string, LookAlike>();
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (ordinaryWord.test(word)) continue;
    for (const lookAlike of lookAlikesIn(word, start)) {
      if (!found.has(lookAlike.letter)) found.set(lookAlike.letter, lookAlike);
    }
  }
  return [...found.values()];
}

/** What nearly all words are made of. */
const ordinaryWord = /^[A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+$/;

function lookAlikesIn(word: string, start: number): LookAlike[] {
  const letters = [...word.matchAll(/\p{L}/gu)].map(({ 0: letter, index }) => ({ letter, index }));
  const isForeign = letters.some(({ letter }) => !isLatin(letter) && meantBy(letter) === undefined);
  const meantWord = [...word]
    .map((letter) => meantBy(letter) ?? letter)
    .join("")
    .normalize("NFC");
  return letters.flatMap(({ letter, index }) => {
    const meant = meantBy(letter);
    if (meant === undefined || (isForeign && !isLatin(letter))) return [];
    return [{ letter, meant, word, meantWord, index: start + index }];
  });
}

function isLatin(letter: string): boolean {
  return /\p{Script=Latin}/u.test(letter);
}

/** Fullwidth letters, and those of mathematics that people use for bold, stand in the order of the alphabet. */
function meantBy(letter: string): string | undefined {
  return (
    table.get(letter) ??
    (/[\uFF21-\uFF5A\u{1D400}-\u{1D6A3}]/u.test(letter) ? letter.normalize("NFKC") : undefined)
  );
}

const table: ReadonlyMap<string, string> = new Map(
  [
    ["ÐƉðɖƢƣǍǎıɑɡ", "ĐĐđđƯưĂăiag"],
    // Small capitals, which converted texts have for small letters.
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"],
    // Cyrillic
    ["АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁ", "ABEKMHOPCTYXIJSaeopcyxijshd"],
    // Greek
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"],
  ].flatMap(([foreign = "", ours = ""]) => pairs([...foreign], [...ours])),
);

function pairs(foreign: readonly string[], ours: readonly string[]): (readonly [string, string])[] {
  return foreign.map((letter, index) => [letter, ours[index] ?? ""] as const);
}
