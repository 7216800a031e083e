import { expect, it } from "vitest";
import { makeRoomForPen } from "../../../src/render/docx/make-room-for-pen.ts";
import { paragraphSlices } from "../../../src/word/paragraph-slices.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

const cells = (...texts: string[]) => texts.map((text) => cell(3000, paragraph(run(text))));
const justified = paragraph(run("Họ và tên: ……"), '<w:jc w:val="both"/>');

function made(body: string): { readonly xml: string; readonly texts: readonly string[] } {
  const entries = makeRoomForPen(buildWord({ body: body + a4Section() }));
  const xml = new TextDecoder().decode(entries.get("word/document.xml"));
  return { xml, texts: paragraphSlices(xml).map(({ text }) => text) };
}

it("no line is justified, so that its words don't stand apart where dots go on to the next", () => {
  expect(made(justified).xml).not.toContain('"both"');
  expect(made(justified).texts).toEqual(["Họ và tên: ……"]);
});

it("cells of a list that hold dots only are empty and 8 mm high, others stay", () => {
  const head = row(cells("TT", "Ngày sinh", "Đơn vị"), "<w:tblHeader/>");
  const dotted = row(cells("1", "…/…/……", "Chi bộ ……"), "<w:cantSplit/>");
  const { xml, texts } = made(table({ grid: [3000, 3000, 3000], rows: [head, dotted] }));
  expect(texts).toEqual(["TT", "Ngày sinh", "Đơn vị", "1", "", "Chi bộ ……"]);
  expect(xml.match(/<w:trHeight w:val="454"\/>/g)).toHaveLength(1);
});

it("tables that only place text, like a letterhead, keep their dots", () => {
  const { texts } = made(table({ grid: [3000, 3000], rows: [row(cells("…………", "ĐẢNG CỘNG SẢN VIỆT NAM"))] }));
  expect(texts).toEqual(["…………", "ĐẢNG CỘNG SẢN VIỆT NAM"]);
});
