/** In each of the years so large a share of the unit's people was rated good or better. */

import { z } from "zod";
import { year } from "../fields.ts";
import { ratedAs } from "../rating.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const staffShare = z.strictObject({
  kind: kindOf(
    "staff-share",
    "Mỗi năm, tỷ lệ người của đơn vị được xếp loại hoàn thành tốt nhiệm vụ trở lên phải đủ percent; số liệu ở ratedStaff.",
  ),
  years: titled(z.array(year).min(1), "Các năm xét", "Những năm phải có số liệu, như [2016, 2017]."),
  ratedAs: titled(
    z.array(ratedAs).min(1),
    "Xếp loại với tư cách",
    "Mỗi tư cách ghi ở đây đều phải đủ tỷ lệ; người chưa xếp loại không tính.",
  ),
  percent: titled(
    z.int().positive().max(100),
    "Tỷ lệ phải đủ",
    "Phần trăm trên số người được xếp loại, không làm tròn, như 90.",
  ),
});
