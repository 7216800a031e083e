/** One decision that rates units for a year: the fact belongs to the rater and is written once. */

import { z } from "zod";
import { citedDocument, id, text, year } from "./fields.ts";
import { rating } from "./rating.ts";

export const unitRatingsSchema = z
  .strictObject({
    year,
    document: citedDocument.optional(),
    issuer: id.optional(),
    issuerName: text.optional(),
    /** A rater's own names of the grades, mapped to the four levels (`vững mạnh xuất sắc: HTXSNV`). */
    grades: z.record(z.string(), rating).default({}),
    ratings: z.record(z.string(), z.string()),
  })
  .transform(({ grades, ratings, ...decision }, context) => {
    const rated: Record<string, z.output<typeof rating>> = {};
    for (const [unit, written] of Object.entries(ratings)) {
      const known = Object.hasOwn(grades, written)
        ? { success: true as const, data: grades[written] }
        : rating.safeParse(written);
      if (known.success && known.data) rated[unit] = known.data;
      else {
        context.issues.push({
          code: "custom",
          input: written,
          path: ["ratings", unit],
          params: { problem: "unknown-rating", written },
        });
      }
    }
    return { ...decision, ratings: rated };
  });

export type UnitRatings = z.output<typeof unitRatingsSchema>;
