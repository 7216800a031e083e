/** Values of a person, as of the document's date. */

import { z } from "zod";
import { signatureValues } from "./common-values.ts";
import { dateValue } from "./fields.ts";

export const ratingRow = z.object({
  year: z.number(),
  /** The short name, `HTXSNV`. */
  short: z.string(),
  /** The full name, `Hoàn thành xuất sắc nhiệm vụ`. */
  name: z.string(),
  document: z.string().optional(),
  issuer: z.string().optional(),
});

export const awardRow = z.object({
  title: z.string(),
  year: z.number().optional(),
  document: z.string().optional(),
  issuer: z.string().optional(),
});

export const personValues = z.object({
  id: z.string(),
  name: z.string(),
  alias: z.string().optional(),
  gender: z.string(),
  born: dateValue,
  ethnicity: z.string(),
  homeTown: z.string().optional(),
  residence: z.string().optional(),
  joined: dateValue.optional(),
  official: dateValue.optional(),
  education: z.string().optional(),
  /** The position held on the document's date, and the unit it is held in. */
  position: z.string(),
  unit: z.string(),
  ratings: z.array(ratingRow),
  recognitions: z.array(
    z.object({ title: z.string(), document: z.string().optional(), issuer: z.string().optional() }),
  ),
  awards: z.array(awardRow),
  discipline: z.string().optional(),
});

/** Each committee that confirms a paper: a chi bộ trực thuộc signs without a seal, the đảng ủy cơ sở with one. */
export const confirmationValues = z.object({
  body: z.string(),
  placeAndDate: z.string(),
  signature: signatureValues,
});
