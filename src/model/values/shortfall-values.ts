/** Values of a letter that asks a unit to complete its dossier (scope shortfall). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order } from "./fields.ts";
import { unitValues } from "./unit-values.ts";

const wantingPaper = z.object({
  order,
  text: titled(z.string(), "Giấy tờ"),
  clause: titled(z.string(), "Điểm của Kế hoạch"),
  who: titled(z.string().optional(), "Của ai", "Khi không phải của chung đơn vị."),
  state: titled(z.string(), "Tình trạng", "Là «thiếu» hoặc «chưa hợp lệ»."),
  reason: titled(z.string().optional(), "Nội dung cần bổ sung"),
  due: titled(dateValue.optional(), "Bổ sung trước ngày"),
});

const shortfall = z.object({
  papers: titled(z.array(wantingPaper), "Giấy tờ cần bổ sung"),
  count: titled(z.number(), "Số giấy tờ cần bổ sung"),
  due: titled(dateValue.optional(), "Hạn chung", "Ngày sớm nhất trong các hạn; không nêu hạn thì không có."),
  received: titled(dateValue.optional(), "Ngày nhận hồ sơ", "Theo sổ theo dõi."),
  checked: titled(dateValue.optional(), "Ngày kiểm tra giấy tờ"),
});

export const shortfallValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị trình"),
  shortfall: titled(shortfall, "Giấy tờ cần bổ sung"),
});
