/** The scopes of our expressions, from those that docxtemplater keeps while it renders. */

import type { Scope } from "../../expression/evaluate.ts";
import type { DocxContext } from "./docxtemplater-part.ts";

/** The record, then one scope for each loop and object; conditions, for which docxtemplater repeats a scope, open none. */
export function tagScopes({ scopeList, scopeTypes, scopePathItem, scopePathLength }: DocxContext): Scope[] {
  return scopeList.flatMap((value, level): Scope[] => {
    const type = level === 0 ? "object" : scopeTypes[level - 1];
    if (type === "object") return [{ value }];
    if (type !== "array") return [];
    const position = { index: scopePathItem[level - 1] ?? 0, length: scopePathLength[level - 1] ?? 0 };
    return [{ value, position }];
  });
}
