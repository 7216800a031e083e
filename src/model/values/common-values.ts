/** Values that every document has, whatever it is made for. */

import { z } from "zod";
import { dateValue } from "./fields.ts";

export const documentValues = z.object({
  title: z.string(),
  /** The line of number and symbol, its visible gap where the number is not yet known (Hướng dẫn 36-HD/VPTW); absent on papers without a number. */
  numberLine: z.string().optional(),
  /** Number and symbol alone, as other papers cite them: `05-TTr/CB`, with the visible gap. */
  symbol: z.string().optional(),
  /** `Yên Bái, ngày 04 tháng 4 năm 2025`, with its visible gap where the day is not yet known; absent on papers that say it in the text. */
  placeAndDate: z.string().optional(),
  /** The document's date as far as known. */
  date: dateValue.optional(),
  /** `ngày 04 tháng 4 năm 2025`, with its visible gap. */
  longDate: z.string(),
});

/** A body by its names on the document's date. */
export const bodyValues = z.object({
  /** The organisation: `Đảng bộ Sở X`; a chi bộ, a department: its only name. */
  name: z.string(),
  /** Who acts for it: the committee (`Đảng ủy Sở X`), for a body without one its name. */
  committee: z.string(),
  /** A department with the committee that it belongs to; of others the name. */
  fullName: z.string(),
});

export const signatureValues = z.object({
  /** `T/M CHI BỘ`; absent where the head of a body signs by their own office. */
  authority: z.string().optional(),
  position: z.string(),
  name: z.string(),
});

export const commonValues = z.object({
  document: documentValues,
  letterhead: z.object({ superior: z.string(), issuer: z.string() }),
  issuer: bodyValues,
  organisation: bodyValues,
  campaign: z.object({ name: z.string(), fullName: z.string(), from: dateValue, to: dateValue }),
  plan: z.object({
    /** The plan as other papers cite it, with the visible gap of its number and date. */
    cited: z.string(),
    title: z.string(),
    /** The department that appraises and proposes, by its full name. */
    proposer: z.string(),
    award: z.object({ form: z.string(), of: z.string(), by: z.string() }),
    /** First and last year of the ratings that the plan's rules ask for. */
    firstYear: z.number(),
    lastYear: z.number(),
  }),
  /** The style's own words. */
  wording: z.object({ addresseeLabel: z.string(), recipientsLabel: z.string(), endMark: z.string() }),
  /** The one addressee, on the label's own line. */
  addressee: z.string().optional(),
  /** Several addressees, a line each with its mark. */
  addressees: z.array(z.object({ line: z.string() })),
  /** Basis lines, a line each with its mark. */
  bases: z.array(z.object({ line: z.string() })),
  recipients: z.array(z.object({ line: z.string() })),
  signature: signatureValues,
});

export type CommonValues = z.output<typeof commonValues>;
export type SignatureValues = z.output<typeof signatureValues>;
export type BodyValues = z.output<typeof bodyValues>;
