import { describe, expect, it } from "vitest";
import { type Diagnostic, defineDiagnostic, type Place } from "../../src/diagnostics/diagnostic.ts";
import { printJson } from "../../src/diagnostics/print-json.ts";
import { printPretty } from "../../src/diagnostics/print-pretty.ts";

const wrong = defineDiagnostic<{ written: string }>({
  code: "test/wrong",
  severity: "error",
  message: ({ written }) => ({ vi: `«${written}» sai.`, en: `"${written}" is wrong.` }),
  advice: () => ({ vi: "Sửa lại.", en: "Mend it." }),
});

const at = (place: Place, written = "x"): Diagnostic => wrong({ written }, place);
const print = (diagnostics: Diagnostic[], text?: string) =>
  printPretty(diagnostics, { language: "vi", textOf: () => text });

describe("printing findings", () => {
  it("shows place, code, message, the line with a caret, and what to do", () => {
    expect(print([at({ file: "a.yaml", line: 2, column: 7 }, "bna")], "name: A\nkind: bna\n")).toBe(
      [
        "a.yaml:2:7: lỗi[test/wrong]: «bna» sai.",
        "  2 | kind: bna",
        "    |       ^",
        "  Cách sửa: Sửa lại.",
        "",
      ].join("\n"),
    );
  });

  it("speaks English when asked", () => {
    const printed = printPretty([at({ file: "a" })], { language: "en", textOf: () => undefined });
    expect(printed).toBe('a: error[test/wrong]: "x" is wrong.\n  What to do: Mend it.\n');
  });

  it("quotes the paragraph of a Word file, which has no lines", () => {
    expect(print([at({ file: "a.docx", paragraph: "Số {{nubmer}}" })])).toContain("    ¶ Số {{nubmer}}\n");
  });

  it("shows the part of a long line where the caret stands", () => {
    const line = `text: ${"chữ ".repeat(300)}SAI ${"chữ ".repeat(300)}`;
    const column = line.indexOf("SAI") + 1;
    const [, shown = "", caret = ""] = print([at({ file: "a", line: 1, column })], line).split("\n");
    expect(shown.length).toBeLessThan(115);
    expect(shown.slice(caret.indexOf("^"))).toMatch(/^SAI /);
  });

  it("keeps what a file holds from steering the terminal", () => {
    const printed = print([at({ file: "a", line: 1, column: 1 }, "\u001b[31m\u202e")], "\u001b]0;x\u0007\tb");
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("sorts by file, line and column, each finding once", () => {
    const places: Place[] = [
      { file: "b", line: 1, column: 1 },
      { file: "a", line: 10, column: 1 },
      { file: "a", line: 9, column: 4 },
      { file: "a", line: 9, column: 3 },
      { file: "a" },
      { file: "a", line: 9, column: 3 },
      { file: "B", line: 1, column: 1 },
    ];
    const printed = print(places.map((place) => at(place)));
    expect(printed.match(/^\S+(?=: lỗi)/gm)).toEqual(["B:1:1", "a", "a:9:3", "a:9:4", "a:10:1", "b:1:1"]);
  });
});

describe("printing findings as JSON", () => {
  it("gives an array in the same order, with one language", () => {
    const printed = printJson([at({ file: "b" }), at({ file: "a", line: 1, column: 2 })], "vi");
    expect(JSON.parse(printed)).toEqual([
      {
        code: "test/wrong",
        severity: "error",
        file: "a",
        line: 1,
        column: 2,
        message: "«x» sai.",
        advice: "Sửa lại.",
      },
      { code: "test/wrong", severity: "error", file: "b", message: "«x» sai.", advice: "Sửa lại." },
    ]);
  });

  it("is an empty array where nothing was found", () => {
    expect(printJson([], "en")).toBe("[]\n");
  });
});
