/** The Bloc's decisions of a quyết định round and whom they award, and conclusions of the competent body against a verdict. */

import { z } from "zod";
import { blank } from "./blank.ts";
import { conclusions } from "./conclusion.ts";
import { id, partialDate, text } from "./fields.ts";
import { awardMoney } from "./plan.ts";
import { titled } from "./titled.ts";

const awarded = z.union([
  z.strictObject({
    collective: titled(id, "Tập thể", "Mã đơn vị được khen thưởng (tên tệp trong data/units/)."),
  }),
  z.strictObject({
    person: titled(id, "Cá nhân", "Mã người được khen thưởng (tên tệp trong data/people/)."),
    unit: titled(id, "Đơn vị trình", "Mã đơn vị đã đề nghị người này."),
  }),
]);

/** Whom a decision awards, in the order of the list: everybody who may be, or those named. */
const awards = z.union([
  z.literal("all eligible"),
  z.array(awarded).min(1).meta({ description: "Từng tập thể, cá nhân, theo thứ tự của danh sách." }),
]);

const correctedFields = ["tên", "chức vụ", "đơn vị"] as const;

/** What an earlier decision said wrongly of somebody, and what it is to say. */
const correction = z.strictObject({
  nominee: titled(id, "Sửa về ai", "Mã tập thể hoặc cá nhân có tên trong quyết định trước."),
  field: titled(
    z.enum(correctedFields).default("tên"),
    "Sửa gì",
    "Tên, chức vụ hay đơn vị; để trống là tên.",
  ),
  was: titled(text, "Đã ghi", "Như in trong quyết định trước."),
  now: titled(text, "Sửa thành", "Như phải in."),
});

const decision = z.strictObject({
  id: titled(id, "Mã quyết định", "Đặt một lần, không đổi, như «lan-1»; dùng trong tên tệp in ra."),
  kind: titled(
    z.enum(["khen thưởng", "bổ sung", "sửa đổi", "thu hồi"]).default("khen thưởng"),
    "Loại quyết định",
    "Khen thưởng, hay bổ sung, sửa đổi, thu hồi quyết định trước.",
  ),
  number: titled(
    text.optional(),
    "Số quyết định",
    'Số văn thư đã cấp, đặt trong ngoặc kép như "215"; chưa có thì bỏ trống, bản in chừa chỗ điền.',
  ),
  date: titled(
    partialDate.optional(),
    "Ngày ký",
    "Chưa rõ ngày thì ghi tháng, như «4/2015»; bản in chừa chỗ điền ngày.",
  ),
  amends: titled(
    id.optional(),
    "Về quyết định nào",
    "Mã quyết định trước, ở trên trong tệp này, mà quyết định này bổ sung, sửa đổi hoặc thu hồi khen thưởng.",
  ),
  replaces: titled(
    id.optional(),
    "Thay thế quyết định nào",
    "Mã quyết định trước hết hiệu lực khi quyết định này có hiệu lực.",
  ),
  reason: titled(text.optional(), "Lý do", "Vì sao bổ sung, sửa đổi, thu hồi; một câu, in nguyên văn."),
  awards: titled(
    awards.optional(),
    "Khen thưởng ai, thu hồi của ai",
    "«all eligible» là mọi tập thể, cá nhân đủ điều kiện mà quyết định khác không nêu tên; hoặc liệt kê từng mã theo thứ tự của danh sách.",
  ),
  corrections: titled(
    z.array(correction).default([]),
    "Nội dung sửa đổi",
    "Chỉ của quyết định sửa đổi: mỗi chỗ ghi sai một mục.",
  ),
  registerFrom: titled(
    z.int().positive().optional(),
    "Số vào sổ đầu tiên",
    "Số trong sổ khen thưởng của người đứng đầu danh sách, những người sau tiếp theo; chưa có thì để trống.",
  ),
});

export const decisionsSchema = z.strictObject({
  decisions: titled(
    z.array(decision).default([]),
    "Các quyết định",
    "Quyết định của đợt này: khen thưởng, bổ sung, sửa đổi, thu hồi.",
  ),
  amounts: titled(
    awardMoney.optional(),
    "Tiền thưởng",
    "Khi mức tiền được quyết định sau Kế hoạch; để trống thì theo Kế hoạch.",
  ),
  conclusions,
  blank: titled(
    blank.optional(),
    "Phôi in sẵn",
    "Khi bằng, giấy in lên phôi in sẵn; để trống thì in cả trang trên giấy trắng.",
  ),
});

export type Decisions = z.output<typeof decisionsSchema>;
export type Decision = z.output<typeof decision>;
export type Award = z.output<typeof awarded>;

/** Decisions that award; an amendment corrects what stands in one, a withdrawal takes back. */
export function givesAwards({ kind }: Pick<Decision, "kind">): boolean {
  return kind === "khen thưởng" || kind === "bổ sung";
}

/** The ids of decisions that another one puts an end to. */
export function replacedIds(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces])));
}

/** Whom an award names: a collective's or a person's id. */
export function nomineeOf(award: Award): string {
  return "person" in award ? award.person : award.collective;
}

/** The awards that a decision names one by one; none where it takes everybody who is eligible. */
export function namedAwards({ awards }: Pick<Decision, "awards">): readonly Award[] {
  return awards === undefined || typeof awards === "string" ? [] : awards;
}
