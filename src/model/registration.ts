/** A registration (bản đăng ký): what a unit files in a đăng ký round. */

import { z } from "zod";
import { id, partialDate, prose, quantity, text, yesNo } from "./fields.ts";

/** A measurable target; results refer to it by id later (kế hoạch, mục IV.2: "đối chiếu với văn bản đăng ký"). */
export const target = z.strictObject({
  id,
  text,
  measuredIn: text,
  target: quantity,
  due: partialDate.optional(),
  /** `thấp hơn` where less is better: no percent is computed. */
  better: z.enum(["cao hơn", "thấp hơn"]).default("cao hơn"),
  note: text.optional(),
});

/** Who confirms a paper, and when; by default the first officer in office who is not the person concerned. */
export const confirmation = z.strictObject({ by: id.optional(), date: partialDate.optional() });

const registrant = z.strictObject({
  person: id,
  date: partialDate.optional(),
  targets: z.array(target).default([]),
  form: text.optional(),
  confirmation: z.array(confirmation).default([]),
});

/** A person's entry is an id alone, or with targets of their own; only the latter get a form. */
const entry = z.union([
  id.transform((person) => ({ person, form: undefined, targets: [], confirmation: [] })),
  registrant,
]);

export const registrationSchema = z.strictObject({
  date: partialDate.optional(),
  collective: yesNo,
  people: z.array(entry).default([]),
  targets: z.array(target).min(1),
  measures: prose.optional(),
});

export type Registration = z.output<typeof registrationSchema>;
export type Registrant = z.output<typeof registrant>;
export type Target = z.output<typeof target>;
