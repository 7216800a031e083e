/** What can be wrong with an expression, in a template or in a Wording. */

import { defineDiagnostic } from "./diagnostic.ts";

export const expressionSyntax = defineDiagnostic<{ written: string }>({
  code: "expression/syntax",
  severity: "error",
  message: ({ written }) => ({
    vi: `Không đọc được biểu thức «${written}».`,
    en: `The expression "${written}" can't be read.`,
  }),
  advice: () => ({
    vi: "Viết như {{unit.name}} hoặc {{longDate document.date}}; ngoặc và dấu nháy phải đủ cặp.",
    en: "Write it like {{unit.name}} or {{longDate document.date}}, with brackets and quotes in pairs.",
  }),
});

export const expressionTooLong = defineDiagnostic<{ written: string; most: number }>({
  code: "expression/too-long",
  severity: "error",
  message: ({ written, most }) => ({
    vi: `Biểu thức «${written}» dài quá ${most} ký tự.`,
    en: `The expression "${written}" is longer than ${most} characters.`,
  }),
  advice: () => ({ vi: "Chia thành nhiều biểu thức ngắn.", en: "Split it into several short expressions." }),
});

export const unknownHelper = defineDiagnostic<{ name: string; nearest: string | undefined }>({
  code: "expression/unknown-helper",
  severity: "error",
  message: ({ name }) => ({
    vi: `Biểu thức gọi hàm «${name}», nhưng không có hàm nào tên như vậy.`,
    en: `The expression calls "${name}", but there is no helper of that name.`,
  }),
  advice: ({ nearest }) =>
    nearest === undefined
      ? {
          vi: "Xem danh sách các hàm trong tài liệu về mẫu.",
          en: "See the list of helpers in the guide to templates.",
        }
      : { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` },
});

export const argumentCount = defineDiagnostic<{
  helper: string;
  expected: number;
  orMore: boolean;
  found: number;
}>({
  code: "expression/argument-count",
  severity: "error",
  message: ({ helper, expected, orMore, found }) => ({
    vi: `Hàm «${helper}» cần ${expected} giá trị${orMore ? " trở lên" : ""}, nhưng ở đây có ${found}.`,
    en: `The helper "${helper}" takes ${expected}${orMore ? " or more" : ""} values, but ${found} are given here.`,
  }),
  advice: ({ helper }) => ({
    vi: `Sửa số giá trị đứng sau «${helper}»; một lời gọi hàm lồng bên trong phải nằm trong ngoặc đơn.`,
    en: `Correct the values after "${helper}"; a call inside another one needs round brackets.`,
  }),
});

export const namedArgument = defineDiagnostic<{ helper: string; name: string }>({
  code: "expression/named-argument",
  severity: "error",
  message: ({ helper, name }) => ({
    vi: `«${helper}» không nhận giá trị có tên như «${name}».`,
    en: `"${helper}" takes no named value such as "${name}".`,
  }),
  advice: () => ({ vi: "Chỉ viết các giá trị, theo thứ tự.", en: "Write the values alone, in their order." }),
});

export const unknownVariable = defineDiagnostic<{ name: string }>({
  code: "expression/unknown-variable",
  severity: "error",
  message: ({ name }) => ({
    vi: `Không có biến «${name}» trong vòng lặp.`,
    en: `There is no loop variable "${name}".`,
  }),
  advice: () => ({ vi: "Dùng @index, @first hoặc @last.", en: "Use @index, @first or @last." }),
});

export const forbiddenName = defineDiagnostic<{ name: string }>({
  code: "expression/forbidden-name",
  severity: "error",
  message: ({ name }) => ({
    vi: `Tên «${name}» không phải là tên của dữ liệu.`,
    en: `"${name}" is no name of data.`,
  }),
  advice: () => ({ vi: "Bỏ tên này khỏi biểu thức.", en: "Remove this name from the expression." }),
});

export const misplacedTag = defineDiagnostic<{ written: string }>({
  code: "expression/misplaced-tag",
  severity: "error",
  message: ({ written }) => ({
    vi: `Thẻ {{${written}}} chỉ dùng được trong mẫu Word.`,
    en: `The tag {{${written}}} works in Word templates only.`,
  }),
  advice: () => ({ vi: "Bỏ thẻ này, viết thẳng nội dung.", en: "Remove the tag and write the text itself." }),
});

export const missingValue = defineDiagnostic<{ written: string }>({
  code: "expression/missing-value",
  severity: "error",
  message: ({ written }) => ({
    vi: `Không có giá trị cho {{${written}}}.`,
    en: `There is no value for {{${written}}}.`,
  }),
  advice: ({ written }) => ({
    vi: `Bổ sung giá trị này vào dữ liệu; nếu được phép thiếu, viết {{#if ${written}}}…{{/if}} hoặc {{default …}}.`,
    en: `Add the value to the data; if it may be absent, write {{#if ${written}}}…{{/if}} or {{default …}}.`,
  }),
});

/** The kinds of values in a person's words. */
const kindNames = {
  text: { vi: "một đoạn chữ", en: "a text" },
  number: { vi: "một số", en: "a number" },
  date: { vi: "một ngày tháng", en: "a date" },
  list: { vi: "một danh sách", en: "a list" },
  anything: { vi: "một giá trị", en: "a value" },
};

export type KindName = keyof typeof kindNames;

export const wrongKind = defineDiagnostic<{ written: string; helper: string; expected: KindName }>({
  code: "expression/wrong-kind",
  severity: "error",
  message: ({ written, helper, expected }) => ({
    vi: `Hàm «${helper}» cần ${kindNames[expected].vi}, nhưng «${written}» không phải như vậy.`,
    en: `The helper "${helper}" takes ${kindNames[expected].en}, but "${written}" is none.`,
  }),
  advice: ({ helper }) => ({
    vi: `Bỏ hàm «${helper}» hoặc dùng hàm khác hợp với giá trị này.`,
    en: `Leave out "${helper}", or use a helper that suits the value.`,
  }),
});

export const unprintableValue = defineDiagnostic<{ written: string; prose: boolean }>({
  code: "expression/unprintable-value",
  severity: "error",
  message: ({ written, prose }) =>
    prose
      ? {
          vi: `«${written}» là một bài viết nhiều đoạn, không in được bằng thẻ thường.`,
          en: `"${written}" is a text of several paragraphs, which a plain tag can't print.`,
        }
      : {
          vi: `«${written}» là một danh sách, một nhóm giá trị hoặc giá trị có/không, không in được thành chữ.`,
          en: `"${written}" is a list, a group of values or a yes or no, which has no printed form.`,
        },
  advice: ({ written, prose }) =>
    prose
      ? {
          vi: `Trong mẫu Word viết {{prose ${written}}}, đứng một mình trong đoạn.`,
          en: `In a Word template write {{prose ${written}}}, alone in its paragraph.`,
        }
      : {
          vi: `Chọn một giá trị bên trong (như ${written}.name), hoặc dùng {{#each}}, {{#if}}.`,
          en: `Choose a value inside it (such as ${written}.name), or use {{#each}}, {{#if}}.`,
        },
});
