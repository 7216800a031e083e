/** What can be wrong with what a record refers to: units, people and others that aren't there, twice there, or in a circle. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

export const unknownReference = defineDiagnostic<{
  id: string;
  /** What was looked for: `đơn vị`, `a unit`. */
  wanted: Bilingual;
  /** Where such things are kept. */
  kept: Bilingual;
  nearest: string | undefined;
}>({
  code: "validate/unknown-reference",
  severity: "error",
  message: ({ id, wanted }) => ({
    vi: `Không có ${wanted.vi} nào mang mã «${id}».`,
    en: `There is no ${wanted.en} with the id "${id}".`,
  }),
  advice: ({ nearest, kept }) =>
    nearest === undefined
      ? { vi: `Kiểm tra lại mã; các mã là ${kept.vi}.`, en: `Check the id; ids are ${kept.en}.` }
      : { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` },
});

export const listedTwice = defineDiagnostic<{ id: string; firstLine: number | undefined }>({
  code: "validate/listed-twice",
  severity: "error",
  message: ({ id, firstLine }) => ({
    vi: `«${id}» đã có trong danh sách này${firstLine === undefined ? "" : ` ở dòng ${firstLine}`}.`,
    en: `"${id}" is in this list already${firstLine === undefined ? "" : `, on line ${firstLine}`}.`,
  }),
  advice: () => ({
    vi: "Xoá một trong hai mục, hoặc sửa mã.",
    en: "Delete one of the two, or correct the id.",
  }),
});

export const circleOfParents = defineDiagnostic<{ units: readonly string[] }>({
  code: "validate/circle-of-parents",
  severity: "error",
  message: ({ units }) => ({
    vi: `Các đơn vị là cấp trên của nhau thành vòng: ${[...units, units[0]].join(" → ")}.`,
    en: `Units are superior to one another in a circle: ${[...units, units[0]].join(" → ")}.`,
  }),
  advice: () => ({
    vi: "Sửa `parents` của một trong các đơn vị này.",
    en: "Mend the `parents` of one of these units.",
  }),
});

export const takenId = defineDiagnostic<{ id: string; file: string }>({
  code: "validate/taken-id",
  severity: "error",
  message: ({ id, file }) => ({
    vi: `Mã «${id}» đã được dùng trong ${file}, nên không rõ nói đến đơn vị hay người nào.`,
    en: `The id "${id}" is used in ${file} already, so it isn't clear who is meant.`,
  }),
  advice: () => ({ vi: "Đổi tên một trong hai tệp.", en: "Rename one of the two files." }),
});

export const twoSpellings = defineDiagnostic<{ written: string; usual: string; other: string }>({
  code: "validate/two-spellings",
  severity: "warning",
  message: ({ written, usual, other }) => ({
    vi: `«${written}» ở đây và «${usual}» ở ${other} là một tên viết theo hai cách đặt dấu.`,
    en: `"${written}" here and "${usual}" in ${other} are one name with its tone mark on different letters.`,
  }),
  advice: ({ usual }) => ({
    vi: `Viết thống nhất, ví dụ «${usual}»; nếu là hai người khác nhau thì để nguyên.`,
    en: `Write it one way, like "${usual}"; if they are two people, leave it.`,
  }),
});

export const numberUsedTwice = defineDiagnostic<{ number: string; other: string }>({
  code: "validate/number-used-twice",
  severity: "error",
  message: ({ number, other }) => ({
    vi: `Số ${number} đã cấp cho văn bản khác cùng loại, cùng nhiệm kỳ (${other}).`,
    en: `The number ${number} was given to another document of the same type and term (${other}).`,
  }),
  advice: () => ({
    vi: "Đối chiếu với sổ đăng ký văn bản đi rồi sửa số ghi sai.",
    en: "Compare both with the register of outgoing documents, and correct the wrong one.",
  }),
});

export const numberWithTwoDates = defineDiagnostic<{
  symbol: string;
  date: string;
  otherDate: string;
  other: string;
}>({
  code: "validate/number-with-two-dates",
  severity: "warning",
  message: ({ symbol, date, otherDate, other }) => ({
    vi: `Văn bản số ${symbol} ghi ngày ${date}, nhưng ở ${other} ghi ngày ${otherDate}; trong một nhiệm kỳ mỗi số chỉ cấp một lần.`,
    en: `Document ${symbol} is dated ${date} here and ${otherDate} in ${other}; within a term a number is given once.`,
  }),
  advice: () => ({
    vi: "Đối chiếu với văn bản gốc rồi sửa số hoặc ngày ghi sai.",
    en: "Compare with the documents themselves, and correct the wrong number or date.",
  }),
});

export const unexpectedUnitFile = defineDiagnostic<{ phase: string; phases: readonly string[] }>({
  code: "validate/unexpected-unit-file",
  severity: "error",
  message: ({ phase, phases }) => ({
    vi: `Đợt báo cáo này ở bước «${phase}»; đơn vị chỉ nộp hồ sơ ở bước ${phases.join(", ")}.`,
    en: `This round is in the phase "${phase}"; units file papers only in ${phases.join(", ")}.`,
  }),
  advice: () => ({
    vi: "Chuyển tệp sang đợt khác, hoặc sửa `phase` trong round.yaml.",
    en: "Move the file to another round, or mend `phase` in round.yaml.",
  }),
});
