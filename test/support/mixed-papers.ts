/** Papers that use everything on the support list, mixed by chance: sections, headers, lists, tables, frames, pictures. */

import type { WordEntries } from "../../src/word/word-entries.ts";
import { sentence } from "./invented-text.ts";
import { drawLots, type Lots } from "./lots.ts";
import { mixedParagraph, smallParagraph, spacingOf } from "./mixed-paragraphs.ts";
import { mixedTable } from "./mixed-tables.ts";
import { jpeg, png } from "./pictures.ts";
import { buildWord, cell, pageField, paragraph, row, run, table } from "./word-builder.ts";

export function mixedPaper(seed: number): WordEntries {
  const lots = drawLots(seed);
  const furniture: Record<string, string> = {};
  const sections = Array.from({ length: lots.pick([1, 1, 2, 3]) }, () => mixedSection(lots, furniture));
  const body = sections.map(({ blocks, properties }, index) =>
    index < sections.length - 1
      ? blocks + paragraph(run(`Phần ${index + 1}./.`), properties)
      : blocks + properties,
  );
  const themed = lots.chance(0.3);
  return buildWord({
    body: body.join(""),
    styles: styles(themed),
    numbering,
    furniture,
    pictures: { "seal.png": png, "seal.jpeg": jpeg },
    ...(themed && { themeFont: "Times New Roman" }),
  });
}

interface SectionXml {
  readonly blocks: string;
  readonly properties: string;
}

/** Twips. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

const papers: readonly [Paper, ...Paper[]] = [
  { width: 11906, height: 16838, left: 1701, right: 850 },
  { width: 11906, height: 16838, left: 1701, right: 850 },
  { width: 11906, height: 16838, left: 1134, right: 1134 },
  { width: 16838, height: 11906, left: 1134, right: 1134 },
  { width: 16838, height: 11906, left: 851, right: 851 },
  { width: 8391, height: 11906, left: 851, right: 567 },
  { width: 12240, height: 15840, left: 1440, right: 1440 },
];

function mixedSection(lots: Lots, furniture: Record<string, string>): SectionXml {
  const paper = lots.pick(papers);
  const properties = sectionProperties(lots, paper, furniture);
  if (lots.chance(0.1)) return { blocks: certificate(lots, paper), properties };
  const width = paper.width - paper.left - paper.right;
  const count = lots.between(4, 16);
  const blocks = Array.from({ length: count }, () => mixedBlock(lots, width));
  return { blocks: blocks.join("") + closing(lots, width), properties };
}

function mixedBlock(lots: Lots, width: number): string {
  if (lots.chance(0.86)) return mixedParagraph(lots, width);
  return mixedTable(lots, width) + paragraph(run(sentence(lots.next, 6)), spacingOf(lots));
}

/** A table of recipients and of who signs, or a line. */
function closing(lots: Lots, width: number): string {
  if (lots.chance(0.5)) return paragraph(run("Hết./."));
  const half = Math.floor(width / 2);
  const kept = (text: string, look = ""): string => paragraph(run(text, look), "<w:keepNext/>");
  const recipients = [kept("Nơi nhận:", `<w:u w:val="single"/>`), kept("- Như trên,"), kept("- Lưu.")].join(
    "",
  );
  const signer = ["T/M CHI BỘ", "BÍ THƯ", "", "", "", "Nguyễn Văn Thanh"].map((text) =>
    paragraph(run(text, "<w:b/>"), `<w:jc w:val="center"/>`),
  );
  const rows = [row([cell(half, recipients), cell(half, signer.join(""))])];
  return table({ grid: [half, half], rows }) + paragraph("");
}

/** Texts at places of the page, twice, each on a page of its own. */
function certificate(lots: Lots, { width, height }: Paper): string {
  const frame = (top: number, words: number): string => {
    const own = Math.floor(width * (0.3 + lots.next() * 0.4));
    const x = Math.floor((width - own) * lots.next());
    const place = `<w:framePr w:w="${own}" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="${x}" w:y="${Math.floor(height * top)}"/>`;
    return Array.from({ length: lots.between(1, 3) }, () =>
      paragraph(
        run(sentence(lots.next, lots.between(1, words)), lots.pick(["", "<w:b/>", "<w:i/>"])),
        `${place}${spacingOf(lots)}<w:jc w:val="${lots.pick(["left", "center", "right"])}"/>`,
      ),
    ).join("");
  };
  const page = (): string => frame(0.2, 8) + frame(0.5, 8) + frame(0.75, 5);
  return page() + paragraph("") + page() + paragraph("", "<w:pageBreakBefore/>");
}

function sectionProperties(
  lots: Lots,
  { width, height, left, right }: Paper,
  furniture: Record<string, string>,
): string {
  const references = lots.chance(0.7) ? furnitureReferences(lots, furniture) : "";
  const turned = width > height ? ` w:orient="landscape"` : "";
  const [top, bottom] = [lots.pick([1134, 1440, 850]), lots.pick([1134, 1440, 850])];
  const margins = `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${lots.pick([567, 720, 400])}" w:footer="${lots.pick([567, 400])}" w:gutter="0"/>`;
  const start = lots.chance(0.2) ? `<w:pgNumType w:start="${lots.between(1, 20)}"/>` : "";
  const titled = lots.chance(0.4) ? "<w:titlePg/>" : "";
  return `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${turned}/>${margins}${start}${titled}</w:sectPr>`;
}

function furnitureReferences(lots: Lots, furniture: Record<string, string>): string {
  const kinds = [
    ["header", "default"],
    ["header", "first"],
    ["footer", "default"],
    ["footer", "first"],
  ] as const;
  return kinds
    .filter(([kind, type]) => lots.chance(kind === "header" && type === "default" ? 0.9 : 0.4))
    .map(([kind, type]) => {
      const id = `${kind}${Object.keys(furniture).length + 1}`;
      furniture[`${id}.xml`] = furnitureBlocks(lots);
      return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    })
    .join("");
}

/** A page number, a line of text, or several that push the text away. */
function furnitureBlocks(lots: Lots): string {
  const number = paragraph(
    run("Trang ") + pageField() + (lots.chance(0.4) ? run("/") + pageField("NUMPAGES") : ""),
    `<w:jc w:val="${lots.pick(["center", "right"])}"/>`,
  );
  if (lots.chance(0.5)) return number;
  const line = `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>`;
  const more = lots.chance(0.3) ? smallParagraph(lots, [10, 50]) : "";
  return paragraph(run(sentence(lots.next, 6), "<w:i/>"), line) + more + number;
}

function styles(themed: boolean): string {
  const body = `<w:spacing w:before="120" w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>`;
  const font = themed ? `<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>` : "";
  const style = (id: string, paragraphs: string, runs = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${font}${runs}</w:rPr></w:style>`;
  return [
    style("Body", body),
    style("Close", `<w:spacing w:before="120" w:after="120"/><w:contextualSpacing/><w:jc w:val="both"/>`),
    style("Wide", `<w:spacing w:after="160" w:line="276" w:lineRule="auto"/>`, `<w:sz w:val="26"/>`),
    ...[22, 24, 26].map((size) => style(`Small${size}`, "", `<w:sz w:val="${size}"/>`)),
    style("Item", `<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>`),
    style(
      "Heading1",
      `<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>`,
      `<w:b/><w:sz w:val="32"/>`,
    ),
    style(
      "Heading2",
      `<w:keepNext/><w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:outlineLvl w:val="1"/>`,
      "<w:b/><w:i/>",
    ),
    `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`,
  ].join("");
}

const numbering = [
  listOf(1, ["decimal", "decimal", "lowerLetter"], ["%1.", "%1.%2.", "%3)"]),
  listOf(2, ["bullet", "bullet", "bullet"], ["-", "+", "*"]),
  listOf(3, ["upperRoman", "decimal", "decimal"], ["%1.", "%2)", "%3/"]),
  ...[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
].join("");

function listOf(id: number, formats: readonly string[], texts: readonly string[]): string {
  const levels = formats.map(
    (format, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${id === 3 ? `<w:suff w:val="${level === 0 ? "space" : "tab"}"/>` : ""}<w:lvlText w:val="${texts[level]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${567 + level * 397}" w:hanging="397"/></w:pPr></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}
