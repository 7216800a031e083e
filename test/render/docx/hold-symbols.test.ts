import { describe, expect, it } from "vitest";
import { holdSymbols } from "../../../src/render/docx/hold-symbols.ts";

const gap = "\u00A0".repeat(6);
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const heldIn = (xml: string) => xml.replaceAll('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">', "‑");

describe("the hyphen of a document's symbol or a range of dates", () => {
  it.each([
    ["theo văn bản số 28-KH/CB, ngày 28/9/2024", "theo văn bản số 28‑KH/CB, ngày 28/9/2024"],
    ["Căn cứ Kế hoạch số 12a-KH/ĐUK;", "Căn cứ Kế hoạch số 12a‑KH/ĐUK;"],
    [`Kế hoạch số${gap}-KH/ĐUK, ngày`, `Kế hoạch số${gap}‑KH/ĐUK, ngày`],
    ["Quyết định số 95/QĐ-TTr của", "Quyết định số 95/QĐ‑TTr của"],
    ["Nghị định số 30/2020/NĐ-CP của", "Nghị định số 30/2020/NĐ‑CP của"],
    ["của Khối (10/11/1955\u00A0-\u00A010/11/2025)", "của Khối (10/11/1955\u00A0‑\u00A010/11/2025)"],
    ["số 05-QĐ/CB và số 06-QĐ/CB nêu trên", "số 05‑QĐ/CB và số 06‑QĐ/CB nêu trên"],
  ])("of «%s» is held", (text, held) => {
    expect(heldIn(holdSymbols(t(text)))).toBe(t(held));
  });

  it.each([
    "Số 28-KH/CB",
    "Số\u00A028-KH/CB",
    "28-KH/CB",
    "nhiệm kỳ 2020-2025 của Đảng bộ",
    "Quảng Nam - Đà Nẵng",
    "Xã hội-Kinh tế/Văn hóa",
    "không có gì",
  ])("«%s» keeps its plain hyphen", (text) => {
    expect(holdSymbols(t(text))).toBe(t(text));
  });

  it("keeps the spaces beside it, however the text's element was written", () => {
    expect(holdSymbols("<w:r><w:t>số 28-KH/CB nêu trên</w:t></w:r>")).toBe(
      '<w:r><w:t xml:space="preserve">số 28</w:t><w:noBreakHyphen/><w:t xml:space="preserve">KH/CB nêu trên</w:t></w:r>',
    );
  });

  it("leaves everything that is no text as it is", () => {
    const xml = '<w:tbl/><w:t/><w:tab w:pos="1-A/B"/><w:instrText>số 28-KH/CB nêu trên</w:instrText>';
    expect(holdSymbols(xml)).toBe(xml);
  });
});
