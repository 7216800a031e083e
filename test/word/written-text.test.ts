import { expect, it } from "vitest";
import { writtenText } from "../../src/word/written-text.ts";
import { buildWord, cell, paragraph, row, run, table } from "../support/word-builder.ts";

const textOf = (body: string): string => writtenText(buildWord({ body })).trimEnd();

it("gives every text in the order of the file, paragraphs apart", () => {
  const inTable = table({ grid: [900], rows: [row([cell(900, paragraph(run("ô")))])] });
  expect(textOf(paragraph(run("một ") + run("hai")) + inTable + paragraph(run("ba")))).toBe("một hai ô ba");
});

it("gives tabs and breaks as spaces, and hyphens as themselves", () => {
  const parts = "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>";
  expect(textOf(paragraph(`<w:r>${parts}</w:r>`, `<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>`))).toBe(
    "a b c-d",
  );
});

it("drops spaces at the ends only where the file doesn't keep them", () => {
  expect(textOf(paragraph('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r>'))).toBe(
    "a b",
  );
});

it("keeps a no-break space at an end, which is no white space to XML", () => {
  expect(textOf(paragraph("<w:r><w:t>≤</w:t></w:r><w:r><w:t>\u00A03</w:t></w:r>"))).toBe("≤\u00A03");
});

it("gives composed letters", () => {
  expect(textOf(paragraph(run("Đảng ủy".normalize("NFD"))))).toBe("Đảng ủy");
});

it("gives nothing of a file that can't be read", () => {
  expect(writtenText(new Map())).toBe("");
  expect(writtenText(new Map([["word/document.xml", new TextEncoder().encode("<w:p")]]))).toBe("");
});
