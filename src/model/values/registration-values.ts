/** Values for what is made of a registration: the unit's own paper (scope registration) and a person's form (scope registrant). */

import { z } from "zod";
import { commonValues } from "./common-values.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { confirmationValues, personValues } from "./person-values.ts";
import { unitValues } from "./unit-values.ts";

export const targetRow = z.object({
  order,
  text: z.string(),
  measuredIn: z.string(),
  /** With decimal comma, `97,5`. */
  target: z.string(),
  due: dateValue.optional(),
  note: z.string().optional(),
});

export const registrationValues = commonValues.extend({
  unit: unitValues,
  registration: z.object({
    collective: z.boolean(),
    targets: z.array(targetRow),
    measures: proseValue.optional(),
    people: z.array(
      z.object({
        order,
        name: z.string(),
        born: dateValue,
        position: z.string(),
        form: z.string(),
        targetCount: z.number(),
      }),
    ),
    counts: z.object({ targets: z.number(), collectives: z.number(), people: z.number() }),
  }),
});

export const registrantValues = commonValues.extend({
  unit: unitValues,
  person: personValues,
  registration: z.object({ form: z.string(), targets: z.array(targetRow) }),
  confirmations: z.array(confirmationValues),
});
