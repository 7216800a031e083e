import { expect, it } from "vitest";
import { findMissingCharacters } from "../../../src/render/pdf/missing-characters.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { fonts } from "../../support/fonts.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

function missingIn(text: string) {
  const body =
    paragraph(run("Đoạn đầu")) + table({ grid: [4000], rows: [row([cell(4000, paragraph(run(text)))])] });
  const { value } = readDocumentTree(buildWord({ body: body + a4Section() }), "report.docx");
  return findMissingCharacters(value, fonts, "report.docx");
}

it("finds nothing in Vietnamese text", () => {
  const letters =
    "aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ";
  expect(missingIn(`${letters} ${letters.toUpperCase()} “”«»‘’–—…•□%§°½ 0123456789`)).toEqual([]);
});

it("names each character that the font lacks, once, with the paragraph", () => {
  expect(missingIn("☑ Đạt ☑ 😀")).toMatchObject([
    {
      code: "render/missing-character",
      message: { vi: "Phông chữ không có ký tự «☑» (U+2611)." },
      place: { file: "report.docx", paragraph: "☑ Đạt ☑ 😀" },
    },
    { message: { vi: "Phông chữ không có ký tự «😀» (U+1F600)." } },
  ]);
});

it.each(["\uF001", "\uFEFF", "\uFFFD"])(
  "names %j, which the font draws, though it means nothing",
  (character) => {
    expect(missingIn(`a${character}b`)).toMatchObject([{ code: "render/missing-character" }]);
  },
);
