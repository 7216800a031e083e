/** The issuing Party body (the Bloc): one file, `organisation.yaml`; its id stands wherever it is parent, issuer or rater. */

import { z } from "zod";
import { bodyFields } from "./body-fields.ts";
import { id, keyTitled } from "./fields.ts";
import { titled } from "./titled.ts";

export const organisationSchema = z.strictObject({
  id: titled(
    id,
    "Mã cơ quan",
    "Mã của cơ quan ban hành kế hoạch, dùng ở mọi nơi nhắc đến: cấp trên, nơi ban hành.",
  ),
  ...bodyFields,
  departments: titled(
    z
      .record(
        keyTitled("việc phụ trách"),
        titled(id, "Ban phụ trách", "Mã đơn vị phụ trách việc này (tên tệp trong data/units/)."),
      )
      .default({}),
    "Các ban, văn phòng",
    "Mỗi dòng một việc và mã đơn vị phụ trách, như «tổ chức: ban-a».",
  ),
});

export type Organisation = z.output<typeof organisationSchema>;
