/** Findings of the stage assemble: what doesn't belong into a document of its style. */

import { defineDiagnostic } from "./diagnostic.ts";

export const foreignAuthority = defineDiagnostic<{ written: string; form: string; own: string }>({
  code: "assemble/foreign-authority",
  severity: "error",
  message: ({ written, form }) => ({
    vi: `«${written}»: «${form}» là cách ghi thẩm quyền ký của thể thức khác.`,
    en: `"${written}": "${form}" is how another style begins the line of authority.`,
  }),
  advice: ({ own }) => ({
    vi: `Viết «${own}», hoặc sửa \`tradition\` nếu đơn vị theo hệ thống văn bản khác.`,
    en: `Write "${own}", or mend \`tradition\` where the unit follows another one.`,
  }),
});

export const deputyForCollective = defineDiagnostic<{ written: string; own: string }>({
  code: "assemble/deputy-for-collective",
  severity: "error",
  message: ({ written }) => ({
    vi: `«${written}»: không ký thay một tập thể; cấp phó cũng ký thay mặt tập thể.`,
    en: `"${written}": nobody signs in place of a collective; a deputy, too, signs on its behalf.`,
  }),
  advice: ({ own }) => ({
    vi: `Viết «${own}»; ký thay chỉ dùng với chức vụ của người đứng đầu.`,
    en: `Write "${own}"; signing in place of somebody is for a head's position only.`,
  }),
});

export const foreignSymbol = defineDiagnostic<{ written: string; form: string }>({
  code: "assemble/foreign-symbol",
  severity: "warning",
  message: ({ written, form }) => ({
    vi: `Số và ký hiệu «${written}» không theo cách ghi của thể thức này, như «${form}».`,
    en: `Number and symbol "${written}" aren't written as this style has them, like "${form}".`,
  }),
  advice: () => ({
    vi: "Xem lại số đã ghi; văn bản in đúng như đã ghi.",
    en: "Look at the number again; the document prints it as given.",
  }),
});

export const foreignMark = defineDiagnostic<{ mark: string; excerpt: string }>({
  code: "assemble/foreign-mark",
  severity: "warning",
  message: ({ mark, excerpt }) => ({
    vi: `Văn bản sẽ in «${mark}» của thể thức khác, ở «${excerpt}».`,
    en: `The document would print "${mark}" of another style, in "${excerpt}".`,
  }),
  advice: ({ mark }) => ({
    vi: `Bỏ hoặc viết lại «${mark}» trong dữ liệu; những dấu của thể thức thì phần mềm tự in.`,
    en: `Take "${mark}" out of the data, or write it otherwise; the style's own marks are printed by themselves.`,
  }),
});

export const abbreviationInAbstract = defineDiagnostic<{ abbreviation: string; abstract: string }>({
  code: "assemble/abbreviation-in-abstract",
  severity: "warning",
  message: ({ abbreviation, abstract }) => ({
    vi: `Trích yếu «${abstract}» có chữ viết tắt «${abbreviation}».`,
    en: `What the document is about, "${abstract}", has the abbreviation "${abbreviation}".`,
  }),
  advice: ({ abbreviation }) => ({
    vi: `Viết đầy đủ «${abbreviation}» ở nơi các thẻ của trích yếu lấy chữ.`,
    en: `Write "${abbreviation}" in full where the tags of the abstract take their words from.`,
  }),
});
