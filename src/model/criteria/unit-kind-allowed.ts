/** The nominated collective is of a kind that may be proposed at this level. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { unitKind } from "../unit.ts";
import { kindOf } from "./kind-of.ts";

export const unitKindAllowed = z.strictObject({
  kind: kindOf("unit-kind-allowed", "Tập thể được đề nghị phải thuộc một trong các loại đơn vị ở kinds."),
  kinds: titled(
    z.array(unitKind).min(1),
    "Loại đơn vị được đề nghị",
    "Các loại đơn vị mà Kế hoạch cho đề nghị khen thưởng ở cấp này.",
  ),
});
