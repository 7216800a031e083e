import { expect, it } from "vitest";
import { holdWords } from "../../../src/render/docx/hold-words.ts";

it("holds what a line must not part, however the text's element was written", () => {
  expect(
    holdWords('<w:r><w:t>đồng chí An, ngày</w:t></w:r><w:t xml:space="preserve"> số 5-TB/CB</w:t>'),
  ).toBe('<w:r><w:t>đồng\u00A0chí\u00A0An, ngày</w:t></w:r><w:t xml:space="preserve"> số\u00A05-TB/CB</w:t>');
});

it("leaves everything that is no text as it is", () => {
  const xml = '<w:t/><w:tab w:val="số 5"/><w:instrText>số 5</w:instrText><w:tbl>số 5</w:tbl>';
  expect(holdWords(xml)).toBe(xml);
});
