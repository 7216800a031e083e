/** Reads the tags of one template, each only once: docxtemplater asks several times for every tag and record. */

import { readTag, type Tag } from "../../word/read-tag.ts";

export type TagReader = (content: string) => Tag;

export function tagReader(): TagReader {
  const known = new Map<string, Tag>();
  return (content) => {
    const tag = known.get(content) ?? readTag(content);
    known.set(content, tag);
    return tag;
  };
}
