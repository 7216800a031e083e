import { expect, it } from "vitest";
import { clauseInWords } from "../../src/text/clause-in-words.ts";

it.each([
  ["II", "mục II"],
  ["IV.4", "điểm 4, mục IV"],
  ["III.2.1.2", "điểm 2.1.2, mục III"],
  ["III.2.1 Lưu ý", "lưu ý ở điểm 2.1, mục III"],
])("%s is %s", (id, words) => {
  expect(clauseInWords(id)).toBe(words);
});
