/** An award that a unit or a person has been given, and who issued a decision. */

import { z } from "zod";
import { citedDocument, id, text, year } from "./fields.ts";
import { titled } from "./titled.ts";

/** Who issued a decision: a body with a file here, or any other by its name. */
export const issuing = {
  issuer: titled(id.optional(), "Mã cơ quan ban hành", "Tên tệp trong data/units/, khi cơ quan ấy có tệp."),
  issuerName: titled(
    text.optional(),
    "Tên cơ quan ban hành",
    "Tên đầy đủ, khi cơ quan ấy không có tệp trong data/units/.",
  ),
};

export const award = z.strictObject({
  title: titled(text, "Hình thức khen thưởng", "Như trong quyết định: «Chiến sĩ thi đua cơ sở»."),
  year: titled(year.optional(), "Năm", "Năm được khen, bốn chữ số."),
  document: titled(
    citedDocument.optional(),
    "Quyết định khen thưởng",
    'Số, ký hiệu, ngày trong ngoặc kép: "95/QĐ-SA, 28/12/2015".',
  ),
  ...issuing,
});
