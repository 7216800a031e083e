/** Those who keep watch say so: the departments named agree, and the person's file shows no discipline since a year. */

import { z } from "zod";
import { id, year } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const attestedConduct = z.strictObject({
  kind: kindOf(
    "attested-conduct",
    "Các cơ quan ở bodies phải có ý kiến đồng ý khi thẩm định; cá nhân không bị kỷ luật từ năm ở noDisciplineSince.",
  ),
  bodies: titled(
    z.array(id).min(1),
    "Cơ quan có ý kiến",
    "Mã các cơ quan phải có ý kiến; ý kiến về chính mình không tính.",
  ),
  noDisciplineSince: titled(
    year.optional(),
    "Không bị kỷ luật từ năm",
    "Bốn chữ số; để trống là không xét mục kỷ luật trong tệp của cá nhân.",
  ),
});
