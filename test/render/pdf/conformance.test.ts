import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { printPdf } from "../../../src/render/pdf/print-pdf.ts";
import type { DocumentTree } from "../../../src/word/document-tree.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { type CheckedPdf, openPdf } from "../../support/conformance/checked-pdf.ts";
import { conditions } from "../../support/conformance/conditions.ts";
import { writtenInOrder } from "../../support/conformance/written-in-order.ts";
import { fonts } from "../../support/fonts.ts";
import { pictureRun, png } from "../../support/pictures.ts";
import {
  a4Section,
  buildWord,
  cell,
  pageField,
  paragraph,
  row,
  run,
  table,
} from "../../support/word-builder.ts";

/** What may be said of our PDFs, and no more: docs/conformance.md. */

const styles = ["Title", "Section"]
  .map(
    (name, level) =>
      `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`,
  )
  .join("");
const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

/** A paper with everything that a structure can hold, over three pages. */
function paper(): DocumentTree {
  const item = (text: string): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`);
  const head = [
    cell(2000, paragraph(run("TT", "<w:b/>"))),
    cell(6000, paragraph(run("Tên", "<w:b/><w:caps/>"))),
  ];
  const rows = Array.from({ length: 36 }, (_, index) =>
    row([cell(2000, paragraph(run(String(index + 1)))), cell(6000, paragraph(run("Chi bộ")))]),
  );
  const wide = row([cell(8000, paragraph(run("Cộng", "<w:i/>")), `<w:gridSpan w:val="2"/>`)]);
  const body = [
    table({
      grid: [4000, 4000],
      rows: [
        row([
          cell(4000, paragraph(run("ĐẢNG BỘ TỈNH"))),
          cell(4000, paragraph(run("ĐẢNG CỘNG SẢN VIỆT NAM"))),
        ]),
      ],
    }),
    paragraph(run("BÁO CÁO", "<w:b/>"), `<w:pStyle w:val="Title"/>`),
    paragraph(run("I. KẾT QUẢ"), `<w:pStyle w:val="Section"/>`),
    paragraph(
      `${run("Họ tên:")}<w:r><w:tab/></w:r>`,
      `<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="5000"/></w:tabs>`,
    ),
    item("Một"),
    item("Hai"),
    paragraph(run("- gạch đầu dòng")),
    paragraph(run("- gạch nữa", `<w:u w:val="single"/>`)),
    paragraph(
      run("Dấu: ") + pictureRun("seal.png", { width: 40, height: 40, alternative: "Con dấu" }) + run(" tròn"),
    ),
    paragraph(
      run("KHẨN"),
      `<w:framePr w:w="1500" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="10000" w:y="400"/>`,
    ),
    paragraph(""),
    table({
      grid: [2000, 6000],
      rows: [row(head, "<w:cantSplit/><w:tblHeader/>"), ...rows, wide],
      bordered: true,
    }),
    paragraph(run("Nơi nhận", `<w:strike/><w:vertAlign w:val="superscript"/>`)),
    a4Section(`<w:headerReference w:type="default" r:id="header1"/>`),
  ];
  const furniture = { "header1.xml": paragraph(pageField()) };
  const pictures = { "seal.png": png };
  const entries = buildWord({ body: body.join(""), styles, numbering, furniture, pictures });
  const { value, diagnostics } = readDocumentTree(entries, "paper.docx");
  expect(diagnostics).toEqual([]);
  return value;
}

async function print(titles: readonly string[]) {
  const tree = paper();
  const documents = titles.map((title, index) => ({ title, label: `0${index + 1}-`, tree }));
  const { bytes } = await printPdf(
    { title: "Báo cáo <1> & phụ lục (năm)", date: "2025-04-09", documents },
    fonts,
  );
  return { bytes, written: writtenInOrder(tree).repeat(titles.length) };
}

describe("a PDF", () => {
  let single: CheckedPdf;
  let dossier: CheckedPdf;
  let dossierBytes: Uint8Array;

  beforeAll(async () => {
    const [one, two] = [await print(["Báo cáo"]), await print(["Báo cáo", "Biên bản"])];
    single = openPdf(one.bytes, one.written);
    dossier = openPdf(two.bytes, two.written);
    dossierBytes = two.bytes;
  });

  it.each(conditions)("keeps $id: $asks", ({ check }) => {
    expect(check(single)).toEqual([]);
    expect(check(dossier)).toEqual([]);
  });

  it.each(conditions)("that doesn't keep $id is found: $fault", ({ check, plant }) => {
    const planted = openPdf(dossierBytes, dossier.written);
    plant(planted);
    expect(check(planted)).not.toEqual([]);
  });
});

describe("docs/conformance.md", () => {
  const page = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| PDF/"));

  it("lists what is checked, with the fault that proves each check, and nothing else", () => {
    const [checked = "", others = ""] = page.split("## Not applicable");
    const wanted = conditions.map(({ id, asks, fault }) => `| ${id} | ${asks} | ${fault} |`);
    expect(checked.split("\n").filter((line) => line.startsWith("| PDF/"))).toEqual(wanted);
    expect(others.split("\n").filter((line) => line.startsWith("| PDF/")).length).toBeGreaterThan(0);
  });

  it("names every condition once, and gives a reason for each that isn't checked", () => {
    const ids = rows.map((line) => line.split(" | ")[0]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const line of rows) expect(line).toMatch(/^\| PDF\/[^|]+ \| [^|]+ \| [^|]+ \|$/);
  });
});
