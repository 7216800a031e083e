/** What can be wrong with the meaning of a record: its fields, their values, and what they refer to. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";
import { typeOf, typeWordsOf } from "./type-words.ts";

/** A field as the subject of a sentence: `Trường «born»`, `Mục thứ 2 của «officers»`. */
export type FieldName = Bilingual;

interface Written {
  readonly field: FieldName;
  /** The value as it was typed. */
  readonly written: string;
}

export const unknownKey = defineDiagnostic<{
  key: string;
  known: readonly string[];
  nearest: string | undefined;
}>({
  code: "validate/unknown-key",
  severity: "error",
  message: ({ key }) => ({
    vi: `Không có trường nào tên «${key}» ở đây.`,
    en: `There is no field called "${key}" here.`,
  }),
  advice: ({ known, nearest }) =>
    nearest === undefined && known.length > 0
      ? {
          vi: `Các trường dùng được ở đây: ${known.join(", ")}.`,
          en: `Fields that may stand here: ${known.join(", ")}.`,
        }
      : didYouMean(nearest, known),
});

interface CutFacts {
  readonly key: string;
  readonly field: string;
  readonly kept: string;
  readonly whole: string;
}

export const decimalComma = defineDiagnostic<CutFacts>({
  code: "validate/decimal-comma",
  severity: "error",
  message: ({ field, kept, whole, key }) => ({
    vi: `Trong {…} dấu phẩy ngăn các trường, nên «${field}» chỉ còn ${kept}, và ${key} trong ${whole} thành tên trường.`,
    en: `Inside {…} a comma separates fields, so "${field}" is only ${kept}, and ${key} of ${whole} became a field.`,
  }),
  advice: ({ field, whole }) => ({
    vi: `Viết ${whole.replace(",", ".")}, hoặc đưa «${field}: ${whole}» ra một dòng riêng ngoài ngoặc {…}.`,
    en: `Write ${whole.replace(",", ".")}, or put "${field}: ${whole}" on a line of its own outside {…}.`,
  }),
});

export const cutText = defineDiagnostic<CutFacts>({
  code: "validate/cut-text",
  severity: "error",
  message: ({ field, kept, key }) => ({
    vi: `Trong {…} dấu phẩy ngăn các trường, nên «${field}» chỉ còn «${kept}», còn «${key}» thành tên trường.`,
    en: `Inside {…} a comma separates fields, so "${field}" is only "${kept}", and "${key}" became a field.`,
  }),
  advice: ({ field, whole }) => ({
    vi: `Đặt giá trị trong ngoặc kép: ${field}: "${whole}".`,
    en: `Put the value in quotation marks: ${field}: "${whole}".`,
  }),
});

export const missingKey = defineDiagnostic<{ key: string }>({
  code: "validate/missing-key",
  severity: "error",
  message: ({ key }) => ({ vi: `Ở đây thiếu trường «${key}».`, en: `The field "${key}" is missing here.` }),
  advice: ({ key }) => ({ vi: `Thêm dòng «${key}: …».`, en: `Add a line "${key}: …".` }),
});

export const emptyValue = defineDiagnostic<{ field: FieldName }>({
  code: "validate/empty-value",
  severity: "error",
  message: ({ field }) => ({ vi: `${field.vi} để trống.`, en: `${field.en} is left empty.` }),
  advice: () => ({
    vi: "Ghi giá trị, hoặc xoá cả dòng nếu trường không bắt buộc.",
    en: "Fill it in, or delete the whole line if the field isn't required.",
  }),
});

export const wrongType = defineDiagnostic<Written & { expected: string; value: unknown }>({
  code: "validate/wrong-type",
  severity: "error",
  message: ({ field, written, expected, value }) => {
    const [wanted, given] = [typeWordsOf(expected).name, typeWordsOf(typeOf(value)).name];
    const quoted = typeof value === "object" ? { vi: "ở đây", en: "this" } : { vi: written, en: written };
    return {
      vi: `${field.vi} phải là ${wanted.vi}, nhưng ${quoted.vi} là ${given.vi}.`,
      en: `${field.en} must be ${wanted.en}, but ${quoted.en} is ${given.en}.`,
    };
  },
  advice: ({ written, expected, value }) => {
    if (expected === "string" && typeof value !== "object")
      return { vi: `Đặt trong ngoặc kép: "${written}".`, en: `Put it in quotation marks: "${written}".` };
    return (expected === "int" ? withoutThousands(written) : undefined) ?? typeWordsOf(expected).advice;
  },
});

export const unfitValue = defineDiagnostic<Written>({
  code: "validate/unfit-value",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `${field.vi} không nhận giá trị «${written}».`,
    en: `${field.en} doesn't take the value "${written}".`,
  }),
  advice: () => ({ vi: "So với một tệp cùng loại.", en: "Compare it with another file of the same kind." }),
});

export const unknownValue = defineDiagnostic<
  Written & { allowed: readonly string[]; nearest: string | undefined }
>({
  code: "validate/unknown-value",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `${field.vi} không có giá trị nào là «${written}».`,
    en: `${field.en} has no value "${written}" to choose.`,
  }),
  advice: ({ allowed, nearest }) => didYouMean(nearest, allowed),
});

export const unknownRating = defineDiagnostic<
  Written & { known: readonly string[]; nearest: string | undefined }
>({
  code: "validate/unknown-rating",
  severity: "error",
  message: ({ written }) => ({
    vi: `«${written}» không phải là một mức xếp loại.`,
    en: `"${written}" is no rating.`,
  }),
  advice: ({ nearest, known }) => didYouMean(nearest, known),
});

export const malformedDate = defineDiagnostic<Written>({
  code: "validate/malformed-date",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `${field.vi} phải là một ngày, nhưng «${written}» không đọc được thành ngày.`,
    en: `${field.en} must be a date, but "${written}" can't be read as one.`,
  }),
  advice: () => ({
    vi: "Viết ngày/tháng/năm như 9/4/2015, hoặc 2015-04-09.",
    en: "Write day/month/year like 9/4/2015, or 2015-04-09.",
  }),
});

export const impossibleDate = defineDiagnostic<Written>({
  code: "validate/impossible-date",
  severity: "error",
  message: ({ written }) => ({
    vi: `Trong lịch không có ngày ${written}.`,
    en: `There is no day ${written} in the calendar.`,
  }),
  advice: () => ({ vi: "Kiểm tra lại ngày và tháng.", en: "Check the day and the month." }),
});

export const malformedTime = defineDiagnostic<Written>({
  code: "validate/malformed-time",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `${field.vi} phải là giờ trong ngày, nhưng «${written}» không đọc được thành giờ.`,
    en: `${field.en} must be a time of day, but "${written}" can't be read as one.`,
  }),
  advice: () => ({ vi: "Viết như 14:00 hoặc 7h30.", en: "Write it like 14:00 or 7h30." }),
});

export const malformedId = defineDiagnostic<Written>({
  code: "validate/malformed-id",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `${field.vi} phải là một mã (chữ thường không dấu, chữ số, dấu gạch nối), nhưng «${written}» không phải.`,
    en: `${field.en} must be an id (plain lower-case letters, digits, hyphens), which "${written}" isn't.`,
  }),
  advice: () => ({
    vi: "Mã là tên tệp của đơn vị hoặc người, bỏ đuôi .yaml, ví dụ chi-bo-so-1.",
    en: "An id is the name of the unit's or person's file without .yaml, like chi-bo-so-1.",
  }),
});

export const malformedQuantity = defineDiagnostic<Written>({
  code: "validate/malformed-quantity",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `${field.vi} phải là một số, nhưng «${written}» không đọc được thành số.`,
    en: `${field.en} must be a number, but "${written}" can't be read as one.`,
  }),
  advice: ({ written }) =>
    withoutThousands(written) ?? {
      vi: "Chỉ viết số, không kèm đơn vị hay dấu %, ví dụ 18 hoặc 97,5.",
      en: "Write the number alone, without its unit or %, like 18 or 97,5.",
    },
});

export const ambiguousQuantity = defineDiagnostic<Written>({
  code: "validate/ambiguous-quantity",
  severity: "error",
  message: ({ written }) => ({
    vi: `${written} có hai cách hiểu: số nghìn viết có dấu chấm, hay số thập phân.`,
    en: `${written} can be read in two ways: thousands with a dot, or a decimal.`,
  }),
  advice: ({ written }) => ({
    vi: `Viết ${written.replace(".", "")} nếu là số nghìn, "${written.replace(".", ",")}" trong ngoặc kép nếu là số thập phân.`,
    en: `Write ${written.replace(".", "")} for thousands, "${written.replace(".", ",")}" in quotation marks for a decimal.`,
  }),
});

export const numberOutOfRange = defineDiagnostic<
  Written & { least?: number | bigint; most?: number | bigint }
>({
  code: "validate/number-out-of-range",
  severity: "error",
  message: ({ field, written, least, most }) => {
    const [vi, en] =
      least === undefined
        ? [`lớn hơn ${most}`, `more than ${most}`]
        : [`nhỏ hơn ${least}`, `less than ${least}`];
    return {
      vi: `${field.vi} không được ${vi}, nhưng ở đây là ${written}.`,
      en: `${field.en} can't be ${en}, but is ${written}.`,
    };
  },
  advice: () => ({ vi: "Kiểm tra lại con số.", en: "Check the number." }),
});

export const emptyList = defineDiagnostic<{ field: FieldName }>({
  code: "validate/empty-list",
  severity: "error",
  message: ({ field }) => ({
    vi: `${field.vi} phải có ít nhất một mục.`,
    en: `${field.en} needs one item at least.`,
  }),
  advice: () => ({
    vi: "Thêm mục, mỗi mục một dòng bắt đầu bằng «- ».",
    en: 'Add items, each on a line that begins with "- ".',
  }),
});

export const malformedYear = defineDiagnostic<{ written: string }>({
  code: "validate/malformed-year",
  severity: "error",
  message: ({ written }) => ({
    vi: `Ở đây mỗi dòng bắt đầu bằng một năm, nhưng «${written}» không phải là năm.`,
    en: `Each line here begins with a year, and "${written}" is none.`,
  }),
  advice: () => ({ vi: "Viết năm bằng bốn chữ số.", en: "Write a year of four digits." }),
});

export const lineBreakInText = defineDiagnostic<Written>({
  code: "validate/line-break-in-text",
  severity: "error",
  message: ({ field }) => ({
    vi: `${field.vi} chỉ được một dòng, nhưng ở đây có nhiều dòng.`,
    en: `${field.en} takes one line only, but here are several.`,
  }),
  advice: () => ({
    vi: "Viết trên một dòng, không dùng dấu |.",
    en: "Write it on one line, without the | sign.",
  }),
});

export const nameOrPerson = defineDiagnostic<Record<never, never>>({
  code: "validate/name-or-person",
  severity: "error",
  message: () => ({
    vi: "Mỗi người ở đây ghi bằng «name» hoặc bằng «person», đúng một trong hai.",
    en: 'Each entry here gives "name" or "person", exactly one of the two.',
  }),
  advice: () => ({
    vi: "Ghi «name: Họ và tên», hoặc «person: mã» nếu người đó có tệp trong data/people.",
    en: 'Give "name: …", or "person: id" where the person has a file in data/people.',
  }),
});

/** What to write for a number with a dot or a space between its thousands; undefined where there are none. */
function withoutThousands(written: string): Bilingual | undefined {
  if (!/^\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?$/.test(written)) return undefined;
  const plain = written.replace(/[.\s]/g, "");
  return { vi: `Viết liền các chữ số: ${plain}.`, en: `Write the digits without gaps: ${plain}.` };
}

function didYouMean(nearest: string | undefined, known: readonly string[]): Bilingual {
  if (nearest !== undefined) return { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` };
  if (known.length === 0)
    return { vi: "Xoá đi, hoặc kiểm tra lại chính tả.", en: "Delete it, or check its spelling." };
  return { vi: `Chọn một trong: ${known.join(", ")}.`, en: `Choose one of: ${known.join(", ")}.` };
}
