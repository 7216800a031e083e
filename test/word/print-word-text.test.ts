import { expect, it } from "vitest";
import { printWordText } from "../../src/word/print-word-text.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../support/word-builder.ts";

it("prints a line for each paragraph, cells set in, headers below their name", () => {
  const body =
    paragraph(run("Tờ ") + run("trình", "<w:b/>")) +
    table({ grid: [900], rows: [row([cell(900, paragraph(run("ô")))])] });
  const furniture = { "header1.xml": paragraph(run("đầu trang")), "footer1.xml": paragraph("") };
  const entries = buildWord({ body: body + a4Section(), furniture });
  expect(printWordText({ file: "x.docx", entries })).toBe(
    "Tờ trình\n  ô\n\n== word/header1.xml ==\nđầu trang\n",
  );
});

it("says what is wrong in place of an entry that can't be read", () => {
  const entries = new Map(buildWord({ body: "" })).set(
    "word/document.xml",
    new TextEncoder().encode("<w:p>"),
  );
  expect(printWordText({ file: "x.docx", entries })).toContain("word/document.xml");
});
