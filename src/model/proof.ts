/** Proof that a unit launched, summed up and rewarded by itself: the plan makes its proposals depend on it. */

import { z } from "zod";
import { evidence } from "./evidence.ts";
import { citedDocument, count, date, id, text, yesNo } from "./fields.ts";
import { titled } from "./titled.ts";

/** A step of the campaign in the unit that did not take place, said by the unit itself. */
const notHeld = z.literal("không tổ chức");

const heldOn = (description: string) => titled(date.optional(), "Ngày", description);

const launch = z.strictObject({
  document: titled(
    citedDocument,
    "Văn bản phát động",
    'Số, ký hiệu, ngày trong ngoặc kép: "15-KH/CB, 28/9/2015".',
  ),
  date: heldOn("Ngày phát động, như «3/10/2015»; để trống thì lấy ngày của văn bản."),
});

const summingUp = z.strictObject({
  event: titled(text, "Hội nghị", "Tên hội nghị sơ kết, tổng kết đợt thi đua."),
  date: heldOn("Ngày họp; chưa họp thì ghi ngày dự kiến."),
});

/** Whom the unit awarded: a collective inside it, somebody with a file, or somebody named only here. */
const awarded = z.union([
  z.strictObject({
    collective: titled(text, "Tập thể", "Tên tập thể trong đơn vị, như in trong quyết định."),
  }),
  z.strictObject({
    person: titled(id, "Cá nhân", "Mã người được khen (tên tệp trong data/people/)."),
  }),
  z.strictObject({
    name: titled(text, "Họ và tên", "Người được khen mà không có tệp trong data/people/."),
    position: titled(text.optional(), "Chức vụ, đơn vị", "Như in trong quyết định."),
    member: titled(yesNo.optional(), "Là đảng viên", "Viết «không» với quần chúng; để trống là đảng viên."),
  }),
]);

const ownAward = z.strictObject({
  document: titled(
    citedDocument.optional(),
    "Quyết định khen thưởng",
    'Trong ngoặc kép: "04-QĐ/CB, 2/4/2015"; biểu dương không có quyết định thì để trống.',
  ),
  form: titled(text, "Hình thức", "Như «giấy khen», «biểu dương»."),
  date: heldOn("Ngày khen thưởng; để trống thì lấy ngày của quyết định."),
  collectives: titled(count.optional(), "Số tập thể được khen", "Chỉ viết số."),
  people: titled(count.optional(), "Số cá nhân được khen", "Chỉ viết số."),
  awarded: titled(
    evidence(z.array(awarded).min(1).optional()),
    "Những ai được khen",
    "Mỗi tập thể, cá nhân một dòng, theo thứ tự của quyết định; đã ghi thì không cần ghi hai con số ở trên.",
  ),
});

const ownPlan = z.strictObject({
  document: titled(
    citedDocument,
    "Kế hoạch của đơn vị",
    'Số, ký hiệu, ngày trong ngoặc kép: "12-KH/CB, 25/9/2015".',
  ),
});

const propagation = z.strictObject({
  text: titled(text, "Việc tuyên truyền", "Tin, bài, phóng sự, gương điển hình: một câu, có số liệu."),
  date: heldOn("Ngày làm, hoặc ngày của tin, bài đầu tiên."),
});

/** The unit's own summing-up report to the issuing body. */
const report = z.strictObject({
  document: titled(
    citedDocument.optional(),
    "Báo cáo tổng kết",
    'Số, ký hiệu, ngày trong ngoặc kép: "21-BC/CB, 3/4/2015".',
  ),
  date: heldOn("Ngày gửi báo cáo; để trống thì lấy ngày của văn bản."),
});

export const proof = z.strictObject({
  plan: titled(
    evidence(z.union([notHeld, ownPlan]).optional()),
    "Kế hoạch thực hiện",
    "Kế hoạch riêng của đơn vị để thực hiện đợt thi đua, hoặc «không tổ chức».",
  ),
  propagation: titled(
    evidence(z.union([notHeld, propagation]).optional()),
    "Tuyên truyền",
    "Việc tuyên truyền, giới thiệu điển hình tiên tiến, hoặc «không tổ chức».",
  ),
  report: titled(
    evidence(z.union([notHeld, report]).optional()),
    "Báo cáo tổng kết",
    "Báo cáo tổng kết đợt thi đua gửi cơ quan ban hành Kế hoạch, hoặc «không tổ chức».",
  ),
  launch: titled(
    evidence(z.union([notHeld, launch]).optional()),
    "Phát động",
    "Văn bản và ngày phát động đợt thi đua ở đơn vị, hoặc «không tổ chức».",
  ),
  summingUp: titled(
    evidence(z.union([notHeld, summingUp]).optional()),
    "Sơ kết, tổng kết",
    "Hội nghị sơ kết, tổng kết đợt thi đua ở đơn vị, hoặc «không tổ chức».",
  ),
  ownAward: titled(
    evidence(z.union([notHeld, ownAward]).optional()),
    "Khen thưởng theo thẩm quyền",
    "Đơn vị tự khen thưởng trong đợt thi đua, hoặc «không tổ chức».",
  ),
});

export type OwnAward = z.output<typeof ownAward>;

/** How many the unit awarded: counted where they are listed, else as it says; undefined where it doesn't. */
export function awardedCounts({
  awarded,
  collectives,
  people,
}: OwnAward): Pick<OwnAward, "collectives" | "people"> {
  if (awarded === undefined) return { collectives, people };
  const groups = awarded.filter((each) => "collective" in each).length;
  return { collectives: groups, people: awarded.length - groups };
}
