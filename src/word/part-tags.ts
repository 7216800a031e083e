/** The tags that call for parts, wherever they stand among the others. */

import type { PartTag, TemplateTag } from "./template-tag.ts";

export function partTags(tags: readonly TemplateTag[]): PartTag[] {
  return tags.flatMap((tag) => (tag.kind === "part" ? [tag] : partTags(tag.children)));
}
