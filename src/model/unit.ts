/** A unit (đơn vị): what lasts from campaign to campaign; one file each. */

import { z } from "zod";
import { award } from "./award.ts";
import { bodyFields } from "./body-fields.ts";
import { evidence } from "./evidence.ts";
import { citedDocument, count, date, dated, id, period, prose, text, year } from "./fields.ts";
import { ratedAs } from "./rating.ts";
import { titled } from "./titled.ts";

export const unitKinds = [
  "ban",
  "văn phòng",
  "đoàn thể khối",
  "chi bộ cơ sở",
  "đảng bộ cơ sở",
  "chi bộ trực thuộc",
  "đoàn thể cơ sở",
] as const;

export const unitKind = z.enum(unitKinds);
export type UnitKind = z.output<typeof unitKind>;

const strength = z.strictObject({
  asOf: titled(date, "Tính đến ngày", "Ngày của số liệu, như «31/8/2015»."),
  members: titled(count, "Số đảng viên", "Cả chính thức và dự bị, chỉ viết số."),
  cells: titled(count.optional(), "Số chi bộ trực thuộc", "Chi bộ thì để trống."),
  staff: titled(count.optional(), "Số cán bộ, người lao động", "Tổng số người của cơ quan, đơn vị."),
});

/** Of the staff or members counted in a year, how many were rated well; `exempt` ones leave the count. */
const ratedStaff = z.strictObject({
  year: titled(year, "Năm", "Năm xếp loại, bốn chữ số."),
  kind: titled(ratedAs, "Đối tượng", "Xếp loại đảng viên, hay cán bộ, công chức."),
  counted: titled(count, "Số người được xếp loại", "Tổng số người được xếp loại trong năm."),
  good: titled(count, "Số người từ hoàn thành tốt", "Số người hoàn thành tốt nhiệm vụ trở lên."),
  exempt: titled(count.optional(), "Số người không tính", "Người mới, nghỉ dài ngày… chưa xếp loại."),
  document: titled(
    citedDocument.optional(),
    "Quyết định xếp loại",
    'Số, ký hiệu, ngày trong ngoặc kép: "21-QĐ/CB, 20/12/2015".',
  ),
});

/** An emulation title that somebody of the unit holds (chiến sĩ thi đua cơ sở). */
const heldTitle = z.strictObject({
  name: titled(text, "Họ và tên", "Người đạt danh hiệu."),
  title: titled(text, "Danh hiệu", "Như trong quyết định: «Chiến sĩ thi đua cơ sở»."),
  year: titled(year, "Năm", "Năm đạt danh hiệu, bốn chữ số."),
  document: titled(
    citedDocument.optional(),
    "Quyết định công nhận",
    'Số, ký hiệu, ngày trong ngoặc kép: "95/QĐ-SA, 28/12/2015".',
  ),
});

const parent = z.strictObject({
  unit: titled(id, "Cấp trên", "Mã của cấp trên trực tiếp."),
  ...period,
});

/** What became of a unit that is no more: its ratings, registration and people count for the one it went into. */
const merger = z.strictObject({
  unit: titled(id, "Vào đơn vị", "Mã đơn vị nhận sáp nhập."),
  on: titled(date, "Từ ngày", "Ngày sáp nhập, như «1/2/2015»."),
  document: titled(
    citedDocument.optional(),
    "Văn bản sáp nhập",
    'Số, ký hiệu, ngày trong ngoặc kép: "33-QĐ/TU, 10/2/2015".',
  ),
});

export const unitSchema = z.strictObject({
  kind: titled(dated(unitKind), "Loại đơn vị", "Đổi loại thì ghi từng loại với ngày từ và đến."),
  ...bodyFields,
  parents: titled(z.array(parent).min(1), "Cấp trên trực tiếp", "Đổi cấp trên thì thêm một dòng có ngày."),
  mergedInto: titled(
    merger.optional(),
    "Đã sáp nhập vào",
    "Chỉ khi đơn vị đã sáp nhập: vào đơn vị nào, ngày nào, theo văn bản nào.",
  ),
  strength: titled(z.array(strength).default([]), "Số lượng", "Mỗi lần có số liệu mới là một dòng."),
  awards: titled(z.array(award).default([]), "Khen thưởng", "Bằng khen, giấy khen mà tập thể đã có."),
  ratedStaff: titled(
    evidence(z.array(ratedStaff).default([])),
    "Xếp loại đảng viên, cán bộ",
    "Tổng hợp mỗi năm của đơn vị; xếp loại của chính đơn vị ghi ở data/ratings/.",
  ),
  titles: titled(
    z.array(evidence(heldTitle)).default([]),
    "Danh hiệu của người trong đơn vị",
    "Danh hiệu thi đua mà cán bộ, đảng viên của đơn vị đạt được.",
  ),
  background: titled(prose.optional(), "Đặc điểm tình hình", "Vài câu về trụ sở, tổ chức, con người."),
  duties: titled(prose.optional(), "Chức năng, nhiệm vụ", "Vài câu về nhiệm vụ được giao."),
});

export type Unit = z.output<typeof unitSchema>;
export type Officer = Unit["officers"][number];
export type Award = z.output<typeof award>;
