/** Tells docxtemplater's parser what the tags of our language are, in place of its own. */

import { readTag } from "../../word/read-tag.ts";
import { proseModule } from "./docxtemplater-part.ts";

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
export function tagMatchers(): readonly Matcher[] {
  return [
    [openingName, "loop", ([content, value]) => ({ value, priority, ...openingOf(content) })],
    [closingName, "loop", ([, value]) => ({ value, priority, location: "end" })],
    [proseTag, proseModule, ([, value]) => ({ value, priority })],
    [loopVariable, undefined, ([, value]) => ({ value, priority })],
  ];
}

function openingName(content: string): string | undefined {
  const tag = readTag(content);
  return tag.kind === "open" ? tag.name : undefined;
}

function openingOf(content: string): object {
  const tag = readTag(content);
  const inverted = tag.kind === "open" && tag.block === "inverted";
  return { location: "start", inverted, expandTo: "auto" };
}

/** `{{/}}` is left to docxtemplater: it has no name to match. */
function closingName(content: string): string | undefined {
  const tag = readTag(content);
  return tag.kind === "close" && tag.name !== "" ? tag.name : undefined;
}

function proseTag(content: string): string | undefined {
  return readTag(content).kind === "prose" ? content : undefined;
}

function loopVariable(content: string): string | undefined {
  return content.trim().startsWith("@") ? content : undefined;
}
