/** Values of a decision and whom it awards (scope decision). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { order } from "./fields.ts";

const note = titled(z.string().optional(), "Ghi chú", "Kết luận của cấp có thẩm quyền, khi có.");

const collectiveRow = z.object({
  order,
  name: titled(z.string(), "Tên tập thể"),
  note,
});

const personRow = z.object({
  order,
  name: titled(z.string(), "Họ và tên"),
  position: titled(z.string(), "Chức vụ"),
  unit: titled(z.string(), "Đơn vị"),
  note,
});

const counts = z.object({
  collectives: titled(z.number(), "Số tập thể"),
  people: titled(z.number(), "Số cá nhân"),
});

/** In đồng. */
const amounts = z.object({
  collective: titled(z.number().optional(), "Mức thưởng một tập thể"),
  person: titled(z.number().optional(), "Mức thưởng một cá nhân"),
  total: titled(z.number(), "Tổng số tiền"),
  source: titled(z.string(), "Nguồn kinh phí"),
});

const decision = z.object({
  id: titled(z.string(), "Mã quyết định"),
  kind: titled(z.string(), "Loại quyết định"),
  collectives: titled(z.array(collectiveRow), "Tập thể được khen thưởng"),
  people: titled(z.array(personRow), "Cá nhân được khen thưởng"),
  counts: titled(counts, "Số lượng"),
  executors: titled(z.string(), "Nơi thi hành", "Các nơi, nối bằng dấu phẩy."),
  amounts: titled(amounts.optional(), "Tiền thưởng", "Chỉ khi Kế hoạch nêu mức tiền."),
});

export const decisionValues = commonValues.extend({ decision: titled(decision, "Quyết định") });
