/** Invented papers that look like official ones, for tests of layout: letterhead, justified text, a list, a table over pages. */

import type { WordEntries } from "../../src/word/word-entries.ts";
import { randomNumbers, sentence } from "./invented-text.ts";
import { a4Section, buildWord, cell, pageField, paragraph, row, run, table } from "./word-builder.ts";

export interface PaperChoices {
  /** Chooses the words. */
  readonly seed: number;
  readonly paragraphs: number;
  readonly rows: number;
}

/** A letter of several pages with a landscape annex. */
export function buildPaper({ seed, paragraphs, rows }: PaperChoices): WordEntries {
  const next = randomNumbers(seed);
  const body = [
    letterhead(),
    paragraph(run("TỜ TRÌNH", bold), `<w:spacing w:before="240"/><w:jc w:val="center"/>`),
    paragraph(run("về việc đề nghị khen thưởng tập thể, cá nhân", bold), `<w:jc w:val="center"/>`),
    paragraph(run("-----"), `<w:spacing w:after="240"/><w:jc w:val="center"/>`),
    ...Array.from({ length: paragraphs }, (_, index) => bodyParagraph(index, next)),
    signatures(),
    paragraph("", titlePageSection),
    paragraph(run("DANH SÁCH", bold), `<w:jc w:val="center"/>`),
    paragraph(
      run("(kèm theo Tờ trình số 05-TTr/CB, ngày 09/4/2025)", "<w:i/>"),
      `<w:spacing w:after="120"/><w:jc w:val="center"/>`,
    ),
    annexTable(rows, next),
    paragraph(run("Tổng số: 12 tập thể, 30 cá nhân./."), bodyProperties),
    a4Section(
      `<w:headerReference w:type="default" r:id="header1"/>`,
      `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`,
    ),
  ];
  const header = paragraph(pageField(), `<w:jc w:val="center"/>`);
  return buildWord({ body: body.join(""), styles, numbering, furniture: { "header1.xml": header } });
}

const bold = "<w:b/>";
const bodyProperties = `<w:pStyle w:val="Body"/>`;
const titlePageSection = a4Section(`<w:headerReference w:type="default" r:id="header1"/>`).replace(
  "</w:sectPr>",
  "<w:titlePg/></w:sectPr>",
);

const styles = `<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="120" w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="heading 1"/><w:basedOn w:val="Body"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="964"/></w:tabs><w:ind w:left="964" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

function letterhead(): string {
  const line = (text: string, properties: string): string =>
    paragraph(run(text, properties), `<w:jc w:val="center"/>`);
  const left = [
    line("ĐẢNG BỘ KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH", ""),
    line("CHI BỘ THANH TRA TỈNH", bold),
    line("*", ""),
    line("Số      -TTr/CB", ""),
  ];
  const title = paragraph(
    run("ĐẢNG CỘNG SẢN VIỆT NAM", `${bold}<w:sz w:val="30"/>`),
    `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:jc w:val="center"/>`,
  );
  const date = paragraph(
    run("Yên Bái, ngày 09 tháng 4 năm 2025", "<w:i/>"),
    `<w:spacing w:before="120"/><w:jc w:val="center"/>`,
  );
  return table({ grid: [3900, 5455], rows: [row([cell(3900, left.join("")), cell(5455, title + date)])] });
}

function signatures(): string {
  const recipients = [
    paragraph(run("Nơi nhận:", `<w:u w:val="single"/>`), "<w:keepNext/>"),
    ...["- Như trên,", "- Các đồng chí ủy viên Ban Chấp hành Đảng bộ Khối,", "- Lưu Chi bộ."].map((text) =>
      paragraph(run(text, `<w:sz w:val="24"/>`), "<w:keepNext/>"),
    ),
  ];
  const line = (text: string, properties = ""): string =>
    paragraph(run(text, properties), `<w:jc w:val="center"/>`);
  const signer = [
    line("T/M CHI BỘ", bold),
    line("BÍ THƯ"),
    ...Array.from({ length: 4 }, () => line("")),
    line("Nguyễn Văn Thanh", bold),
  ];
  return table({
    grid: [4677, 4678],
    rows: [row([cell(4677, recipients.join("")), cell(4678, signer.join(""))])],
  });
}

function bodyParagraph(index: number, next: () => number): string {
  if (index % 6 === 0) {
    const list = `<w:pStyle w:val="Heading"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;
    return paragraph(run(sentence(next, 5 + Math.floor(next() * 14))), list);
  }
  if (index % 6 === 4) {
    const list = `<w:pStyle w:val="Body"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`;
    return paragraph(run(sentence(next, 8 + Math.floor(next() * 30))), list);
  }
  const plain = sentence(next, 20 + Math.floor(next() * 70));
  const emphasis = next() > 0.5 ? run(` ${sentence(next, 6)}`, "<w:b/><w:i/>") : "";
  return paragraph(run(plain) + emphasis + run(` ${sentence(next, 4)}.`), bodyProperties);
}

function annexTable(rows: number, next: () => number): string {
  const grid = [700, 3200, 3600, 4087, 2700];
  const heading = (width: number, text: string, merge: string): string =>
    cell(
      width,
      text === ""
        ? paragraph("")
        : paragraph(run(text, `${bold}<w:sz w:val="26"/>`), `<w:jc w:val="center"/>`),
      `${merge}<w:vAlign w:val="center"/>`,
    );
  const restart = `<w:vMerge w:val="restart"/>`;
  const head = [
    row(
      [
        heading(700, "TT", restart),
        heading(3200, "Họ và tên, chức vụ, đơn vị công tác", restart),
        heading(7687, "Thành tích", `<w:gridSpan w:val="2"/>`),
        heading(2700, "Ghi chú", restart),
      ],
      "<w:cantSplit/><w:tblHeader/>",
    ),
    row(
      [
        heading(700, "", "<w:vMerge/>"),
        heading(3200, "", "<w:vMerge/>"),
        heading(3600, "Năm 2023", ""),
        heading(4087, "Năm 2024", ""),
        heading(2700, "", "<w:vMerge/>"),
      ],
      "<w:cantSplit/><w:tblHeader/>",
    ),
  ];
  const small = `<w:sz w:val="26"/>`;
  const lines = Array.from({ length: rows }, (_, index) =>
    row([
      cell(
        700,
        paragraph(run(String(index + 1), small), `<w:jc w:val="center"/>`),
        `<w:vAlign w:val="center"/>`,
      ),
      cell(3200, paragraph(run(sentence(next, 3 + Math.floor(next() * 8)), small))),
      cell(
        3600,
        paragraph(
          run(sentence(next, 2 + Math.floor(next() * 20)), small),
          `<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>`,
        ),
      ),
      cell(
        4087,
        paragraph(
          run(sentence(next, 2 + Math.floor(next() * 20)), small),
          `<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>`,
        ),
      ),
      cell(
        2700,
        paragraph(run(sentence(next, 1 + Math.floor(next() * 4)), small)),
        `<w:vAlign w:val="center"/>`,
      ),
    ]),
  );
  return table({ grid, rows: [...head, ...lines], bordered: true });
}
