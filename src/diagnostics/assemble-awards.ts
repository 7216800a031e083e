/** Findings about whom decisions award, and about results beside what was registered. */

import { defineDiagnostic } from "./diagnostic.ts";

export const awardNotAllowed = defineDiagnostic<{ nominee: string; rules: readonly string[] }>({
  code: "assemble/award-not-allowed",
  severity: "error",
  message: ({ nominee, rules }) => ({
    vi: `«${nominee}» chưa đủ điều kiện theo ${rules.join(", ")} và chưa có kết luận của cấp có thẩm quyền, nên không thể có tên trong quyết định.`,
    en: `"${nominee}" doesn't meet ${rules.join(", ")} and no conclusion of the competent body is recorded, so a decision can't name them.`,
  }),
  advice: () => ({
    vi: "Bỏ khỏi `awards`, hoặc ghi kết luận vào `conclusions` (lý do, cơ quan, văn bản, ngày).",
    en: "Take them out of `awards`, or record the conclusion under `conclusions` (reason, body, document, date).",
  }),
});

export const awardNotNominated = defineDiagnostic<{ nominee: string }>({
  code: "assemble/award-not-nominated",
  severity: "error",
  message: ({ nominee }) => ({
    vi: `«${nominee}» không được đơn vị nào đề nghị (hoặc đã rút), nên không thể có tên trong quyết định.`,
    en: `"${nominee}" is proposed by no unit (or was withdrawn), so a decision can't name them.`,
  }),
  advice: () => ({
    vi: "Kiểm tra lại mã trong `awards` với danh sách đề nghị của các đơn vị.",
    en: "Compare the id in `awards` with what the units proposed.",
  }),
});

export const nobodyToAward = defineDiagnostic<{ decision: string }>({
  code: "assemble/nobody-to-award",
  severity: "error",
  message: ({ decision }) => ({
    vi: `Quyết định «${decision}» không có tập thể, cá nhân nào đủ điều kiện.`,
    en: `Decision "${decision}" has nobody who may be awarded.`,
  }),
  advice: () => ({
    vi: "Xem các kết luận đánh giá bằng `npm run check`, hoặc bỏ quyết định này.",
    en: "See the verdicts with `npm run check`, or take this decision out.",
  }),
});

export const awardRefused = defineDiagnostic<{ nominee: string; by: string }>({
  code: "assemble/award-refused",
  severity: "error",
  message: ({ nominee, by }) => ({
    vi: `${by} đã kết luận không đồng ý khen thưởng «${nominee}», nên không thể có tên trong quyết định.`,
    en: `${by} concluded against awarding "${nominee}", so a decision can't name them.`,
  }),
  advice: () => ({
    vi: "Bỏ khỏi `awards`, hoặc ghi kết luận mới vào `conclusions`.",
    en: "Take them out of `awards`, or record a new conclusion under `conclusions`.",
  }),
});

export const awardedTwice = defineDiagnostic<{ nominee: string; units: readonly string[] }>({
  code: "assemble/awarded-twice",
  severity: "error",
  message: ({ nominee, units }) => ({
    vi: `«${nominee}» được ${units.join(" và ")} cùng đề nghị, nên có tên hai lần trong danh sách khen thưởng.`,
    en: `"${nominee}" is proposed by ${units.join(" and ")}, and would be in the list of awards twice.`,
  }),
  advice: () => ({
    vi: "Ghi `withdrawn` trong hồ sơ của một đơn vị, hoặc thay `all eligible` bằng danh sách.",
    en: "Give `withdrawn` in one unit's file, or write a list instead of `all eligible`.",
  }),
});

export const awardNotGiven = defineDiagnostic<{ nominee: string; decision: string }>({
  code: "assemble/award-not-given",
  severity: "error",
  message: ({ nominee, decision }) => ({
    vi: `Quyết định «${decision}» không khen thưởng «${nominee}», nên không có gì để sửa đổi hay thu hồi.`,
    en: `Decision "${decision}" doesn't award "${nominee}", so there is nothing to correct or to take back.`,
  }),
  advice: () => ({
    vi: "Kiểm tra lại mã và `amends`: đó phải là quyết định có tên tập thể, cá nhân ấy.",
    en: "Check the id and `amends`: that must be the decision in which they are named.",
  }),
});

export const correctionNotInData = defineDiagnostic<{ now: string; data: string; file: string }>({
  code: "assemble/correction-not-in-data",
  severity: "error",
  message: ({ now, data, file }) => ({
    vi: `Quyết định sửa thành «${now}» nhưng ${file} ghi «${data}», nên bằng, giấy và danh sách sẽ còn in sai.`,
    en: `The decision corrects to "${now}" but ${file} says "${data}", so certificates and lists would go on to be wrong.`,
  }),
  advice: () => ({
    vi: "Sửa dữ liệu cho đúng, hoặc sửa `now` cho khớp từng chữ.",
    en: "Correct the data, or make `now` agree with it to the letter.",
  }),
});

export const registerNumberTwice = defineDiagnostic<{ decision: string; number: number; next: number }>({
  code: "assemble/register-number-twice",
  severity: "error",
  message: ({ decision, number }) => ({
    vi: `Số ${number} trong sổ khen thưởng đã thuộc về một trường hợp của quyết định «${decision}».`,
    en: `The number ${number} of the register of awards belongs to an award of decision "${decision}" already.`,
  }),
  advice: ({ next }) => ({
    vi: `Ghi \`registerFrom\` từ ${next} trở đi, hoặc số mà sổ còn trống.`,
    en: `Let \`registerFrom\` be ${next} or more, or a number that is free in the register.`,
  }),
});

export const targetWithoutResult = defineDiagnostic<{ id: string; target: string }>({
  code: "assemble/target-without-result",
  severity: "error",
  message: ({ id, target }) => ({
    vi: `Chỉ tiêu đã đăng ký «${target}» (${id}) chưa có kết quả, nên chưa đối chiếu được trong báo cáo.`,
    en: `The registered target "${target}" (${id}) has no result, so the report can't compare it.`,
  }),
  advice: ({ id }) => ({
    vi: `Ghi thêm kết quả, ví dụ \`${id}: 0\`.`,
    en: `Add its result, for example \`${id}: 0\`.`,
  }),
});

export const resultWithoutTarget = defineDiagnostic<{ id: string; nearest: string | undefined }>({
  code: "assemble/result-without-target",
  severity: "error",
  message: ({ id }) => ({
    vi: `Kết quả «${id}» không ứng với chỉ tiêu nào đã đăng ký trong đợt thi đua.`,
    en: `The result "${id}" belongs to no target that was registered in the campaign.`,
  }),
  advice: ({ nearest }) =>
    nearest === undefined
      ? {
          vi: "Ghi đúng `id` của chỉ tiêu trong bản đăng ký, hoặc bỏ dòng này.",
          en: "Write the target's `id` as registered, or take the line out.",
        }
      : { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` },
});

export const noVoteBase = defineDiagnostic<{ date: string }>({
  code: "assemble/no-vote-base",
  severity: "error",
  message: ({ date }) => ({
    vi: `Cuộc họp ngày ${date} ghi 0 đảng viên có quyền biểu quyết, nên không tính được tỷ lệ đồng ý.`,
    en: `The meeting on ${date} has 0 members with a vote, so no share of votes can be computed.`,
  }),
  advice: () => ({
    vi: "Sửa `official`, `presentOfficial` trong `members` của cuộc họp.",
    en: "Mend `official`, `presentOfficial` in the meeting's `members`.",
  }),
});
