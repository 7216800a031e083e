import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/render/docx/fill-template.ts";
import { prepareTemplate } from "../../../src/render/docx/prepare-template.ts";
import { parseProse } from "../../../src/text/parse-prose.ts";
import { paragraphSlices } from "../../../src/word/paragraph-slices.ts";
import type { WordEntries } from "../../../src/word/word-entries.ts";
import { parseXml } from "../../../src/word/xml.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

const file = "templates/to-trinh/1/template.docx";
const record = { file: "data/campaigns/x/rounds/de-nghi/chi-bo-a.yaml", line: 12 };

/** Paragraphs of one run each, unless XML is given. */
function bodyOf(blocks: readonly string[]): string {
  return (
    blocks.map((block) => (block.startsWith("<") ? block : paragraph(run(block)))).join("") + a4Section()
  );
}

function fill(
  blocks: readonly string[],
  values: Record<string, unknown>,
  furniture: Record<string, string> = {},
) {
  const { value: template, diagnostics } = prepareTemplate({
    file,
    entries: buildWord({ body: bodyOf(blocks), furniture }),
  });
  if (template === undefined) throw new Error(JSON.stringify(diagnostics));
  return fillTemplate(template, { values, record });
}

function xmlOf(entries: WordEntries, name = "word/document.xml"): string {
  const bytes = entries.get(name) ?? new Uint8Array();
  expect(parseXml(bytes)).toHaveProperty("name");
  return new TextDecoder().decode(bytes);
}

function filledXml(blocks: readonly string[], values: Record<string, unknown>): string {
  const { value, diagnostics } = fill(blocks, values);
  expect(diagnostics).toEqual([]);
  return xmlOf(value ?? new Map());
}

/** The paragraphs' texts, with no-break spaces as spaces. */
function textsOf(blocks: readonly string[], values: Record<string, unknown>): string[] {
  return paragraphSlices(filledXml(blocks, values)).map(({ text }) => text.replaceAll("\u00A0", " "));
}

function findingsOf(blocks: readonly string[], values: Record<string, unknown>) {
  const { value, diagnostics } = fill(blocks, values);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics;
}

const people = [
  { name: "Sùng A Dê", votes: 17, awards: ["Giấy khen", "Bằng khen"] },
  { name: "Lò Văn Inh", votes: 0, awards: [] },
];

describe("values", () => {
  it("are printed with the helpers, numbers and zero too", () => {
    expect(
      textsOf(["{{title}}, {{longDate date}}: {{count n}} người, {{zero}} phiếu"], {
        title: "Tờ trình",
        date: "2025-04-09",
        n: 2,
        zero: 0,
      }),
    ).toEqual(["Tờ trình, ngày 09 tháng 4 năm 2025: 02 người, 0 phiếu"]);
  });

  it("print as typed, whatever they look like", () => {
    const typed = `{{title}} <w:p/> & "a" 'b' > ]]> {{#x}} $& \\`;
    expect(textsOf(["{{a}}|{{b}}"], { a: typed, b: "sau" })).toEqual([`${typed}|sau`]);
  });

  it("of any text come out as they went in, in NFC", () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => /^[^\p{Cc}\p{Zs}]+$/u.test(text));
    fc.assert(
      fc.property(line, (text) => {
        expect(textsOf(["{{a}}"], { a: text })).toEqual([text.normalize("NFC")]);
      }),
      { numRuns: 60 },
    );
  });

  it("keep together what must not be broken, and the gaps for the pen", () => {
    const { value } = fill(["{{a}}/{{longDateWithGaps nope}}"], { a: "đồng chí An, ngày 05" });
    const [slice] = paragraphSlices(xmlOf(value ?? new Map()));
    expect(slice?.text).toBe(
      `đồng chí\u00A0An, ngày\u00A005/ngày${"\u00A0".repeat(6)}tháng${"\u00A0".repeat(6)}năm${"\u00A0".repeat(6)}`,
    );
  });

  it("take the format of the run where the tag begins, however Word has split it", () => {
    const split = paragraph(
      `${run("{{ti", "<w:b/>")}<w:proofErr w:type="spellEnd"/>${run("tle", "<w:i/>")}${run("}} sau")}`,
    );
    const xml = filledXml([split], { title: "Tờ trình" });
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Tờ trình</w:t></w:r>');
    expect(xml).toContain("> sau</w:t>");
  });

  it("stand in headers and footers too", () => {
    const { value, diagnostics } = fill(
      ["x"],
      { title: "Tờ trình" },
      { "header1.xml": paragraph(run("{{title}}")), "footer2.xml": paragraph(run("{{upper title}}")) },
    );
    expect(diagnostics).toEqual([]);
    expect(xmlOf(value ?? new Map(), "word/header1.xml")).toContain(">Tờ trình<");
    expect(xmlOf(value ?? new Map(), "word/footer2.xml")).toContain(">TỜ TRÌNH<");
  });

  it("typed in decomposed letters, in the template and in the data, meet", () => {
    expect(textsOf(["{{tên}}".normalize("NFD")], { tên: "Đề nghị".normalize("NFD") })).toEqual(["Đề nghị"]);
  });
});

describe("blocks", () => {
  it("repeat paragraphs, nested and with loop variables", () => {
    const blocks = [
      "{{#each people}}",
      "{{add @index 1}}. {{name}}",
      "{{#awards}}",
      "- {{this}} của {{../name}}{{#unless @last}},{{/unless}}",
      "{{/awards}}",
      "{{/each}}",
    ];
    expect(textsOf(blocks, { people })).toEqual([
      "1. Sùng A Dê",
      "- Giấy khen của Sùng A Dê,",
      "- Bằng khen của Sùng A Dê",
      "2. Lò Văn Inh",
    ]);
  });

  it("repeat a row across its cells, with conditions inside", () => {
    const header = row([cell(3000, paragraph(run("Họ và tên"))), cell(3000, paragraph(run("Phiếu")))]);
    const body = row([
      cell(3000, paragraph(run("{{#people}}{{name}}"))),
      cell(
        3000,
        paragraph(run("{{#if votes}}{{votes}}{{/if}}{{#unless votes}}không có{{/unless}}{{/people}}")),
      ),
    ]);
    const xml = filledXml([table({ grid: [3000, 3000], rows: [header, body] })], { people });
    expect(xml.match(/<w:tr>/g)).toHaveLength(3);
    expect(paragraphSlices(xml).map(({ text }) => text)).toEqual([
      "Họ và tên",
      "Phiếu",
      "Sùng A Dê",
      "17",
      "Lò Văn Inh",
      "không có",
    ]);
  });

  it("inside a line join its texts", () => {
    expect(
      textsOf(["Gồm: {{#people}}{{name}}{{#if @last}}.{{/if}}{{^@last}}, {{/}}{{/people}}"], { people }),
    ).toEqual(["Gồm: Sùng A Dê, Lò Văn Inh."]);
  });

  it("of conditions keep or drop paragraphs, tables and rows", () => {
    const oneCell = (text: string) =>
      table({ grid: [3000], rows: [row([cell(3000, paragraph(run(text)))])] });
    const blocks = [
      "{{#if a}}",
      "có a",
      oneCell("bảng a"),
      "{{/if}}",
      "{{#if (gt n 3)}}",
      "có n",
      "{{/if}}",
      "{{^people}}",
      "không ai",
      "{{/people}}",
      oneCell("{{#if nope}}x{{/if}}"),
    ];
    expect(textsOf(blocks, { a: false, n: 4, people: [] })).toEqual(["có n", "không ai", ""]);
    expect(textsOf(blocks, { a: { b: 1 }, n: 3, people })).toEqual(["có a", "bảng a", ""]);
  });

  it("of an object enter it, and a condition on an object doesn't", () => {
    const values = { unit: { name: "Chi bộ", title: "đơn vị" }, title: "Tờ trình" };
    expect(
      textsOf(["{{#unit}}{{name}} {{title}} {{../title}}{{/unit}}", "{{#if unit}}{{title}}{{/if}}"], values),
    ).toEqual(["Chi bộ đơn vị Tờ trình", "Tờ trình"]);
  });

  it("inside a condition inside a loop still count the loop", () => {
    expect(
      textsOf(["{{#people}}{{#if name}}{{@index}}{{../title}}{{/if}}{{/people}}"], { people, title: "T" }),
    ).toEqual(["0T1T"]);
  });

  it("leave every cell with a paragraph", () => {
    const inCell = table({
      grid: [3000],
      rows: [
        row([
          cell(3000, ["{{#people}}", "{{name}}", "{{/people}}"].map((text) => paragraph(run(text))).join("")),
        ]),
      ],
    });
    const inCells = paragraphSlices(filledXml([inCell], { people: [] })).filter((slice) => slice.cell > 0);
    expect(inCells.map(({ text }) => text)).toEqual([""]);
  });
});

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
    expect(first).not.toContain("w:keepNext");
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

  it("takes the width of its own section", () => {
    const landscape = paragraph("", a4Section("", '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'));
    const xml = filledXml(["{{prose report}}", landscape], { report: parseProse("| a |\n| b |").prose });
    expect(xml).toContain(`<w:gridCol w:w="${16838 - 1701 - 850}"/>`);
  });
});

describe("what is missing or wrong is told, all at once, and nothing is printed", () => {
  it("missing values, with template, tag, paragraph and record", () => {
    const found = findingsOf(
      [
        "Số {{document.number}}",
        "{{#people}}",
        "{{name}}: {{longDate born}}",
        "{{/people}}",
        "{{prose report}}",
      ],
      { people: [{ name: "An" }, { born: "1985-03-12" }], report: [] },
    );
    expect(found.map(({ code, place }) => [code, place.file, place.paragraph])).toEqual([
      ["render/missing-value", file, "Số {{document.number}}"],
      ["render/missing-value", file, "{{name}}: {{longDate born}}"],
      ["render/missing-value", file, "{{name}}: {{longDate born}}"],
      ["render/missing-value", file, "{{prose report}}"],
    ]);
    expect(found[1]?.message.vi).toBe(
      `Thẻ {{longDate born}} của mẫu không in được: dữ liệu ${record.file}:12 không có «born».`,
    );
  });

  it.each([
    ["a line break", { text: "{{a}}", values: { a: "một\nhai" }, code: "render/broken-line" }],
    ["a tab", { text: "{{a}}", values: { a: "một\thai" }, code: "render/broken-line" }],
    ["half a character", { text: "{{a}}", values: { a: "\uD800" }, code: "render/broken-line" }],
    [
      "a character that XML can't hold",
      { text: "{{a}}", values: { a: "\u0000" }, code: "render/broken-line" },
    ],
    ["a list", { text: "{{a}}", values: { a: ["x"] }, code: "expression/unprintable-value" }],
    ["a yes or no", { text: "{{a}}", values: { a: true }, code: "expression/unprintable-value" }],
    [
      "prose in a plain tag",
      { text: "{{a}}", values: { a: parseProse("x").prose }, code: "expression/unprintable-value" },
    ],
    ["a line in a prose tag", { text: "{{prose a}}", values: { a: "x" }, code: "render/not-prose" }],
    ["a list that is no prose", { text: "{{prose a}}", values: { a: ["x"] }, code: "render/not-prose" }],
    [
      "a helper's wrong value",
      { text: "{{longDate a}}", values: { a: "hôm qua" }, code: "expression/wrong-kind" },
    ],
    [
      "a helper's missing value in a condition",
      { text: "{{#if (gt a 1)}}x{{/if}}", values: {}, code: "render/missing-value" },
    ],
    ["an inherited property", { text: "{{a.toString}}", values: { a: {} }, code: "render/missing-value" }],
    [
      "prose with half a character",
      {
        text: "{{prose a}}",
        values: { a: [{ kind: "paragraph", runs: [{ text: "\uDC00", bold: false, italic: false }] }] },
        code: "render/broken-line",
      },
    ],
  ])("%s", (_, { text, values, code }) => {
    const found = findingsOf([text], values);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(found[0]?.place).toEqual({ file, paragraph: text });
  });

  it("a prose table in a cell", () => {
    const inCell = table({ grid: [3000], rows: [row([cell(3000, paragraph(run("{{prose a}}")))])] });
    expect(findingsOf([inCell], { a: parseProse("| a |\n| b |").prose }).map(({ code }) => code)).toEqual([
      "render/prose-table-in-cell",
    ]);
  });

  it("blocks that overlap in a row, which only docxtemplater sees", () => {
    const overlapping = table({
      grid: [3000, 3000],
      rows: [row([cell(3000, paragraph(run("{{#a}}x"))), cell(3000, paragraph(run("{{/a}}{{#b}}y{{/b}}")))])],
    });
    expect(findingsOf([overlapping], { a: true, b: true }).map(({ code }) => code)).toEqual([
      "render/template-refused",
    ]);
  });
});

describe("what templates and records of strangers try", () => {
  it("a record's text is never taken for XML, in no tag", () => {
    const evil = "<w:p><w:r><w:t>evil</w:t></w:r></w:p>";
    expect(filledXml(["{{a}}"], { a: evil })).not.toContain(evil);
    const { value } = prepareTemplate({ file, entries: buildWord({ body: bodyOf(["{{@a}}"]) }) });
    expect(value).toBeUndefined();
  });

  it("a record that brings its own properties changes nobody else's", () => {
    const trap = JSON.parse('{"__proto__": {"title": "x"}, "constructor": "chữ"}');
    expect(findingsOf(["{{title}}"], trap).map(({ code }) => code)).toEqual(["render/missing-value"]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it("tags in a record's keys, and functions among values, do nothing", () => {
    let called = false;
    const values = { "{{x}}": "y", run: () => (called = true), a: { toString: () => "evil" } };
    expect(findingsOf(["{{run}}", "{{a}}"], values).map(({ code }) => code)).toEqual([
      "render/missing-value",
      "expression/unprintable-value",
    ]);
    expect(called).toBe(false);
  });
});

describe("a prepared template", () => {
  it("fills many records, each like the first, a faulty one between", () => {
    const { value: template } = prepareTemplate({
      file,
      entries: buildWord({ body: bodyOf(["{{#people}}", "{{name}}", "{{/people}}"]) }),
    });
    if (template === undefined) throw new Error("the template is sound");
    const bytesOf = (values: Record<string, unknown>) =>
      fillTemplate(template, { values, record }).value?.get("word/document.xml");
    const first = bytesOf({ people });
    expect(bytesOf({ people: [{}] })).toBeUndefined();
    expect(bytesOf({ people })).toEqual(first);
  });

  it("leaves entries that hold no text as they are, tags or not", () => {
    const entries = new Map([
      ...buildWord({ body: bodyOf(["x"]) }),
      ["docProps/app.xml", new TextEncoder().encode("<Properties><Company>{{nope}}</Company></Properties>")],
    ]);
    const { value: template } = prepareTemplate({ file, entries });
    const { value, diagnostics } =
      template === undefined
        ? { value: undefined, diagnostics: [] }
        : fillTemplate(template, { values: {}, record });
    expect(diagnostics).toEqual([]);
    expect([...(value ?? new Map()).keys()].sort()).toEqual([...entries.keys()].sort());
    for (const name of ["docProps/app.xml", "word/styles.xml", "[Content_Types].xml"])
      expect(value?.get(name)).toBe(entries.get(name));
  });
});
