/** The four levels of the yearly rating of organisations and members (Quy định 124-QĐ/TW, Điều 12), best first, and `không xếp loại`. */

import { z } from "zod";

export const ratingNames = {
  HTXSNV: "hoàn thành xuất sắc nhiệm vụ",
  HTTNV: "hoàn thành tốt nhiệm vụ",
  HTNV: "hoàn thành nhiệm vụ",
  KHTNV: "không hoàn thành nhiệm vụ",
  KXL: "không xếp loại",
} as const;

export type Rating = keyof typeof ratingNames;

/** As what somebody is rated: many are rated twice in a year. */
export const ratedAs = z.enum(["đảng viên", "cán bộ, công chức"]);

const order: readonly Rating[] = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

/** Every way of writing a rating, folded to lower case, and the rating it means. */
const spellings = new Map<string, Rating>(
  Object.entries(ratingNames).flatMap(([short, name]) =>
    [short, name, name.replace(/ nhiệm vụ$/, "")].map(
      (spelling) => [spelling.toLowerCase(), short as Rating] as const,
    ),
  ),
);

/** What people may type, for messages and editors. */
export const ratingSpellings: readonly string[] = Object.entries(ratingNames).flat();

/** Editors offer the short names with their meanings, and underline what is no spelling in small or capital letters. */
const writtenRating = z.string().meta({
  pattern: `^\\s*(${[...spellings.keys()].map(inAnyCase).join("|")})\\s*$`,
  patternErrorMessage: `Xếp loại là một trong: ${Object.keys(ratingNames).join(", ")}, hoặc tên đầy đủ.`,
  defaultSnippets: Object.entries(ratingNames).map(([label, description]) => ({
    label,
    description,
    body: label,
  })),
});

function inAnyCase(spelling: string): string {
  return spelling.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** A rating by its short or full name (`HTXSNV`, `hoàn thành xuất sắc nhiệm vụ`); the value is the short name. */
export const rating = writtenRating.transform((written, context) => {
  const known = spellings.get(written.trim().toLowerCase());
  if (known) return known;
  context.issues.push({ code: "custom", input: written, params: { problem: "unknown-rating", written } });
  return z.NEVER;
});

/** Whether a rating is the required one or better; `không xếp loại` is never. */
export function isAtLeast(given: Rating, required: Rating): boolean {
  return order.includes(given) && order.indexOf(given) <= order.indexOf(required);
}
