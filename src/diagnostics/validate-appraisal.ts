/** What can be wrong in what the issuing body's departments record about the units' papers. */

import { defineDiagnostic } from "./diagnostic.ts";

export const notProposed = defineDiagnostic<{ nominee: string; nearest: string | undefined }>({
  code: "validate/not-proposed",
  severity: "warning",
  message: ({ nominee }) => ({
    vi: `Không đơn vị nào đề nghị «${nominee}» trong đợt thi đua này, nên dòng này không tính cho ai.`,
    en: `No unit proposes "${nominee}" in this campaign, so this counts for nobody.`,
  }),
  advice: ({ nearest }) =>
    nearest === undefined
      ? {
          vi: "Kiểm tra lại mã, hoặc nhập hồ sơ đề nghị của đơn vị trước.",
          en: "Check the id, or enter the unit's proposal first.",
        }
      : {
          vi: `Có phải là «${nearest}»? Nếu không, nhập hồ sơ đề nghị của đơn vị trước.`,
          en: `Did you mean "${nearest}"? If not, enter the unit's proposal first.`,
        },
});

export const missingReason = defineDiagnostic<{ field: string; written: string }>({
  code: "validate/missing-reason",
  severity: "error",
  message: ({ field, written }) => ({
    vi: `«${field}» ghi «${written}» mà không nêu lý do, nên người đọc không biết vì sao.`,
    en: `"${field}" says "${written}" without a reason, so a reader can't tell why.`,
  }),
  advice: () => ({
    vi: "Thêm `reason`: một câu nêu căn cứ.",
    en: "Add a `reason`: one sentence that says on what grounds.",
  }),
});

export const notAmongMembers = defineDiagnostic<{ field: string; name: string; nearest: string | undefined }>(
  {
    code: "validate/not-among-members",
    severity: "error",
    message: ({ field, name }) => ({
      vi: `«${field}» ghi «${name}», người không có trong thành phần dự họp (\`members\`).`,
      en: `"${field}" names "${name}", who is not among the meeting's \`members\`.`,
    }),
    advice: ({ nearest }) =>
      nearest === undefined
        ? {
            vi: "Thêm người này vào `members`, với chức vụ và cơ quan.",
            en: "Add this person to `members`, with position and body.",
          }
        : {
            vi: `Có phải là «${nearest}»? Nếu không, thêm người này vào \`members\`.`,
            en: `Did you mean "${nearest}"? If not, add this person to \`members\`.`,
          },
  },
);

export const checkedBeforeFiled = defineDiagnostic<{ checked: string; filed: string; file: string }>({
  code: "validate/checked-before-filed",
  severity: "warning",
  message: ({ checked, filed, file }) => ({
    vi: `Hồ sơ ghi kiểm tra ngày ${checked}, trước ngày của chính tờ trình (${filed}, ở ${file}).`,
    en: `The papers were checked on ${checked}, before the day of the proposal itself (${filed}, in ${file}).`,
  }),
  advice: () => ({
    vi: "Đối chiếu hai ngày với bản giấy rồi sửa ngày ghi sai.",
    en: "Compare both days with the papers, and correct the wrong one.",
  }),
});
