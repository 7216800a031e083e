/** Each entry has a content type, and each type that is declared for an entry has its entry (ECMA-376, part 2, 7.2.3). */

import type { WordEntries } from "../../../src/word/word-entries.ts";
import { childrenOf } from "../../../src/word/xml.ts";
import type { ParsedEntries } from "./find-package-faults.ts";

const typesEntry = "[Content_Types].xml";
const namespace = "{http://schemas.openxmlformats.org/package/2006/content-types}";

export function findContentTypeFaults(entries: WordEntries, parsed: ParsedEntries): string[] {
  const types = parsed.get(typesEntry);
  if (types === undefined) return [`${typesEntry} is missing`];
  const endings = childrenOf(types, `${namespace}Default`).map(
    ({ attributes }) => attributes.get("Extension") ?? "",
  );
  const declared = childrenOf(types, `${namespace}Override`).map(({ attributes }) =>
    (attributes.get("PartName") ?? "").replace(/^\//, ""),
  );
  const untyped = [...entries.keys()].filter(
    (name) =>
      name !== typesEntry &&
      !declared.includes(name) &&
      !endings.some((ending) => name.endsWith(`.${ending}`)),
  );
  return [
    ...untyped.map((name) => `${typesEntry}: ${name} has no content type`),
    ...declared
      .filter((name) => !entries.has(name))
      .map((name) => `${typesEntry}: ${name} is declared and isn't there`),
  ];
}
