/** Tells docxtemplater's parser what the tags of our language are, in place of its own. */

import type { Tag } from "../../word/read-tag.ts";
import { proseModule, tableModule } from "./docxtemplater-part.ts";
import type { TagReader } from "./tag-reader.ts";

/** Above all of docxtemplater's own matchers, whose priority is minus the length of what they matched. */
const priority = 1;

type Matcher = readonly [
  matches: (content: string) => string | undefined,
  module: string | undefined,
  properties: (matched: readonly [content: string, value: string]) => object,
];

/**
 * Blocks are docxtemplater's loops, opened and closed by the words that Handlebars uses. What begins with `@` is a loop
 * variable: docxtemplater would take `{{@x}}` for XML to be put in as it is, from a record of a stranger.
 */
export function tagMatchers(readTag: TagReader): readonly Matcher[] {
  const opening = (content: string) => openingOf(readTag(content));
  const blockMatcher = (kind: "prose" | "table", module: string): Matcher => [
    (content) => (readTag(content).kind === kind ? content : undefined),
    module,
    ([, value]) => ({ value, priority }),
  ];
  return [
    [
      (content) => opening(content)?.name,
      "loop",
      ([content, value]) => ({
        value,
        priority,
        location: "start",
        expandTo: "auto",
        inverted: opening(content)?.inverted,
      }),
    ],
    [
      (content) => closingName(readTag(content)),
      "loop",
      ([, value]) => ({ value, priority, location: "end" }),
    ],
    blockMatcher("prose", proseModule),
    blockMatcher("table", tableModule),
    [
      (content) => (content.trim().startsWith("@") ? content : undefined),
      undefined,
      ([, value]) => ({ value, priority }),
    ],
  ];
}

function openingOf(tag: Tag): { readonly name: string; readonly inverted: boolean } | undefined {
  return tag.kind === "open" ? { name: tag.name, inverted: tag.block === "inverted" } : undefined;
}

/** `{{/}}` is left to docxtemplater: it has no name to match. */
function closingName(tag: Tag): string | undefined {
  return tag.kind === "close" && tag.name !== "" ? tag.name : undefined;
}
