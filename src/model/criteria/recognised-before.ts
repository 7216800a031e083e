/** Recognised under a title, on or before the submission's date, by one of these kinds of unit. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { text } from "../fields.ts";
import { titled } from "../titled.ts";
import { unitKind } from "../unit.ts";
import { kindOf } from "./kind-of.ts";

export const recognisedBefore = z.strictObject({
  kind: kindOf("recognised-before", "Cá nhân phải được công nhận danh hiệu ở title trước khi trình."),
  title: titled(
    text,
    "Danh hiệu phải có",
    "Những chữ mà tên danh hiệu phải chứa, không phân biệt chữ hoa, chữ thường, như «điển hình tiên tiến».",
  ),
  issuerKinds: titled(
    z.array(unitKind).min(1),
    "Loại đơn vị công nhận",
    "Các loại đơn vị mà quyết định công nhận được tính.",
  ),
  higherLevel: titled(
    choice({ accepted: "được tính, kèm lưu ý", refused: "không được tính" }).default("accepted"),
    "Cấp trên công nhận",
    "Cấp trên của các đơn vị ấy công nhận thì có được tính không.",
  ),
});
