import { expect, test } from "vitest";
import { citedDate } from "../../src/judge/cited-date.ts";

test.each([
  ["15-KH/CB, 28/9/2024", "2024-09-28"],
  ["07-NQ/CB, ngày 10/02/2025", "2025-02-10"],
  ["Danh sách kèm theo, số 5, 4/2025", "2025-04"],
  ["15-KH/CB", undefined],
  ["15-KH/CB, 31/4/2025", undefined],
  ["Quyết định số 12/2024", undefined],
  [undefined, undefined],
])("%s: %s", (document, expected) => {
  expect(citedDate(document)).toBe(expected);
});
