/** What the competent body concluded about a nominee or a unit's people, whatever the verdict says; it is printed as such. */

import { z } from "zod";
import { citedDocument, date, id, text } from "./fields.ts";
import { titled } from "./titled.ts";

const conclusion = z.strictObject({
  nominee: titled(id, "Kết luận về", "Mã tập thể hoặc cá nhân được đề nghị."),
  outcome: titled(z.enum(["đồng ý", "không đồng ý"]), "Kết luận", "Ý kiến của cấp có thẩm quyền."),
  reason: titled(text, "Lý do", "Một câu nêu căn cứ của kết luận, in nguyên văn."),
  by: titled(text, "Cơ quan kết luận", "Tên như in trên giấy, như «Ban Thường vụ Đảng ủy»."),
  document: titled(
    citedDocument.optional(),
    "Văn bản kết luận",
    'Số, ký hiệu, ngày trong ngoặc kép: "12-KL/ĐU, 22/4/2015".',
  ),
  date: titled(date, "Ngày kết luận", "Ngày/tháng/năm, như «22/4/2015»."),
});

export const conclusions = titled(
  z.array(conclusion).default([]),
  "Các kết luận",
  "Kết luận của cấp có thẩm quyền về người, đơn vị chưa đủ điều kiện; thắng kết quả xét tự động.",
);

export type Conclusion = z.output<typeof conclusion>;
