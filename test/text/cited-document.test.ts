import { expect, it } from "vitest";
import { citation, citedDate, citedSymbol } from "../../src/text/cited-document.ts";

it.each([
  { document: "15-KH/CB, 28/9/2024", printed: "15-KH/CB, ngày 28/9/2024", date: "2024-09-28" },
  { document: "15-KH/CB, ngày 28/9/2024", printed: "15-KH/CB, ngày 28/9/2024", date: "2024-09-28" },
  { document: "95/QĐ-TTr, 9/4/2025", printed: "95/QĐ-TTr, ngày 09/4/2025", date: "2025-04-09" },
  { document: "danh sách của Ban Tổ chức", printed: "danh sách của Ban Tổ chức", date: undefined },
  { document: "15-KH/CB, 31/4/2025", printed: "15-KH/CB, 31/4/2025", date: undefined },
  { document: "2024", printed: "2024", date: undefined },
])("$document is printed $printed", ({ document, printed, date }) => {
  expect(citation(document)).toBe(printed);
  expect(citedDate(document)).toBe(date);
});

it("has its symbol before the date, and none where no date follows", () => {
  expect(citedSymbol("15-KH/CB, 28/9/2024")).toBe("15-KH/CB");
  expect(citedSymbol("danh sách của Ban Tổ chức")).toBeUndefined();
  expect(citedSymbol(undefined)).toBeUndefined();
});
