/** Rated `atLeast` or better in at least `times` of the years. */

import { z } from "zod";
import { id, year } from "../fields.ts";
import { ratedAs, rating } from "../rating.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const yearlyRatings = z.strictObject({
  kind: kindOf("yearly-ratings", "Xếp loại hằng năm phải từ mức ở atLeast trở lên."),
  years: titled(z.array(year).min(1), "Các năm xét", "Những năm phải có xếp loại, như [2016, 2017]."),
  atLeast: titled(rating, "Mức xếp loại", "Mức thấp nhất được tính là đạt, như «HTTNV»."),
  times: titled(
    z.int().positive().optional(),
    "Số năm phải đạt",
    "Ít nhất bao nhiêu năm phải đạt mức ấy, như 2; để trống là tất cả các năm.",
  ),
  /** A committee's standing body decides in its name and has no id of its own. */
  rater: titled(
    id.optional(),
    "Cấp xếp loại",
    "Mã cơ quan mà quyết định xếp loại được tính; để trống thì quyết định của ai cũng được tính.",
  ),
  ratingAs: titled(
    ratedAs.default("đảng viên"),
    "Xếp loại với tư cách",
    "Cá nhân có hai xếp loại trong năm: tính xếp loại nào.",
  ),
});
