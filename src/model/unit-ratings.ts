/** One decision that rates units for a year: the fact belongs to the rater and is written once. */

import { z } from "zod";
import { issuing } from "./award.ts";
import { evidence } from "./evidence.ts";
import { citedDocument, keyTitled, year } from "./fields.ts";
import { rating } from "./rating.ts";
import { titled } from "./titled.ts";

const decision = z.strictObject({
  year: titled(year, "Năm xếp loại", "Bốn chữ số."),
  document: titled(
    citedDocument.optional(),
    "Quyết định xếp loại",
    'Số, ký hiệu, ngày trong ngoặc kép: "512-QĐ/ĐU, 31/12/2015".',
  ),
  ...issuing,
  grades: titled(
    z
      .record(
        keyTitled("tên mức của nơi xếp loại"),
        titled(rating, "Mức tương ứng", "Mức tương ứng của Đảng, như «HTXSNV»."),
      )
      .default({}),
    "Thang xếp loại riêng",
    "Chỉ khi nơi xếp loại dùng tên mức khác: «vững mạnh xuất sắc: HTXSNV».",
  ),
  ratings: titled(
    z.record(
      keyTitled("mã đơn vị"),
      titled(evidence(z.string()), "Xếp loại", "Tên tắt hoặc tên đầy đủ: «HTTNV»; hoặc một mức ở grades."),
    ),
    "Kết quả xếp loại",
    "Mỗi đơn vị một dòng: «ma-don-vi: HTXSNV».",
  ),
});

export const unitRatingsSchema = decision.transform(({ grades, ratings, ...decision }, context) => {
  const rated: Record<string, z.output<typeof rating>> = {};
  for (const [unit, written] of Object.entries(ratings)) {
    const known = Object.hasOwn(grades, written)
      ? { success: true as const, data: grades[written] }
      : rating.safeParse(written);
    if (known.success && known.data) rated[unit] = known.data;
    else {
      context.issues.push({
        code: "custom",
        input: written,
        path: ["ratings", unit],
        params: { problem: "unknown-rating", written },
      });
    }
  }
  return { ...decision, ratings: rated };
});

export type UnitRatings = z.output<typeof unitRatingsSchema>;
