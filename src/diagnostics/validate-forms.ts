/** What a template.yaml settles of the empty form, and can't be so. */

import { defineDiagnostic } from "./diagnostic.ts";

export type FormSetting = "given" | "without" | "once";

export const unfitFormSetting = defineDiagnostic<{
  setting: FormSetting;
  path: string;
  /** Undefined where there is such a value, but not of the kind that the setting takes. */
  unknown: { readonly nearest: string | undefined } | undefined;
}>({
  code: "validate/unfit-form-setting",
  severity: "error",
  message: ({ setting, path, unknown }) =>
    unknown === undefined
      ? {
          vi: `Mẫu trống: «${path}» không ghi được ở ${setting}, vì ${unfit[setting].vi}.`,
          en: `Empty form: "${path}" can't stand in ${setting}, for ${unfit[setting].en}.`,
        }
      : {
          vi: `Mẫu trống: không có giá trị nào tên «${path}» cho loại văn bản này.`,
          en: `Empty form: documents of this type have no value "${path}".`,
        },
  advice: ({ unknown }) =>
    unknown?.nearest === undefined
      ? {
          vi: "Xem các giá trị của loại văn bản này: npx ho-so tags <loại văn bản>.",
          en: "See the values of this type: npx ho-so tags <type>.",
        }
      : { vi: `Có phải là «${unknown.nearest}»?`, en: `Did you mean "${unknown.nearest}"?` },
});

const unfit = {
  given: { vi: "giá trị ấy không phải là chữ", en: "it is no text" },
  without: { vi: "văn bản nào cũng có giá trị ấy", en: "every document has it" },
  once: { vi: "giá trị ấy không phải là danh sách", en: "it is no list" },
} as const;
