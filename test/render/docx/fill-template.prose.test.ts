import { describe, expect, it } from "vitest";
import { parseProse } from "../../../src/text/parse-prose.ts";
import { paragraphSlices } from "../../../src/word/paragraph-slices.ts";
import { filledXml, textsOf } from "../../support/fill-word.ts";
import { a4Section, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

const indented = '<w:pStyle w:val="Body"/><w:keepNext/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';

describe("prose", () => {
  const report = parseProse(
    "**Về nhiệm vụ.** Từ *ngày* 05 & <b\n\n- một\n- hai\n\nHết.".replace("<b", "< b"),
  ).prose;

  it("repeats the paragraph of its tag, with the look of paragraph and run", () => {
    const xml = filledXml(
      [
        paragraph(
          run("{{prose report}}", '<w:rFonts w:ascii="A"/><w:color w:val="FF0000"/><w:sz w:val="26"/>'),
          indented,
        ),
      ],
      { report },
    );
    const look = '<w:rFonts w:ascii="A"/>';
    const rest = '<w:color w:val="FF0000"/><w:sz w:val="26"/></w:rPr>';
    expect(xml.split(`<w:pPr>${indented}</w:pPr>`)).toHaveLength(5);
    expect(xml).toContain(
      `<w:r><w:rPr>${look}<w:b/><w:bCs/>${rest}<w:t xml:space="preserve">Về nhiệm vụ.</w:t></w:r>`,
    );
    expect(xml).toContain(
      `<w:r><w:rPr>${look}<w:i/><w:iCs/>${rest}<w:t xml:space="preserve">ngày</w:t></w:r>`,
    );
    expect(xml).toContain(`<w:r><w:rPr>${look}${rest}<w:t xml:space="preserve"> 05 &amp; &lt; b</w:t></w:r>`);
    expect(paragraphSlices(xml).map(({ text }) => text)).toEqual([
      "Về nhiệm vụ. Từ ngày 05 & < b",
      "- một",
      "- hai",
      "Hết.",
    ]);
  });

  it("stands in loops and conditions around its paragraph", () => {
    const blocks = [
      "{{#each people}}",
      "{{name}}",
      "{{#if report}}",
      "{{prose report}}",
      "{{/if}}",
      "{{/each}}",
      "sau",
    ];
    const values = { people: [{ name: "An", report: parseProse("một\n\nhai").prose }, { name: "Bình" }] };
    expect(textsOf(blocks, values)).toEqual(["An", "một", "hai", "Bình", "sau"]);
  });

  it("stands in a cell", () => {
    const inCell = table({ grid: [3000], rows: [row([cell(3000, paragraph(run("{{prose report}}")))])] });
    expect(textsOf([inCell], { report: parseProse("một\n\nhai").prose })).toEqual(["một", "hai"]);
  });

  it("brings tables over the width of the text, that touch no other table", () => {
    const withTable = parseProse("| TT | Nội dung thi đua |\n| 1 | Kết quả **91%** |\n\n| a |\n| b |").prose;
    const xml = filledXml([paragraph(run("{{prose report}}"), indented)], { report: withTable });
    const [first = "", second = ""] = xml.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    const widths = [...first.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 850);
    expect((widths[0] ?? 0) * 2).toBeLessThan(widths[1] ?? 0);
    expect(first).toContain('<w:tblLayout w:type="fixed"/>');
    expect(first.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(first.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    // Of the two cells of the head, which stays with the first row; the tag's own paragraph keeps with what follows.
    expect(first.match(/<w:keepNext\/>/g)).toHaveLength(2);
    expect([...first.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
      ...widths,
      ...widths,
    ]);
    expect(second).toContain('w:val="Body"');
    expect(xml).not.toMatch(/<\/w:tbl><w:(?:tbl|sectPr)/);
    expect(paragraphSlices(xml).map(({ text }) => text)).toEqual([
      "TT",
      "Nội dung thi đua",
      "1",
      "Kết quả 91%",
      "",
      "a",
      "b",
      "",
    ]);
  });

  it("sets tables as the templates' own: 12 pt whatever the tag's size, columns of numbers centred", () => {
    const numbers =
      "| Nội dung | Kết quả | Năm |\n| Kết nạp | 1.240 | 2024 |\n| Tỷ lệ | 91,5% | - |\n| Mức | ≤ 3 | hai |";
    const large = '<w:rFonts w:ascii="Tinos"/><w:sz w:val="30"/>';
    const xml = filledXml([paragraph(run("{{prose report}}", large))], { report: parseProse(numbers).prose });
    expect([...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => size)).toEqual(
      Array(12).fill("24"),
    );
    expect(xml.match(/<w:rFonts w:ascii="Tinos"\/>/g)).toHaveLength(12);
    const rows = (xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).slice(1);
    const sides = rows.map((row) => [...row.matchAll(/<w:jc w:val="(\w+)"\/>/g)].map(([, side]) => side));
    expect(sides).toEqual(Array(3).fill(["left", "center", "left"]));
  });

  it("takes the width of its own section", () => {
    const landscape = paragraph("", a4Section("", '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'));
    const xml = filledXml(["{{prose report}}", landscape], { report: parseProse("| a |\n| b |").prose });
    expect(xml).toContain(`<w:gridCol w:w="${16838 - 1701 - 850}"/>`);
  });
});
