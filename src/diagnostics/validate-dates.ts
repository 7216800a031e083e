/** What can be wrong with dates beside one another: an end before its start, two values for one day, a life before its birth. */

import { defineDiagnostic } from "./diagnostic.ts";

export const endsBeforeStart = defineDiagnostic<{ start: string; end: string }>({
  code: "validate/ends-before-start",
  severity: "error",
  message: ({ start, end }) => ({
    vi: `Kết thúc (${end}) không thể trước lúc bắt đầu (${start}).`,
    en: `The end (${end}) can't be before the start (${start}).`,
  }),
  advice: () => ({
    vi: "Kiểm tra lại cả hai; có thể đã ghi đổi chỗ.",
    en: "Check both; they may have changed places.",
  }),
});

export const overlappingPeriods = defineDiagnostic<{
  field: string;
  /** `d/m/yyyy`, the first day on which two hold; undefined where both always did. */
  day: string | undefined;
  otherLine: number | undefined;
}>({
  code: "validate/overlapping-periods",
  severity: "error",
  message: ({ field, day, otherLine }) => ({
    vi: `${day === undefined ? "Cùng một lúc" : `Vào ngày ${day}`}, «${field}» có hai giá trị, ở đây và ở dòng ${otherLine ?? "khác"}, nên không rõ in giá trị nào.`,
    en: `${day === undefined ? "At one time" : `On ${day}`} "${field}" has two values, here and on ${otherLine === undefined ? "another line" : `line ${otherLine}`}, so it isn't clear which to print.`,
  }),
  advice: () => ({
    vi: "Ghi `to` của mục trước là ngày liền trước `from` của mục sau.",
    en: "Let the earlier one end (`to`) on the day before the later one begins (`from`).",
  }),
});

export const beforeBirth = defineDiagnostic<{ field: string; written: string; born: string }>({
  code: "validate/before-birth",
  severity: "error",
  message: ({ field, written, born }) => ({
    vi: `«${field}» ghi ${written}, trước khi người này sinh ra (${born}).`,
    en: `"${field}" says ${written}, before this person was born (${born}).`,
  }),
  advice: () => ({
    vi: "Kiểm tra lại ngày này và ngày sinh (`born`).",
    en: "Check this date and the date of birth (`born`).",
  }),
});

export const outOfTerm = defineDiagnostic<{ name: string; ended: string | undefined }>({
  code: "validate/out-of-term",
  severity: "error",
  message: ({ name, ended }) =>
    ended === undefined
      ? {
          vi: `«${name}» giữ chức ngoài mọi nhiệm kỳ ghi ở «terms», nên không thể ký văn bản.`,
          en: `"${name}" is in office outside all of the "terms", and so can sign nothing.`,
        }
      : {
          vi: `Nhiệm kỳ cuối ghi ở «terms» đã hết ngày ${ended}, nhưng «${name}» vẫn giữ chức và vẫn ký sau ngày ấy.`,
          en: `The last of the "terms" ended on ${ended}, but "${name}" is still in office and would sign after it.`,
        },
  advice: () => ({
    vi: "Ghi `to` cho người này, hoặc thêm nhiệm kỳ mới vào `terms`.",
    en: "Give this officer a `to`, or add the new term to `terms`.",
  }),
});
