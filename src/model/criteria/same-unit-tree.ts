/** The nominee belongs to the unit that names it, or to an organisation below it. */

import { z } from "zod";
import { kindOf } from "./kind-of.ts";

export const sameUnitTree = z.strictObject({
  kind: kindOf(
    "same-unit-tree",
    "Đơn vị chỉ trình tập thể, cá nhân của mình hoặc của tổ chức trực thuộc, theo chức vụ vào ngày của hồ sơ.",
  ),
});
