/** Values for what is made of a submission: the proposal with its lists (scope submission) and the minutes of a meeting (scope meeting). */

import { z } from "zod";
import { commonValues } from "./common-values.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { ratingRow } from "./person-values.ts";
import { unitValues } from "./unit-values.ts";

/** A step of the campaign in the unit: `stated` where the submission says anything of it, `held` where it took place. */
const step = z.object({
  stated: z.boolean(),
  held: z.boolean(),
  document: z.string().optional(),
  event: z.string().optional(),
  form: z.string().optional(),
  date: dateValue.optional(),
  collectives: z.number().optional(),
  people: z.number().optional(),
});

const collectiveRow = z.object({
  order,
  name: z.string(),
  ratings: z.array(ratingRow),
  summary: z.string().optional(),
  /** Share of the vote base that agreed, `94,4%`; absent before any meeting. */
  approval: z.string().optional(),
  note: z.string().optional(),
});

const personRow = collectiveRow.extend({
  born: dateValue,
  position: z.string(),
  unit: z.string(),
  recognition: z.string().optional(),
});

const counts = z.object({ collectives: z.number(), people: z.number() });

export const submissionValues = commonValues.extend({
  unit: unitValues,
  submission: z.object({
    overview: proseValue.optional(),
    launch: step,
    summingUp: step,
    ownAward: step,
    counts,
    collectives: z.array(collectiveRow),
    people: z.array(personRow),
    /** What the percentages are counted from, `đảng viên chính thức có mặt`. */
    voteBase: z.string(),
    meetings: z.array(z.object({ body: z.string(), date: dateValue })),
    /** The short names of ratings that the lists use, each once, best first. */
    ratingLegend: z.array(z.object({ short: z.string(), name: z.string() })),
    papers: z.array(z.object({ text: z.string(), copies: z.number() })),
    explanation: proseValue.optional(),
  }),
});

const attendee = z.object({ name: z.string(), position: z.string().optional() });

export const meetingValues = submissionValues.extend({
  meeting: z.object({
    order,
    /** How many meetings the submission has: the file name needs the order only where there are several. */
    of: z.number(),
    body: z.string(),
    date: dateValue,
    start: z.object({ hour: z.string(), minute: z.string() }),
    end: z.object({ hour: z.string(), minute: z.string() }),
    place: z.string(),
    chair: attendee,
    secretary: attendee,
    invited: z.array(z.object({ text: z.string() })),
    absent: z.array(z.object({ name: z.string(), reason: z.string() })),
    members: z.object({
      total: z.number(),
      official: z.number(),
      probationary: z.number(),
      exempt: z.number(),
      temporary: z.number(),
      present: z.number(),
      presentOfficial: z.number(),
      absent: z.number(),
    }),
    secret: z.boolean(),
    tellers: z.array(z.object({ text: z.string() })),
    ballots: z
      .object({ issued: z.number(), returned: z.number(), valid: z.number(), invalid: z.number() })
      .optional(),
    discussion: proseValue,
    votes: z.array(
      z.object({
        order,
        name: z.string(),
        yes: z.number(),
        no: z.number(),
        other: z.number(),
        approval: z.string(),
      }),
    ),
    /** The number that the percentages are counted from. */
    base: z.number(),
  }),
});
