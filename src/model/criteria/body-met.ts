/** The right body met and reviewed the nominees before the unit proposed them. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { text } from "../fields.ts";
import { titled } from "../titled.ts";
import { unitKind } from "../unit.ts";
import { kindOf } from "./kind-of.ts";

const names = titled(
  z.array(text).min(1),
  "Tên tập thể",
  "Chữ đầu của tên cuộc họp, không phân biệt chữ hoa, chữ thường, như «tập thể».",
);

/** A unit that is small enough has no committee: all of its members meet. */
const smallUnit = z.strictObject({
  names,
  fewerThan: titled(
    z.int().positive(),
    "Số đảng viên để có cấp ủy",
    "Ít đảng viên chính thức hơn số này thì không có cấp ủy, cả đơn vị họp xét; như 7.",
  ),
});

export const bodyMet = z.strictObject({
  kind: kindOf("body-met", "Tập thể có thẩm quyền của đơn vị phải đã họp xét; các cuộc họp ở meetings."),
  bodies: titled(
    z.partialRecord(unitKind, names),
    "Tập thể họp xét",
    "Mỗi loại đơn vị một dòng: tập thể nào phải họp.",
  ),
  wholeUnits: titled(
    z.partialRecord(unitKind, titled(smallUnit, "Cả đơn vị họp", "Đơn vị nhỏ không có cấp ủy.")).default({}),
    "Đơn vị nhỏ",
    "Loại đơn vị mà khi ít đảng viên thì không có cấp ủy, cả đơn vị họp xét.",
  ),
  insteadOfCommittee: titled(
    choice({ accepted: "được tính, kèm lưu ý", refused: "không được tính" }).default("accepted"),
    "Có cấp ủy mà cả đơn vị họp xét",
    "Cả đơn vị họp thay cho cấp ủy thì có được tính không.",
  ),
});
