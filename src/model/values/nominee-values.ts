/** Values for the achievement report of a nominee: a collective (scope collective) or a person (scope person). */

import { z } from "zod";
import { commonValues } from "./common-values.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { awardRow, confirmationValues, personValues, ratingRow } from "./person-values.ts";
import { unitValues } from "./unit-values.ts";

/** A registered target beside its result (kế hoạch, mục IV.2). */
const comparisonRow = z.object({
  order,
  text: z.string(),
  measuredIn: z.string(),
  target: z.string(),
  result: z.string(),
  /** `102,6%`; absent where less is better or the target is 0. */
  percent: z.string().optional(),
  /** `vượt`, `đạt` or `chưa đạt`. */
  outcome: z.string(),
});

const achievementRow = z.object({
  date: dateValue,
  text: z.string(),
  document: z.string().optional(),
  attestedBy: z.string().optional(),
});

const nominee = {
  comparison: z.array(comparisonRow),
  counts: z.object({ targets: z.number(), reached: z.number(), exceeded: z.number() }),
  achievements: z.array(achievementRow),
  results: proseValue,
};

export const collectiveValues = commonValues.extend({
  unit: unitValues,
  nominee: z.object({
    name: z.string(),
    ...nominee,
    resolution: z
      .object({
        name: z.string().optional(),
        asOf: dateValue,
        rows: z.array(comparisonRow),
        counts: z.object({ targets: z.number(), reached: z.number(), exceeded: z.number() }),
      })
      .optional(),
    ratings: z.array(ratingRow),
    ratedStaff: z.array(
      z.object({
        year: z.number(),
        kind: z.string(),
        counted: z.number(),
        good: z.number(),
        exempt: z.number(),
        share: z.string(),
        document: z.string().optional(),
      }),
    ),
    titles: z.array(
      z.object({ name: z.string(), title: z.string(), year: z.number(), document: z.string().optional() }),
    ),
    awards: z.array(awardRow),
  }),
});

export const personNomineeValues = commonValues.extend({
  unit: unitValues,
  person: personValues,
  nominee: z.object({ duties: proseValue.optional(), ...nominee }),
  confirmations: z.array(confirmationValues),
});
