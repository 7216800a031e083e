import { expect, test } from "vitest";
import { normaliseText } from "../../src/text/normalise.ts";

test("decomposed letters from macOS are composed", () => {
  expect(normaliseText("Đảng ủy".normalize("NFD"))).toBe("Đảng ủy");
});

test("a byte order mark and Windows line ends are read as they are meant", () => {
  expect(normaliseText("\uFEFFa\r\nb\rc\n")).toBe("a\nb\nc\n");
});

test("no-break spaces stay", () => {
  expect(normaliseText("a\u00A0b")).toBe("a\u00A0b");
});
