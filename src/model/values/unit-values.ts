/** Values of a unit, as of the document's date. */

import { z } from "zod";
import { bodyValues } from "./common-values.ts";
import { dateValue, proseValue } from "./fields.ts";

export const unitValues = bodyValues.extend({
  id: z.string(),
  kind: z.string(),
  place: z.string().optional(),
  strength: z
    .object({
      asOf: dateValue,
      members: z.number(),
      cells: z.number().optional(),
      staff: z.number().optional(),
    })
    .optional(),
  background: proseValue.optional(),
  duties: proseValue.optional(),
});
