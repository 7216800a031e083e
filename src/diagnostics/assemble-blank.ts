/** Findings about what is printed on pre-printed blanks. */

import { defineDiagnostic } from "./diagnostic.ts";

export const unknownBlankField = defineDiagnostic<{ field: string; nearest: string | undefined }>({
  code: "assemble/unknown-blank-field",
  severity: "error",
  message: ({ field }) => ({
    vi: `Mẫu không có chữ cho ô «${field}» của phôi, nên ô ấy sẽ bị bỏ trống.`,
    en: `The template has no words for the field "${field}" of the blank, so it would stay empty.`,
  }),
  advice: ({ nearest }) =>
    nearest === undefined
      ? {
          vi: "Ghi đúng mã ô như ở `blank` của template.yaml.",
          en: "Write a field's id as in `blank` of template.yaml.",
        }
      : { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` },
});

export const linesDiffer = defineDiagnostic<{ field: string; written: string; text: string }>({
  code: "assemble/lines-differ",
  severity: "error",
  message: ({ field, written, text }) => ({
    vi: `Các dòng ngắt sẵn của ô «${field}» ghép lại là «${written}», khác với nội dung của ô «${text}».`,
    en: `The broken lines of the field "${field}" read "${written}", other than the field itself: "${text}".`,
  }),
  advice: () => ({
    vi: "Chép đúng từng chữ của nội dung, chỉ chia thành dòng.",
    en: "Copy the words as they are, divided into lines.",
  }),
});
