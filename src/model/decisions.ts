/** The Bloc's decisions of a quyết định round and whom they award, and conclusions of the competent body against a verdict. */

import { z } from "zod";
import { citedDocument, date, id, partialDate, text } from "./fields.ts";

/** Whom a decision awards, in the order of the list: everybody who may be, or those named. */
const awards = z.union([
  z.literal("all eligible"),
  z.array(z.union([z.strictObject({ collective: id }), z.strictObject({ person: id, unit: id })])).min(1),
]);

const decision = z.strictObject({
  id,
  kind: z.enum(["khen thưởng", "bổ sung", "sửa đổi", "thu hồi"]).default("khen thưởng"),
  /** As văn thư numbered it; absent, the visible gap is printed. */
  number: text.optional(),
  date: partialDate.optional(),
  awards,
});

/** What the competent body concluded about a nominee or a unit's people, whatever the verdict says; it is printed as such. */
const conclusion = z.strictObject({
  nominee: id,
  outcome: z.enum(["đồng ý", "không đồng ý"]),
  reason: text,
  by: text,
  document: citedDocument.optional(),
  date,
});

export const decisionsSchema = z.strictObject({
  decisions: z.array(decision).default([]),
  conclusions: z.array(conclusion).default([]),
});

export type Decisions = z.output<typeof decisionsSchema>;
export type Decision = z.output<typeof decision>;
export type Conclusion = z.output<typeof conclusion>;
