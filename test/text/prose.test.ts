import { expect, test } from "vitest";
import { parseProse } from "../../src/text/parse-prose.ts";
import { isProse, plainTextOf } from "../../src/text/prose.ts";

test("prose is known by its shape", () => {
  expect(isProse(parseProse("Một\n| a |\n| b |").prose)).toBe(true);
});

test.each([[[]], ["một"], [[{ name: "một" }]], [["một"]], [undefined], [[null]]])(
  "%j is not prose",
  (value) => {
    expect(isProse(value)).toBe(false);
  },
);

test("its plain text has a line for each paragraph and row", () => {
  expect(plainTextOf(parseProse("**Một** hai\n\n| a | b |\n| c | *d* |").prose)).toBe(
    "Một hai\na | b\nc | d",
  );
});
