import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseProse } from "../../src/text/parse-prose.ts";
import { plainTextOf } from "../../src/text/prose.ts";

const plain = (text: string) => ({ text, bold: false, italic: false });
const bold = (text: string) => ({ text, bold: true, italic: false });
const italic = (text: string) => ({ text, bold: false, italic: true });

/** The paragraphs' texts, for input without fault. */
function paragraphsOf(text: string): string[] {
  const { prose, problems } = parseProse(text);
  expect(problems).toEqual([]);
  return plainTextOf(prose).split("\n");
}

function runsOf(text: string) {
  const { prose, problems } = parseProse(text);
  expect(problems).toEqual([]);
  return prose.flatMap((block) => (block.kind === "paragraph" ? [block.runs] : []));
}

describe("paragraphs", () => {
  it("are separated by blank lines, and the lines inside are joined by a space", () => {
    expect(paragraphsOf("Một\nhai.\n\n \nBa\r\nbốn.\n")).toEqual(["Một hai.", "Ba bốn."]);
  });

  it("begin at every list mark, printed as typed", () => {
    const text = "Các việc:\n- một\n  tiếp\n  + hai\n* Về công tác:\n1. ba\n1.1. bốn\na) năm\nđ) sáu";
    expect(paragraphsOf(text)).toEqual([
      "Các việc:",
      "- một tiếp",
      "+ hai",
      "* Về công tác:",
      "1. ba",
      "1.1. bốn",
      "a) năm",
      "đ) sáu",
    ]);
  });

  it("do not begin where a year or a number ends a sentence at the start of a line", () => {
    expect(paragraphsOf("đến hết năm\n2024. Sau đó đạt\n97,5 điểm")).toEqual([
      "đến hết năm 2024. Sau đó đạt 97,5 điểm",
    ]);
  });

  it("print braces, comparison and ampersand signs as typed", () => {
    const text = "A & B {{x}} 3 < 5 > 2 (*) 2 * 3 #1 a_b_c [1] &amp; \\";
    expect(paragraphsOf(text)).toEqual([text]);
  });

  it("are none in an empty text", () => {
    expect(parseProse(" \n\n")).toEqual({ prose: [], problems: [] });
  });
});

describe("bold and italic", () => {
  it("become runs", () => {
    expect(runsOf("**Về nhiệm vụ.** Từ ngày *(có phụ lục)*,\nđến")).toEqual([
      [bold("Về nhiệm vụ."), plain(" Từ ngày "), italic("(có phụ lục)"), plain(", đến")],
    ]);
  });

  it("may be nested and combined", () => {
    expect(runsOf("**a *b* c** ***d***")).toEqual([
      [
        bold("a "),
        { text: "b", bold: true, italic: true },
        bold(" c"),
        plain(" "),
        { text: "d", bold: true, italic: true },
      ],
    ]);
  });

  it("stand next to marks of lists and inside quotes", () => {
    expect(runsOf("- **Một:** “*hai*”.")).toEqual([
      [plain("- "), bold("Một:"), plain(" “"), italic("hai"), plain("”.")],
    ]);
  });
});

describe("a table", () => {
  it("has its first row as header, and styles in its cells", () => {
    expect(parseProse("Số liệu:\n| Năm | Kết quả |\n| 2023 | **91%** |\n|2024||\nHết.")).toEqual({
      prose: [
        { kind: "paragraph", runs: [plain("Số liệu:")] },
        {
          kind: "table",
          header: [[plain("Năm")], [plain("Kết quả")]],
          rows: [
            [[plain("2023")], [bold("91%")]],
            [[plain("2024")], []],
          ],
        },
        { kind: "paragraph", runs: [plain("Hết.")] },
      ],
      problems: [],
    });
  });
});

describe("what looks like other markup is refused by name and place", () => {
  it.each([
    ["Một\n## Hai", { what: "heading", written: "##", line: 2, column: 1 }],
    ["  # Một", { what: "heading", written: "#", line: 1, column: 3 }],
    ["> trích", { what: "quotation", written: ">", line: 1, column: 1 }],
    ["một\n\n---", { what: "rule", written: "---", line: 3, column: 1 }],
    ["gõ `lệnh`", { what: "code", written: "`", line: 1, column: 4 }],
    ["một <b>hai", { what: "html", written: "<b", line: 1, column: 5 }],
    ["một</p>", { what: "html", written: "</", line: 1, column: 4 }],
    ["xem [trang](x)", { what: "link", written: "[trang](", line: 1, column: 5 }],
    ["![ảnh](x)", { what: "link", written: "![ảnh](", line: 1, column: 1 }],
    ["~~bỏ", { what: "other emphasis", written: "~~", line: 1, column: 1 }],
    ["một __hai__", { what: "other emphasis", written: "__hai__", line: 1, column: 5 }],
    ["một\thai", { what: "control character", written: "\t", line: 1, column: 4 }],
    ["• một", { what: "list mark", written: "•", line: 1, column: 1 }],
    ["1) một", { what: "list mark", written: "1)", line: 1, column: 1 }],
    ["II. MỘT", { what: "list mark", written: "II.", line: 1, column: 1 }],
    ["a. một", { what: "list mark", written: "a.", line: 1, column: 1 }],
    ["– một", { what: "list mark", written: "–", line: 1, column: 1 }],
    ["một **hai", { what: "emphasis", written: "**", line: 1, column: 5 }],
    ["một **hai\nba**", { what: "emphasis", written: "**", line: 1, column: 5 }],
    ["một *hai", { what: "emphasis", written: "*", line: 1, column: 5 }],
    ["2*3", { what: "emphasis", written: "*", line: 1, column: 2 }],
    ["một ** hai", { what: "emphasis", written: "**", line: 1, column: 5 }],
    ["a****b", { what: "emphasis", written: "****", line: 1, column: 2 }],
    ["| a | b", { what: "table row", written: "| a | b", line: 1, column: 1 }],
    ["| a |\n|---|\n| b |", { what: "table rule", written: "|---|", line: 2, column: 1 }],
    ["| a | b |\n  | c |", { what: "table width", written: "| c |", line: 2, column: 3 }],
    ["| a | b |", { what: "table without rows", written: "| a | b |", line: 1, column: 1 }],
    ["| a |\n|  `b |", { what: "code", written: "`", line: 2, column: 4 }],
  ])("%j: %j", (text, problem) => {
    expect(parseProse(text).problems).toContainEqual(problem);
  });

  it("all of them at once, in the order of the text", () => {
    const places = parseProse("# a\nb `c` <i>\n\n**d").problems.map(({ line, column }) => [line, column]);
    expect(places).toEqual([
      [1, 1],
      [2, 3],
      [2, 5],
      [2, 7],
      [4, 1],
    ]);
  });
});

const word = fc.stringMatching(/^[a-zA-ZđĐàáảãạêếộữÝ,.;:%()“”&{}0-9]{1,8}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Về ${words.join(" ")}`);

test("plain text comes back as it was typed", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1 }), (paragraphs) => {
      expect(paragraphsOf(paragraphs.join("\n\n"))).toEqual(paragraphs);
    }),
  );
});

test("whatever is typed is read or refused, never thrown at", () => {
  const scrap = fc.constantFrom(
    "*",
    "**",
    "***",
    "|",
    "- ",
    "\n",
    "\n\n",
    "a",
    " ",
    "(",
    ")",
    "`",
    "[x](y)",
    "_",
    "1. ",
  );
  fc.assert(
    fc.property(fc.array(scrap), (scraps) => {
      const text = scraps.join("");
      const { prose, problems } = parseProse(text);
      const letters = (from: string) => from.replace(/[^a]/g, "").length;
      if (problems.length === 0) expect(letters(plainTextOf(prose))).toBe(letters(text));
    }),
    { numRuns: 500 },
  );
});
