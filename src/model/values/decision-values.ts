/** Values of a decision and whom it awards (scope decision). */

import { z } from "zod";
import { commonValues } from "./common-values.ts";
import { order } from "./fields.ts";

const amounts = z.object({
  /** In đồng; absent where none is given for that kind of recipient. */
  collective: z.number().optional(),
  person: z.number().optional(),
  total: z.number(),
  source: z.string(),
});

export const decisionValues = commonValues.extend({
  decision: z.object({
    id: z.string(),
    kind: z.string(),
    collectives: z.array(z.object({ order, name: z.string(), note: z.string().optional() })),
    people: z.array(
      z.object({
        order,
        name: z.string(),
        position: z.string(),
        unit: z.string(),
        note: z.string().optional(),
      }),
    ),
    counts: z.object({ collectives: z.number(), people: z.number() }),
    /** Who carries the decision out, in one phrase. */
    executors: z.string(),
    amounts: amounts.optional(),
  }),
});
