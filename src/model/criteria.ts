/** The kinds of rules that a plan may combine, each with its parameters; judge/criteria/ has a file of the same name for each. */

import { z } from "zod";
import { date, id, text, year } from "./fields.ts";
import { rating } from "./rating.ts";
import { unitKind } from "./unit.ts";

/** The nominee's unit is of a kind that may be proposed at this level. */
const unitKindAllowed = z.strictObject({
  kind: z.literal("unit-kind-allowed"),
  kinds: z.array(unitKind).min(1),
});

/** At most so many living people are proposed by one unit. */
const peopleQuota = z.strictObject({ kind: z.literal("people-quota"), most: z.int().nonnegative() });

/** Steps of the campaign that the unit must have held itself; the reading says whether one missing step already blocks. */
const stepsHeld = z.strictObject({
  kind: z.literal("steps-held"),
  steps: z.array(z.enum(["launch", "summingUp", "ownAward"])).min(1),
  /** The stricter reading is `any`; the other, `all`, blocks only a unit that held none of the steps. */
  blockedBy: z.enum(["any", "all"]).default("any"),
});

/** Rated `atLeast` or better in at least `times` of the years (absent: in every year). */
const yearlyRatings = z.strictObject({
  kind: z.literal("yearly-ratings"),
  years: z.array(year).min(1),
  atLeast: rating,
  times: z.int().positive().optional(),
  /** Whose decisions count; absent, anybody's. */
  rater: id.optional(),
});

/** Recognised under a title before the submission's date, by one of these kinds of unit. */
const recognisedBefore = z.strictObject({
  kind: z.literal("recognised-before"),
  title: text,
  issuerKinds: z.array(unitKind).min(1),
});

/** Received by the Bloc before a day; a last day that is a day off moves to the end of the next working day. */
const receivedBefore = z.strictObject({
  kind: z.literal("received-before"),
  before: date,
  /** Bộ luật Dân sự 2015, Điều 148 khoản 5; the other reading, `false`, is the calendar's last day. */
  movesToWorkingDay: z.boolean().default(true),
});

export const criterion = z.discriminatedUnion("kind", [
  unitKindAllowed,
  peopleQuota,
  stepsHeld,
  yearlyRatings,
  recognisedBefore,
  receivedBefore,
]);

export type Criterion = z.output<typeof criterion>;
export type CriterionKind = Criterion["kind"];
export type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;
