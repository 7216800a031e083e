/** Builds the entries of a small Word file from pieces of XML, for tests. */

import type { WordEntries } from "../../src/word/word-entries.ts";

export interface WordPieces {
  /** The body's blocks and its last `w:sectPr`. */
  readonly body: string;
  /** More styles, after `Normal`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Headers and footers by their file names (`header1.xml`); the relationship's id is the name without `.xml`. */
  readonly furniture?: Readonly<Record<string, string>>;
  /** The Latin font of the theme's headings and text; without it, there is no theme. */
  readonly themeFont?: string;
  /** Pictures by their file names (`seal.png`); the relationship's id in every entry is the name. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentBase = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export function buildWord(pieces: WordPieces): WordEntries {
  const furniture = pieces.furniture ?? {};
  const pictures = Object.keys(pieces.pictures ?? {}).map(pictureRelationship);
  const related = [
    ...documentRelationships(Object.keys(furniture)),
    ...themeRelationship(pieces),
    ...pictures,
  ];
  const parts = new Map<string, string>([
    ["[Content_Types].xml", contentTypes(Object.keys(furniture), pieces.themeFont !== undefined)],
    ["_rels/.rels", relationships([["rId1", "officeDocument", "word/document.xml"]])],
    ["word/_rels/document.xml.rels", relationships(related)],
    ["word/document.xml", `<w:document ${namespaces}><w:body>${pieces.body}</w:body></w:document>`],
    ["word/styles.xml", `<w:styles ${namespaces}>${usualStyles}${pieces.styles ?? ""}</w:styles>`],
    ["word/numbering.xml", `<w:numbering ${namespaces}>${pieces.numbering ?? ""}</w:numbering>`],
    ["word/settings.xml", `<w:settings ${namespaces}>${pieces.settings ?? usualSettings}</w:settings>`],
  ]);
  for (const [name, blocks] of Object.entries(furniture)) {
    const root = name.startsWith("header") ? "w:hdr" : "w:ftr";
    parts.set(`word/${name}`, `<${root} ${namespaces}>${blocks}</${root}>`);
    if (pictures.length > 0) parts.set(`word/_rels/${name}.rels`, relationships(pictures));
  }
  if (pieces.themeFont !== undefined) parts.set("word/theme/theme1.xml", themeOf(pieces.themeFont));
  const encoder = new TextEncoder();
  const texts = [...parts].map(
    ([name, text]) => [name, encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`)] as const,
  );
  const media = Object.entries(pieces.pictures ?? {}).map(
    ([name, bytes]) => [`word/media/${name}`, bytes] as const,
  );
  return new Map([...texts, ...media]);
}

/** A paragraph; `properties` is what stands in its `w:pPr`. */
export function paragraph(content: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A run of text; `properties` is what stands in its `w:rPr`. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A section of A4 pages with the margins of Party documents; `more` comes first, as header references must. */
export function a4Section(more = "", size = '<w:pgSz w:w="11906" w:h="16838"/>'): string {
  return `<w:sectPr>${more}${size}<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

export interface TablePieces {
  /** Column widths in twips. */
  readonly grid: readonly number[];
  /** Rows in XML. */
  readonly rows: readonly string[];
  readonly bordered?: boolean;
  /** More of `w:tblPr`, in its order after the layout. */
  readonly more?: string;
}

export function table({ grid, rows, bordered = false, more = "" }: TablePieces): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = sides
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join("");
  const columns = grid.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const width = grid.reduce((sum, column) => sum + column, 0);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>`,
    bordered ? `<w:tblBorders>${borders}</w:tblBorders>` : "",
    `<w:tblLayout w:type="fixed"/>${more}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`,
  ].join("");
}

export function row(cells: readonly string[], properties = "<w:cantSplit/>"): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

export function cell(width: number, blocks: string, properties = ""): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${blocks}</w:tc>`;
}

/** A page-number field as Word writes it. */
export function pageField(instruction = "PAGE"): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${run("1")}${mark("end")}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function contentTypes(furniture: readonly string[], hasTheme: boolean): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}" ContentType="${contentBase}.${type}+xml"/>`;
  const overrides = [
    override("document.xml", "document.main"),
    ...["styles", "numbering", "settings"].map((name) => override(`${name}.xml`, name)),
    ...furniture.map((name) => override(name, name.startsWith("header") ? "header" : "footer")),
    ...(hasTheme
      ? [
          `<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`,
        ]
      : []),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${overrides.join("")}</Types>`;
}

type RelationshipPieces = readonly [id: string, kind: string, target: string];

function documentRelationships(furniture: readonly string[]): readonly RelationshipPieces[] {
  return [
    ["styles", "styles", "styles.xml"],
    ["numbering", "numbering", "numbering.xml"],
    ["settings", "settings", "settings.xml"],
    ...furniture.map((name): RelationshipPieces => {
      const kind = name.startsWith("header") ? "header" : "footer";
      return [name.replace(".xml", ""), kind, name];
    }),
  ];
}

function pictureRelationship(name: string): RelationshipPieces {
  return [name, "image", `media/${name}`];
}

function themeRelationship({ themeFont }: WordPieces): readonly RelationshipPieces[] {
  return themeFont === undefined ? [] : [["theme", "theme", "theme/theme1.xml"]];
}

function themeOf(font: string): string {
  const fonts = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:fontScheme name="Office"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
}

function relationships(pieces: readonly RelationshipPieces[]): string {
  const each = pieces.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationshipBase}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

const usualStyles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

const usualSettings = `<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`;
