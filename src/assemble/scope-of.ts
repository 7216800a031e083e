/** What a document type is made for: it stands in the type's templates, the same in all versions. */

import type { Records } from "../model/records.ts";
import type { Scope } from "../model/template-info.ts";

/** Undefined where no version of the type is without fault. */
export function scopeOf({ templates }: Records, type: string): Scope | undefined {
  return templates.findLast((template) => template.type === type)?.info.value.scope;
}
