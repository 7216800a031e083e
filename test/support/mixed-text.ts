/** Runs of a paragraph with looks, tabs, breaks, pictures, raised characters mixed by chance. */

import { sentence } from "./invented-text.ts";
import type { Lots } from "./lots.ts";
import { pictureRun } from "./pictures.ts";
import { run } from "./word-builder.ts";

/** What mixed papers have pictures of, by the relationship's id. */
export const mixedPictures = ["seal.png", "seal.jpeg"] as const;

export interface TextChoices {
  /** The least and the greatest number of words. */
  readonly words: readonly [number, number];
  /** Properties that all runs have. */
  readonly look?: string;
  /** Beside plain text lines may hold tabs, breaks and raised characters, and pictures where no line is of exact height. */
  readonly special?: boolean | "with pictures";
}

export function mixedText(
  lots: Lots,
  { words: [least, most], look = "", special = true }: TextChoices,
): string {
  let words = lots.between(least, most);
  const runs: string[] = [];
  while (words > 0) {
    const count = Math.min(words, lots.chance(0.5) ? words : lots.between(1, 12));
    words -= count;
    const space = words > 0 && !lots.chance(0.05) ? " " : "";
    runs.push(run(withHardWords(lots, sentence(lots.next, count)) + space, mixedLook(lots, look)));
    if (special === "with pictures" && lots.chance(0.05)) runs.push(smallPicture(lots));
    if (special !== false && lots.chance(0.1)) runs.push(specialRun(lots, look));
  }
  return runs.join("");
}

/** Words that lines break inside of, or must not. */
const hardWords = [
  ..."(kèm theo) “Học tập” 15-KH/CB, 2021–2025 và/hoặc 01/7/2025; … 18-NQ/TW TTr-ĐUK. 1.234.567.890 Khối!".split(
    " ",
  ),
  ..."(Khối) kinh-tế-xã-hội 95,8%. [1] đúng/sai A4 (x) Yên-Bái: 12.5.2025 «dẫn» ‘đơn’ đ/c – — 1:2 25% 5°C § 3×4".split(
    " ",
  ),
  "www.khoi.gov.vn/thi-dua",
  "thi\u00A0đua",
  "số\u00A0\u00A0\u00A0\u00A0-QĐ",
];

function withHardWords(lots: Lots, text: string): string {
  return text
    .split(" ")
    .map((word) => (lots.chance(0.06) ? (hardWords[lots.between(0, hardWords.length - 1)] ?? word) : word))
    .join(" ");
}

const looks = [
  "<w:b/>",
  "<w:i/>",
  "<w:b/><w:i/>",
  "<w:caps/>",
  "<w:strike/>",
  `<w:color w:val="C00000"/>`,
  `<w:u w:val="single"/>`,
  `<w:rStyle w:val="Strong"/>`,
] as const;

/** A look that sets no size, over the properties that all runs have: these name sizes only. */
function mixedLook(lots: Lots, look: string): string {
  if (lots.chance(0.65)) return look;
  const own = lots.pick(looks);
  return own.startsWith("<w:u") ? look + own : own + look;
}

function smallPicture(lots: Lots): string {
  return pictureRun(lots.pick(mixedPictures), { width: lots.between(8, 90), height: lots.between(6, 50) });
}

function specialRun(lots: Lots, look: string): string {
  const raised = lots.pick(["superscript", "subscript"]);
  return lots.pick([
    () => `<w:r><w:rPr>${look}</w:rPr><w:tab/></w:r>`,
    () => `<w:r><w:br/></w:r>`,
    () =>
      `<w:r><w:rPr>${look}</w:rPr><w:t>Đảng</w:t><w:noBreakHyphen/><w:t xml:space="preserve">đoàn </w:t></w:r>`,
    () => run(lots.pick(["2", "(1)", "0"]), `${look}<w:vertAlign w:val="${raised}"/>`),
    () => run(`${sentence(lots.next, 3)} `, `<w:sz w:val="${lots.pick([20, 24, 26, 32, 36])}"/>`),
  ])();
}
