/** Edits the entries of a Word file as Word does when somebody types into it and saves: runs split, marks everywhere. */

import type { WordEntries } from "../../src/word/word-entries.ts";

/** What a person typed, besides what Word does on its own. */
export interface TypedText {
  /** Stands in the middle of texts that hold no tag, and before values. */
  readonly word: string;
  /** Is the last paragraph. */
  readonly paragraph: string;
}

export function editAsWord(entries: WordEntries, typed: TypedText | undefined): WordEntries {
  const edits = new Map<string, (xml: string) => string>([
    ["word/document.xml", (xml) => markUp(typed === undefined ? xml : type(xml, typed))],
    ["word/styles.xml", withThemeDefaults],
    ["word/_rels/document.xml.rels", (xml) => xml.replace("</Relationships>", `${themeRelationship}$&`)],
    ["[Content_Types].xml", (xml) => xml.replace("</Types>", `${themeType}$&`)],
  ]);
  const edited = [...entries].map(([name, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes);
    const edit = edits.get(name) ?? (/^word\/(?:header|footer)\d*\.xml$/.test(name) ? markUp : undefined);
    return edit === undefined ? [name, bytes] : [name, new TextEncoder().encode(edit(text))];
  });
  return new Map([...edited, ["word/theme/theme1.xml", new TextEncoder().encode(theme)]]);
}

/** A text that stands in a condition may not be printed: the word is typed wherever it may be. */
function type(xml: string, { word, paragraph }: TypedText): string {
  const withWord = xml.replace(plainText, `$1${word}$2`).replace(valueTag, `$1${word}$2`);
  if (withWord === xml) throw new Error("no text to type into");
  const end = withWord.lastIndexOf("<w:sectPr");
  const added = `<w:p><w:r><w:t xml:space="preserve">${paragraph}</w:t></w:r></w:p>`;
  return withWord.slice(0, end) + added + withWord.slice(end);
}

const plainText = /(<w:t xml:space="preserve">[^<{}&]{3})([^<{}&]{3,}<\/w:t>)/g;

/** What needs its paragraph for itself is no place to type into. */
const valueTag = /(<w:t xml:space="preserve">)(\{\{(?![#/^]|&gt;|prose |table )[^{}]*\}\})/g;

/** Ids of sessions and paragraphs, split runs, marks of spelling, bookmarks, page breaks that Word saw, newer namespaces. */
function markUp(xml: string): string {
  let paragraphs = 0;
  return xml
    .replace(
      /<w:(document|hdr|ftr) /,
      `<w:$1 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15" `,
    )
    .replace(/<w:p>/g, () => {
      paragraphs += 1;
      const id = paragraphs.toString(16).toUpperCase().padStart(8, "0");
      return `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">`;
    })
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g,
      splitRun,
    );
}

let bookmarks = 0;

function splitRun(_: string, look: string | undefined, text: string): string {
  const half = text.search(/(?<=^.{2,})(?<!&\w*)(?=.)/u);
  const run = (part: string, before = ""): string =>
    `<w:r w:rsidRPr="00D4E5F6">${look ?? ""}${before}<w:t xml:space="preserve">${part}</w:t></w:r>`;
  if (half < 0) return run(text);
  bookmarks += 1;
  return [
    `<w:bookmarkStart w:id="${bookmarks}" w:name="_GoBack${bookmarks}"/>`,
    run(text.slice(0, half), "<w:lastRenderedPageBreak/>"),
    `<w:proofErr w:type="spellStart"/>`,
    run(text.slice(half)),
    `<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="${bookmarks}"/>`,
  ].join("");
}

/** Word's own defaults name the theme's font. */
function withThemeDefaults(xml: string): string {
  const themed = `<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/>`;
  return xml.replace(/(<w:rPrDefault><w:rPr>)<w:rFonts [^>]*\/>/, `$1${themed}`);
}

const themeRelationship = `<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>`;
const themeType = `<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`;
const themeFont = `<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>`;
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:fontScheme name="Office"><a:majorFont>${themeFont}</a:majorFont><a:minorFont>${themeFont}</a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
