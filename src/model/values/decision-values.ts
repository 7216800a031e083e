/** Values of a decision and whom it awards (scope decision). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order } from "./fields.ts";

const note = titled(z.string().optional(), "Ghi chú", "Kết luận của cấp có thẩm quyền, khi có.");
const register = titled(
  z.number().optional(),
  "Số vào sổ khen thưởng",
  "Chỉ khi quyết định ghi số vào sổ đầu tiên.",
);

const summary = titled(
  z.string().optional(),
  "Tóm tắt thành tích",
  "Không quá 60 chữ, như đơn vị ghi trong hồ sơ.",
);

const collectiveRow = z.object({
  order,
  name: titled(z.string(), "Tên tập thể"),
  summary,
  register,
  note,
});

const personRow = z.object({
  order,
  name: titled(z.string(), "Họ và tên"),
  born: titled(dateValue, "Ngày sinh"),
  position: titled(z.string(), "Chức vụ"),
  unit: titled(z.string(), "Đơn vị"),
  summary,
  register,
  note,
});

/** A collective or a person, with the same fields, so that one column prints either. */
const listedRow = personRow.extend({
  born: titled(dateValue.optional(), "Ngày sinh"),
  position: titled(z.string().optional(), "Chức vụ"),
  unit: titled(z.string().optional(), "Đơn vị"),
  amount: titled(z.number().optional(), "Tiền thưởng", "Đồng; chỉ khi có mức tiền."),
});

const group = z.object({
  order: titled(order, "Số thứ tự của nhóm"),
  title: titled(z.string(), "Tên nhóm", "«tập thể» hoặc «cá nhân»."),
  count: titled(z.number(), "Số trường hợp"),
  rows: titled(z.array(listedRow), "Các trường hợp", "Tập thể không có ngày sinh, chức vụ, đơn vị."),
});

const correctionRow = z.object({
  order,
  name: titled(z.string(), "Tập thể, cá nhân", "Theo dữ liệu hiện nay."),
  field: titled(z.string(), "Sửa gì", "Tên, chức vụ hoặc đơn vị."),
  was: titled(z.string(), "Đã ghi"),
  now: titled(z.string(), "Sửa thành"),
});

export const counts = z.object({
  collectives: titled(z.number(), "Số tập thể"),
  people: titled(z.number(), "Số cá nhân"),
  sentence: titled(z.string(), "Trong câu", "Như «02 tập thể và 05 cá nhân»; không có ai thì rỗng."),
  list: titled(z.string(), "Trong danh sách", "Như «02 tập thể, 05 cá nhân»; không có ai thì rỗng."),
  whom: titled(z.string(), "Gọi chung", "Như «các tập thể, cá nhân», «tập thể»."),
});

/** In đồng. */
const amounts = z.object({
  collective: titled(z.number().optional(), "Mức thưởng một tập thể"),
  person: titled(z.number().optional(), "Mức thưởng một cá nhân"),
  total: titled(z.number(), "Tổng số tiền"),
  source: titled(z.string(), "Nguồn kinh phí"),
});

/** An earlier decision as this one speaks of it. */
export const citedDecision = z.object({
  symbol: titled(z.string(), "Số và ký hiệu", "Chưa có số thì chừa chỗ điền."),
  date: titled(z.string(), "Ngày", "Như «ngày 02/9/2015»; chưa rõ thì chừa chỗ điền."),
});

const decision = z.object({
  id: titled(z.string(), "Mã quyết định"),
  kind: titled(z.string(), "Loại quyết định", "Khen thưởng, bổ sung, sửa đổi hoặc thu hồi."),
  cited: titled(citedDecision, "Chính quyết định này", "Như danh sách kèm theo dẫn."),
  amended: titled(
    citedDecision.optional(),
    "Quyết định được bổ sung, sửa đổi",
    "Khi quyết định này bổ sung, sửa đổi hoặc thu hồi khen thưởng của một quyết định trước.",
  ),
  replaced: titled(citedDecision.optional(), "Quyết định bị thay thế"),
  reason: titled(z.string().optional(), "Lý do"),
  collectives: titled(z.array(collectiveRow), "Các tập thể", "Được khen thưởng, hoặc bị thu hồi."),
  people: titled(z.array(personRow), "Các cá nhân", "Được khen thưởng, hoặc bị thu hồi."),
  groups: titled(
    z.array(group),
    "Các nhóm",
    "Tập thể trước, cá nhân sau; không có ai thì không có nhóm. In bằng thẻ table.",
  ),
  corrections: titled(z.array(correctionRow), "Các chỗ sửa đổi", "Chỉ của quyết định sửa đổi."),
  counts: titled(counts, "Số lượng", "Được khen thưởng, bị thu hồi, hoặc được sửa thông tin."),
  executors: titled(z.string(), "Nơi thi hành", "Các nơi, nối bằng dấu phẩy."),
  amounts: titled(
    amounts.optional(),
    "Tiền thưởng",
    "Chỉ khi Kế hoạch nêu mức tiền; của quyết định thu hồi là tiền phải nộp lại.",
  ),
});

export const decisionValues = commonValues.extend({ decision: titled(decision, "Quyết định") });
