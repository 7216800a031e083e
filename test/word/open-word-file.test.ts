import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, it, test } from "vitest";
import { openWordFile } from "../../src/word/open-word-file.ts";

const file = "templates/to-trinh/1/template.docx";

/** A zip file as Word writes it, with other entries added or put in their place. */
function wordFile(extra: Record<string, string> = {}): Buffer {
  const zip = new PizZip();
  const entries = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": "<w:document/>",
    ...extra,
  };
  for (const [name, text] of Object.entries(entries)) zip.file(name, text);
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

/** The same bytes with a field of every directory entry written over. */
function withDirectoryField(bytes: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf("PK\x01\x02"); at >= 0; at = copy.indexOf("PK\x01\x02", at + 1))
    copy.writeUInt32LE(value, at + offset);
  return copy;
}

function codesOf(bytes: Uint8Array): string[] {
  const { value, diagnostics } = openWordFile(bytes, file);
  expect(value === undefined).toBe(diagnostics.length > 0);
  for (const { place } of diagnostics) expect(place).toEqual({ file });
  return diagnostics.map(({ code }) => code);
}

test("a Word file opens as its entries, without folders", () => {
  const { value, diagnostics } = openWordFile(
    wordFile({ "word/media/": "", "customXml/item1.xml": "<đ/>" }),
    file,
  );
  expect(diagnostics).toEqual([]);
  expect([...(value ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]).sort()).toEqual([
    ["[Content_Types].xml", "<Types/>"],
    ["customXml/item1.xml", "<đ/>"],
    ["word/document.xml", "<w:document/>"],
  ]);
});

describe("what is no Word file is refused", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("Kính gửi")],
    ["a zip file that is cut off", wordFile().subarray(0, 200)],
    ["a zip file of something else", new PizZip().file("a.txt", "a").generate({ type: "nodebuffer" })],
    ["a name that leads upwards", wordFile({ "word/../../evil.xml": "x" })],
    ["an absolute name", wordFile({ "/etc/passwd": "x" })],
    ["a name with a drive", wordFile({ "C:evil.xml": "x" })],
    ["a name with backslashes", wordFile({ "word\\evil.xml": "x" })],
    ["two entries of one name", wordFile({ "WORD/Document.xml": "x" })],
    ["a wrong checksum", withDirectoryField(wordFile(), 16, 1)],
    ["more than was announced", withDirectoryField(wordFile({ "word/a.xml": "a".repeat(9000) }), 24, 100)],
    ["an unknown way of packing", withDirectoryField(wordFile(), 10, 99)],
  ])("%s", (_, bytes) => {
    expect(codesOf(bytes)).toEqual(["word/not-a-word-file"]);
  });

  it("a file with a password", () => {
    expect(codesOf(Buffer.from("d0cf11e0a1b11ae1000000", "hex"))).toEqual(["word/locked-file"]);
  });
});

describe("what is too large is refused before it is unpacked", () => {
  it("many entries", () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`word/${index}.xml`, ""]));
    expect(codesOf(wordFile(many))).toEqual(["word/too-large"]);
  });

  it("a text that no template has", () => {
    expect(codesOf(wordFile({ "word/document.xml": "a".repeat(1024 * 1024 + 1) }))).toEqual([
      "word/too-large",
    ]);
    expect(codesOf(wordFile({ "word/media/image1.png": "a".repeat(2 * 1024 * 1024) }))).toEqual([]);
  });

  it("a little file that says it becomes a large one", () => {
    expect(codesOf(withDirectoryField(wordFile(), 24, 0x7fffffff))).toEqual(["word/too-large"]);
  });
});

describe("what would act on its own is refused", () => {
  const relationship = (type: string, mode: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/${type}" Target="http://evil.example/t.dotm"${mode}/></Relationships>`;

  it.each([
    ["macros", { "word/vbaProject.bin": "x" }],
    ["ActiveX", { "word/activeX/activeX1.xml": "x" }],
    [
      "a template elsewhere",
      { "word/_rels/settings.xml.rels": relationship("attachedTemplate", ' TargetMode="External"') },
    ],
    [
      "a picture elsewhere",
      { "word/_rels/document.xml.rels": relationship("image", ' TargetMode="External"') },
    ],
  ])("%s", (_, extra) => {
    expect(codesOf(wordFile(extra))).toEqual(["word/active-content"]);
  });

  it.each([
    ["a link to click on", relationship("hyperlink", ' TargetMode="External"')],
    ["an entry of its own", relationship("styles", "")],
  ])("but not %s", (_, rels) => {
    expect(codesOf(wordFile({ "word/_rels/document.xml.rels": rels }))).toEqual([]);
  });
});

test("bytes at random, or a Word file with some bytes changed, are opened or refused, never thrown at", () => {
  const good = wordFile({ "word/styles.xml": "<w:styles/>" });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        codesOf(bytes);
      },
    ),
    { numRuns: 300 },
  );
});
