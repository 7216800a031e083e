/** Values of a unit, as of the document's date. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { bodyValues } from "./common-values.ts";
import { dateValue, proseValue } from "./fields.ts";

const strength = z.object({
  asOf: titled(dateValue, "Tính đến ngày"),
  members: titled(z.number(), "Số đảng viên"),
  cells: titled(z.number().optional(), "Số chi bộ trực thuộc"),
  staff: titled(z.number().optional(), "Số cán bộ, người lao động"),
});

export const unitValues = bodyValues.extend({
  id: titled(z.string(), "Mã đơn vị"),
  kind: titled(z.string(), "Loại đơn vị"),
  place: titled(z.string().optional(), "Địa danh"),
  strength: titled(strength.optional(), "Số lượng", "Số liệu mới nhất đến ngày của văn bản."),
  background: titled(proseValue.optional(), "Đặc điểm tình hình"),
  duties: titled(proseValue.optional(), "Chức năng, nhiệm vụ"),
});
