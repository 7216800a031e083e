/** What can be wrong with template versions that were published and must not change. */

import { defineDiagnostic } from "./diagnostic.ts";

export const changedAfterPublishing = defineDiagnostic<{ version: string }>({
  code: "validate/changed-after-publishing",
  severity: "error",
  message: ({ version }) => ({
    vi: `«${version}» đã ban hành mà nội dung nay khác lúc ban hành: những văn bản đã làm từ đó sẽ không dựng lại được như cũ.`,
    en: `"${version}" was published and holds something else now: the papers that were made from it can't be built again as they were.`,
  }),
  advice: () => ({
    vi: "Lấy lại tệp cũ trong git (git checkout); muốn sửa thì bắt đầu bản mới: npx ho-so new template <loại>, với bộ phận thì chép thành tệp có số bản kế tiếp.",
    en: "Get the old file back from git (git checkout); to change it, start the next version: npx ho-so new template <type>, or for a part copy it to the next number.",
  }),
});

export const publishedIsMissing = defineDiagnostic<{ version: string }>({
  code: "validate/published-is-missing",
  severity: "error",
  message: ({ version }) => ({
    vi: `«${version}» đã ban hành nhưng không còn trong templates.`,
    en: `"${version}" was published and is no longer in templates.`,
  }),
  advice: () => ({
    vi: "Lấy lại tệp cũ trong git (git checkout); bản đã ban hành phải giữ mãi.",
    en: "Get the old files back from git (git checkout); what was published is kept for ever.",
  }),
});
