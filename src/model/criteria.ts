/** The kinds of rules that a plan may combine, each with its parameters; judge/criteria/ has a file of the same name for each. */

import { z } from "zod";
import { date, id, text, year } from "./fields.ts";
import { rating } from "./rating.ts";
import { unitKind } from "./unit.ts";

/** The nominated collective is of a kind that may be proposed at this level. */
const unitKindAllowed = z.strictObject({
  kind: z.literal("unit-kind-allowed"),
  kinds: z.array(unitKind).min(1),
});

/** At most so many people are proposed by one unit; those withdrawn don't count. */
const peopleQuota = z.strictObject({ kind: z.literal("people-quota"), most: z.int().nonnegative() });

export const campaignSteps = ["launch", "summingUp", "ownAward"] as const;
export type CampaignStep = (typeof campaignSteps)[number];

/** Steps of the campaign that the unit must have held itself. */
const stepsHeld = z.strictObject({
  kind: z.literal("steps-held"),
  steps: z.array(z.enum(campaignSteps)).min(1),
  /** The stricter reading, `any`: one step not held blocks; the other, `all`: only a unit that held none is blocked. */
  blockedBy: z.enum(["any", "all"]).default("any"),
});

/** Rated `atLeast` or better in at least `times` of the years (absent: in every year). */
const yearlyRatings = z.strictObject({
  kind: z.literal("yearly-ratings"),
  years: z.array(year).min(1),
  atLeast: rating,
  times: z.int().positive().optional(),
  /** Whose decisions count; absent, anybody's. A committee's standing body decides in its name and has no id of its own. */
  rater: id.optional(),
  /** Which of a person's two yearly ratings counts. */
  ratingAs: z.enum(["đảng viên", "cán bộ, công chức"]).default("đảng viên"),
});

/** Recognised under a title, on or before the submission's date, by one of these kinds of unit. */
const recognisedBefore = z.strictObject({
  kind: z.literal("recognised-before"),
  /** Words that the title of the recognition must hold; capitals make no difference. */
  title: text,
  issuerKinds: z.array(unitKind).min(1),
  /** Whether a body above them counts as well: `accepted`, with a note; the stricter reading is `refused`. */
  higherLevel: z.enum(["accepted", "refused"]).default("accepted"),
});

/** Received by the Bloc before a day; a last day that is a day off moves to the end of the next working day. */
const receivedBefore = z.strictObject({
  kind: z.literal("received-before"),
  before: date,
  /** Bộ luật Dân sự 2015, Điều 148 khoản 5; the other reading, `false`, is the calendar's last day. */
  movesToWorkingDay: z.boolean().default(true),
});

/** What a unit can be judged by. */
export const unitCriterion = z.discriminatedUnion("kind", [peopleQuota, stepsHeld, receivedBefore]);

/** What a nominated collective can be judged by. */
export const collectiveCriterion = z.discriminatedUnion("kind", [unitKindAllowed, yearlyRatings]);

/** What a nominated person can be judged by. */
export const personCriterion = z.discriminatedUnion("kind", [yearlyRatings, recognisedBefore]);

export type Criterion = z.output<typeof unitCriterion | typeof collectiveCriterion | typeof personCriterion>;
export type CriterionKind = Criterion["kind"];
export type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;
