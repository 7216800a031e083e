import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/render/docx/fill-template.ts";
import { prepareTemplate } from "../../../src/render/docx/prepare-template.ts";
import { paragraphSlices } from "../../../src/word/paragraph-slices.ts";
import { bodyOf, file, fill, filledXml, record, textsOf, xmlOf } from "../../support/fill-word.ts";
import { buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

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
      `đồng\u00A0chí\u00A0An, ngày\u00A005/ngày${"\u00A0".repeat(6)}tháng${"\u00A0".repeat(6)}năm${"\u00A0".repeat(6)}`,
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

describe("a prepared template", () => {
  it("isn't made while it still calls for a part", () => {
    const { value, diagnostics } = prepareTemplate({
      file,
      entries: buildWord({ body: bodyOf(["{{#people}}", "{{> letterhead}}", "{{/people}}"]) }),
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["word/unknown-part"]);
  });

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
