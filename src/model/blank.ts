/** A pre-printed blank (phôi) that certificates are printed on: its paper, and where each line of words belongs; measured by ruler. */

import { z } from "zod";
import { id, quantity, text, yesNo } from "./fields.ts";
import { titled } from "./titled.ts";

/** In the office's words; the paragraph of a Word file knows them by other names. */
export const alignments = ["trái", "giữa", "phải"] as const;

const page = z.strictObject({
  width: titled(quantity, "Rộng", "Bề ngang tờ phôi khi in, mm."),
  height: titled(quantity, "Chiều cao", "Bề dọc tờ phôi khi in, mm."),
});

/** What the printer puts beside where it should. */
const shift = z.strictObject({
  right: titled(
    quantity.default(0),
    "Sang phải",
    "Tính bằng mm; máy in lệch sang phải thì trừ đi: «-1,5» viết là -1.5.",
  ),
  down: titled(quantity.default(0), "Xuống dưới", "Tính bằng mm; muốn in cao lên thì ghi số âm."),
});

const measures = {
  left: titled(quantity, "Cách mép trái", "Từ mép trái tờ phôi đến chỗ bắt đầu của ô, mm."),
  baseline: titled(quantity, "Chân chữ cách mép trên", "Từ mép trên tờ phôi đến dòng kẻ của phôi, mm."),
  width: titled(quantity, "Bề rộng ô", "Chữ không dài quá ô này, mm."),
  size: titled(quantity, "Cỡ chữ", "Tính bằng pt, khi chữ vừa ô."),
};

const place = z.strictObject({
  field: titled(id, "Ô", "Mã ô như ở `blank` của template.yaml."),
  of: titled(
    z.enum(["tập thể", "cá nhân"]).optional(),
    "Của ai",
    "Chỉ khi giấy của tập thể và của cá nhân có ô khác nhau.",
  ),
  ...measures,
  smallest: titled(
    quantity.optional(),
    "Cỡ chữ nhỏ nhất",
    "Tính bằng pt; dòng dài thì thu nhỏ đến cỡ này; để trống là không thu.",
  ),
  lines: titled(z.int().positive().default(1), "Số dòng", "Nhiều nhất bao nhiêu dòng; để trống là 1."),
  leading: titled(
    quantity.optional(),
    "Khoảng cách dòng",
    "Giữa hai dòng kẻ của phôi, mm; để trống là theo cỡ chữ.",
  ),
  align: titled(
    z.enum(alignments).default("giữa"),
    "Canh chữ",
    "Chữ trong ô canh trái, giữa hay phải; để trống là giữa.",
  ),
  bold: titled(yesNo.optional(), "Đậm", "Ghi có hoặc không; để trống là không."),
  italic: titled(yesNo.optional(), "Nghiêng", "Ghi có hoặc không; để trống là không."),
});

/** What one recipient's certificate has otherwise. */
const adjustment = z.strictObject({
  nominee: titled(id, "Giấy của ai", "Mã tập thể hoặc cá nhân."),
  field: titled(id, "Ô", "Mã ô."),
  lines: titled(
    z.array(text).min(1).optional(),
    "Ngắt dòng",
    "Từng dòng, ghép lại phải đúng từng chữ với nội dung của ô.",
  ),
  left: measures.left.optional(),
  baseline: measures.baseline.optional(),
  width: measures.width.optional(),
  size: measures.size.optional(),
});

export const blank = z.strictObject({
  page: titled(page.default({ width: 297, height: 210 }), "Khổ phôi", "Để trống là A4 ngang, 297 x 210 mm."),
  shift: titled(shift.default({ right: 0, down: 0 }), "Chỉnh lệch máy in", "Dời mọi ô, mm."),
  places: titled(
    z.array(place).default([]),
    "Vị trí các ô",
    "Ô không ghi ở đây thì không in: phôi đã có sẵn.",
  ),
  adjustments: titled(z.array(adjustment).default([]), "Chỉnh riêng", "Của từng tập thể, cá nhân."),
});

export type Blank = z.output<typeof blank>;
export type BlankPlace = Blank["places"][number];
