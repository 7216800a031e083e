/** A person (cá nhân): history that lasts from campaign to campaign; one file each, as little as the forms need. */

import { z } from "zod";
import { award, issuing } from "./award.ts";
import { evidence } from "./evidence.ts";
import { citedDocument, date, id, partialDate, period, text } from "./fields.ts";
import { rating } from "./rating.ts";
import { titled } from "./titled.ts";

/** One year's rating of a person; the number of the decision may be missing, the rating may not. */
const personRating = z.strictObject({
  rating: titled(rating, "Xếp loại", "Tên tắt hoặc tên đầy đủ: «HTTNV», «hoàn thành tốt nhiệm vụ»."),
  document: titled(
    citedDocument.optional(),
    "Quyết định xếp loại",
    'Số, ký hiệu, ngày trong ngoặc kép: "09-QĐ/CB, 20/12/2015".',
  ),
  ...issuing,
});

/** A recognition (công nhận điển hình tiên tiến), by a nghị quyết, quyết định or list. */
const recognition = z.strictObject({
  title: titled(text, "Danh hiệu được công nhận", "Như trong văn bản công nhận: «điển hình tiên tiến»."),
  document: titled(
    citedDocument.optional(),
    "Văn bản công nhận",
    'Nghị quyết, quyết định hoặc danh sách, trong ngoặc kép: "02-QĐ/CB, 17/01/2015".',
  ),
  date: titled(date.optional(), "Ngày công nhận", "Để trống thì lấy ngày ghi ở văn bản công nhận."),
  ...issuing,
});

const byYear = z.record(
  z
    .string()
    .regex(/^\d{4}$/)
    .meta({ title: "năm" }),
  titled(evidence(personRating), "Xếp loại một năm", "Năm và quyết định xếp loại cá nhân của năm ấy."),
);

const membership = z.strictObject({
  joined: titled(date, "Ngày vào Đảng", "Ngày kết nạp, như «19/5/2009»."),
  official: titled(date.optional(), "Ngày chính thức", "Đảng viên dự bị thì để trống."),
});

const position = z.strictObject({
  unit: titled(id, "Đơn vị", "Mã đơn vị nơi giữ chức vụ (tên tệp trong data/units/)."),
  title: titled(text, "Chức vụ", "Như in trong danh sách: «Đảng viên, Trưởng phòng Tổng hợp»."),
  ...period,
});

/** What a person is beside or instead of a Party member; membership itself is told by `party`. */
export const personCategories = [
  "cán bộ",
  "công chức",
  "viên chức",
  "người lao động",
  "đoàn viên",
  "hội viên",
] as const;

export const personSchema = z.strictObject({
  name: titled(text, "Họ và tên", "Viết đủ, đúng như trong lý lịch; không viết in hoa cả chữ."),
  alias: titled(text.optional(), "Tên gọi khác", "Bí danh hoặc tên thường dùng, nếu có."),
  gender: titled(z.enum(["nam", "nữ"]), "Giới tính", "Viết nam hoặc nữ."),
  born: titled(partialDate, "Ngày sinh", "Ngày/tháng/năm, như «12/3/1985»; chỉ biết năm thì ghi năm."),
  ethnicity: titled(text, "Dân tộc", "Như trong lý lịch: «Kinh», «Mông»."),
  homeTown: titled(
    text.optional(),
    "Quê quán",
    "Xã, huyện, tỉnh như trong lý lịch: «xã A, huyện B, tỉnh C».",
  ),
  residence: titled(text.optional(), "Nơi ở hiện nay", "Phường (xã), thành phố (huyện), tỉnh."),
  party: titled(
    evidence(membership.optional()),
    "Đảng viên",
    "Ngày vào Đảng và ngày chính thức; người ngoài Đảng thì bỏ trống.",
  ),
  categories: titled(
    evidence(z.array(z.enum(personCategories)).default([])),
    "Đối tượng",
    "Người ngoài Đảng thì ghi: cán bộ, công chức, viên chức, người lao động, đoàn viên, hội viên.",
  ),
  education: titled(
    text.optional(),
    "Trình độ",
    "Chuyên môn và lý luận chính trị: «Đại học Luật; trung cấp lý luận chính trị».",
  ),
  positions: titled(
    z.array(position).min(1),
    "Chức vụ",
    "Mỗi chức vụ một dòng, có ngày từ và đến; văn bản in chức vụ đang giữ vào ngày của nó.",
  ),
  ratings: titled(
    byYear.default({}),
    "Xếp loại hằng năm",
    "Xếp loại đảng viên, mỗi năm một dòng, như «2015: { rating: HTTNV }».",
  ),
  officialRatings: titled(
    byYear.default({}),
    "Xếp loại cán bộ, công chức",
    "Chỉ ghi khi trong năm còn được xếp loại với tư cách cán bộ, công chức, viên chức.",
  ),
  recognitions: titled(
    z.array(evidence(recognition)).default([]),
    "Được công nhận",
    "Các lần được công nhận điển hình tiên tiến, gương người tốt, việc tốt.",
  ),
  awards: titled(z.array(award).default([]), "Khen thưởng", "Danh hiệu, giấy khen, bằng khen đã có."),
  discipline: titled(
    evidence(text.optional()),
    "Kỷ luật",
    "Hình thức và ngày kỷ luật, như «khiển trách, 12/3/2016»; không có thì ghi «không».",
  ),
});

export type Person = z.output<typeof personSchema>;

/** Whether the person belongs to one of the ethnic minorities, which summings-up count. */
export function isOfMinority({ ethnicity }: Pick<Person, "ethnicity">): boolean {
  return ethnicity.trim().toLowerCase() !== "kinh";
}
