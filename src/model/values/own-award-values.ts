/** Values of a unit's own award decision (scope own-award). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order } from "./fields.ts";
import { unitValues } from "./unit-values.ts";

const collectiveRow = z.object({ order, name: titled(z.string(), "Tên tập thể") });

const personRow = z.object({
  order,
  name: titled(z.string(), "Họ và tên"),
  position: titled(z.string().optional(), "Chức vụ, đơn vị"),
});

const counts = z.object({
  collectives: titled(z.number(), "Số tập thể"),
  people: titled(z.number(), "Số cá nhân"),
  sentence: titled(z.string(), "Số lượng bằng lời", "Như «02 tập thể và 03 cá nhân»."),
  list: titled(z.string(), "Số lượng trong danh sách", "Nối bằng dấu phẩy: «02 tập thể, 03 cá nhân»."),
  whom: titled(z.string(), "Những ai", "Như «các tập thể, cá nhân»."),
});

const ownAward = z.object({
  form: titled(z.string(), "Hình thức khen thưởng"),
  date: titled(dateValue.optional(), "Ngày khen thưởng"),
  plan: titled(z.string().optional(), "Kế hoạch của đơn vị", "Số, ký hiệu, ngày."),
  summingUp: titled(z.string().optional(), "Hội nghị tổng kết"),
  collectives: titled(z.array(collectiveRow), "Tập thể được khen"),
  people: titled(z.array(personRow), "Cá nhân được khen"),
  counts: titled(counts, "Số lượng"),
});

export const ownAwardValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị khen thưởng"),
  ownAward: titled(ownAward, "Khen thưởng theo thẩm quyền"),
});
