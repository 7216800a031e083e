/** Whether a word could be a Vietnamese syllable: an initial, a rhyme and at most one tone. */

const onsets = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x";

const nuclei =
  "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oai|oao|oay|oă|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|ue|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu";

const plainSyllable = new RegExp(`^(?:${onsets})?(?:${nuclei})(?:ch|c|m|ng|nh|n|p|t)?$`);

/** Grave, acute, tilde, hook above, dot below: the five marks of tones; the others belong to their letters. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Case makes no difference; the spelling of rhymes is judged by shape, not by a dictionary. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  if ((decomposed.match(tones) ?? []).length > 1) return false;
  return plainSyllable.test(decomposed.replace(tones, "").normalize("NFC"));
}
