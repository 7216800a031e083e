/** Wrong usage: a document type that has no template. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { notThere } from "./not-there.ts";

/** Names the type that is most likely meant. */
export function noSuchType(type: string, templates: readonly { readonly type: string }[]): Bilingual {
  const types = new Set(templates.map((template) => template.type));
  return notThere({ vi: "loại văn bản", en: "document type" }, type, types);
}
