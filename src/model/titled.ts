/** Gives a field the words by which editors and the docs explain it. */

import type { z } from "zod";

/**
 * The schema with its title, the field's name on paper, and its description: what to type, and where the fact belongs.
 * Both are Vietnamese. zod makes a copy of a schema that is given words; the copy's `_zod.parent` is the original.
 */
export function titled<Schema extends z.ZodType>(
  schema: Schema,
  title: string,
  description?: string,
): Schema {
  return schema.meta(description === undefined ? { title } : { title, description });
}
