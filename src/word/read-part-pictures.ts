/** Reads the pictures that a part's XML names: their bytes, and what a template must be told of them. */

import { relationshipsEntryOf, relationshipsIn } from "./relationships.ts";
import type { WordEntries } from "./word-entries.ts";
import { childrenOf, parseXml, type XmlElement } from "./xml.ts";

export interface PartPicture {
  /** The last step of its entry's name: `image1.png`. */
  readonly name: string;
  readonly extension: string;
  /** What the part's file says that it is: `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** @returns the pictures by their ids; undefined where the file holds none by that id, or one that another file couldn't name */
export function readPartPictures(
  ids: readonly string[],
  entries: WordEntries,
  entry: string,
): ReadonlyMap<string, PartPicture | undefined> {
  const related = relationshipsIn(rootOf(entries, relationshipsEntryOf(entry)), entry);
  const targetOf = (id: string) => related.find((each) => each.id === id && isName(id))?.target;
  return new Map(ids.map((id) => [id, readPicture(targetOf(id), entries)]));
}

function readPicture(entry: string | undefined, entries: WordEntries): PartPicture | undefined {
  const bytes = entry === undefined ? undefined : entries.get(entry);
  const name = entry?.split("/").at(-1) ?? "";
  const extension = name.split(".").at(-1) ?? "";
  const type = typeOf(extension, entries);
  if (bytes === undefined || type === undefined || !isName(name)) return undefined;
  return { name, extension, type, bytes };
}

/** Only what can stand in a name and in XML as it is. */
function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text);
}

const typesNamespace = "{http://schemas.openxmlformats.org/package/2006/content-types}";

function typeOf(extension: string, entries: WordEntries): string | undefined {
  const types = childrenOf(rootOf(entries, "[Content_Types].xml"), `${typesNamespace}Default`);
  const found = types.find(
    ({ attributes }) => attributes.get("Extension")?.toLowerCase() === extension.toLowerCase(),
  );
  const type = found?.attributes.get("ContentType");
  return type !== undefined && /^image\/[\w.+-]+$/.test(type) ? type : undefined;
}

function rootOf(entries: WordEntries, entry: string): XmlElement | undefined {
  const bytes = entries.get(entry);
  const root = bytes && parseXml(bytes);
  return root !== undefined && "name" in root ? root : undefined;
}
