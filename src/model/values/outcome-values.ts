/** Values of what one unit is told of the result: who of its nominees is awarded, who not, and why (scope outcome). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { citedDecision, counts } from "./decision-values.ts";
import { order } from "./fields.ts";
import { unitValues } from "./unit-values.ts";

const grantedRow = z.object({
  order,
  name: titled(z.string(), "Tập thể, cá nhân", "Như «tập thể Chi bộ A», «đồng chí B»."),
  position: titled(z.string().optional(), "Chức vụ", "Chỉ của cá nhân."),
});

const notGrantedRow = z.object({
  order,
  name: titled(z.string(), "Tập thể, cá nhân"),
  reason: titled(z.string(), "Lý do", "Kèm điểm của Kế hoạch hoặc kết luận; không có dấu ở cuối."),
});

const outcome = z.object({
  decisions: titled(
    z.array(citedDecision),
    "Các quyết định khen thưởng",
    "Có tên tập thể, cá nhân của đơn vị.",
  ),
  granted: titled(z.array(grantedRow), "Được khen thưởng"),
  counts: titled(counts, "Số được khen thưởng"),
  notGranted: titled(z.array(notGrantedRow), "Chưa được khen thưởng"),
});

export const outcomeValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị trình"),
  outcome: titled(outcome, "Kết quả"),
});
