/** A person (cá nhân): history that lasts from campaign to campaign; one file each, as little as the forms need. */

import { z } from "zod";
import { citedDocument, date, id, partialDate, period, text } from "./fields.ts";
import { rating } from "./rating.ts";
import { award } from "./unit.ts";

/** One year's rating of a person; the number of the decision may be missing, the rating may not. */
export const personRating = z.strictObject({
  rating,
  document: citedDocument.optional(),
  issuer: id.optional(),
  issuerName: text.optional(),
});

/** A recognition (công nhận điển hình tiên tiến), by a nghị quyết, quyết định or list. */
export const recognition = z.strictObject({
  title: text,
  document: citedDocument.optional(),
  date: date.optional(),
  issuer: id.optional(),
  issuerName: text.optional(),
});

const byYear = z.record(z.string().regex(/^\d{4}$/), personRating);

export const personSchema = z.strictObject({
  name: text,
  alias: text.optional(),
  gender: z.enum(["nam", "nữ"]),
  born: partialDate,
  ethnicity: text,
  homeTown: text.optional(),
  residence: text.optional(),
  party: z.strictObject({ joined: date, official: date.optional() }).optional(),
  education: text.optional(),
  positions: z.array(z.strictObject({ unit: id, title: text, ...period })).min(1),
  ratings: byYear.default({}),
  /** The rating as cán bộ, công chức, where it is given beside that as a party member. */
  officialRatings: byYear.default({}),
  recognitions: z.array(recognition).default([]),
  awards: z.array(award).default([]),
  discipline: text.optional(),
});

export type Person = z.output<typeof personSchema>;
