/** The nominated person is of those whom this level may award; of some only a person can say. */

import { z } from "zod";
import { personCategories } from "../person.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

const category = z.enum(["đảng viên", ...personCategories]);

export const personCategory = z.strictObject({
  kind: kindOf(
    "person-category",
    "Cá nhân phải thuộc một trong các đối tượng ở accepted; đảng viên xét theo ngày vào Đảng, đối tượng khác theo categories của người ấy.",
  ),
  accepted: titled(z.array(category).min(1), "Đối tượng được khen thưởng", "Thuộc một đối tượng là đủ."),
  asked: titled(
    z.array(z.enum(personCategories)).default([]),
    "Đối tượng phải hỏi lại",
    "Lời văn chưa rõ có được khen thưởng ở cấp này không: chưa đủ căn cứ, người xét quyết định.",
  ),
});
