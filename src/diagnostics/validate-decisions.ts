/** What can be wrong in the decisions that the issuing body records. */

import { defineDiagnostic } from "./diagnostic.ts";

interface KindAndField {
  /** The kind of decision. */
  readonly kind: string;
  readonly field: string;
}

export const decisionLacks = defineDiagnostic<KindAndField>({
  code: "validate/decision-lacks",
  severity: "error",
  message: ({ kind, field }) => ({
    vi: `Quyết định loại «${kind}» chưa ghi \`${field}\`, nên không in được nội dung của nó.`,
    en: `A decision of the kind "${kind}" has no \`${field}\`, so what it decides can't be printed.`,
  }),
  advice: ({ field }) => ({
    vi: `Thêm \`${field}\`, hoặc sửa \`kind\`.`,
    en: `Add \`${field}\`, or correct \`kind\`.`,
  }),
});

export const decisionHasForeign = defineDiagnostic<KindAndField>({
  code: "validate/decision-has-foreign",
  severity: "error",
  message: ({ kind, field }) => ({
    vi: `Quyết định loại «${kind}» không dùng \`${field}\`: bản in không có chỗ cho nội dung này.`,
    en: `A decision of the kind "${kind}" takes no \`${field}\`: the paper has no place for it.`,
  }),
  advice: ({ field }) => ({
    vi: `Chuyển \`${field}\` sang một quyết định riêng, hoặc sửa \`kind\`.`,
    en: `Move \`${field}\` to a decision of its own, or correct \`kind\`.`,
  }),
});

export const withdrawalOfEverybody = defineDiagnostic<{ written: string }>({
  code: "validate/withdrawal-of-everybody",
  severity: "error",
  message: ({ written }) => ({
    vi: `Quyết định thu hồi ghi «${written}»: thu hồi của ai phải nêu từng mã.`,
    en: `A withdrawal says "${written}": from whom an award is taken back must be named one by one.`,
  }),
  advice: () => ({
    vi: "Liệt kê từng tập thể (`collective`), cá nhân (`person`, `unit`) dưới `awards`.",
    en: "List each collective (`collective`) and person (`person`, `unit`) below `awards`.",
  }),
});

export const decisionNotEarlier = defineDiagnostic<{ id: string; field: string }>({
  code: "validate/decision-not-earlier",
  severity: "error",
  message: ({ id, field }) => ({
    vi: `\`${field}\` ghi «${id}», quyết định không đứng trước quyết định này trong tệp.`,
    en: `\`${field}\` names "${id}", which doesn't stand before this decision in the file.`,
  }),
  advice: () => ({
    vi: "Ghi mã của một quyết định ở trên; các quyết định xếp theo thứ tự ban hành.",
    en: "Name a decision above; decisions stand in the order in which they are issued.",
  }),
});
