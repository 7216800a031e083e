/** Marks what may support a verdict: where it is taken away, nothing becomes met that was not. */

import type { z } from "zod";

/**
 * On a field: the field as a whole; on an entry of a list or map: each entry by itself. What could as well speak against
 * somebody among others of its kind, as one of several votes could, is marked only as a whole.
 */
export function evidence<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ evidence: true });
}
