/** How entries of a Word file name each other: by the ids of relationships (ECMA-376, part 2, 9.3). */

import { childrenOf, type XmlElement } from "./xml.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `image`, `styles`. */
  readonly kind: string;
  /** The entry's name; for what is outside of the file, no entry has it. */
  readonly target: string;
}

/** The entry that holds the relationships of an entry, or of the whole file (`""`). */
export function relationshipsEntryOf(entry: string): string {
  return `${folderOf(entry)}_rels/${entry.slice(folderOf(entry).length)}.rels`;
}

/** @param root of the entry that holds them */
export function relationshipsIn(root: XmlElement | undefined, entry: string): readonly Relationship[] {
  return childrenOf(root, "Relationship").map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    kind: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
    target: resolve(folderOf(entry), attributes.get("Target") ?? ""),
  }));
}

function folderOf(entry: string): string {
  return entry.slice(0, entry.lastIndexOf("/") + 1);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
