/** Brings the pictures of a part into a template: their bytes, their types, and the relationships that lead to them. */

import { renamePictures } from "./part-pictures.ts";
import type { PartPicture } from "./read-part-pictures.ts";
import { relationshipsEntryOf, relationshipsIn } from "./relationships.ts";
import type { WordEntries } from "./word-entries.ts";
import { parseXml } from "./xml.ts";

const typesEntry = "[Content_Types].xml";
const imageRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

export interface PicturesToBring {
  readonly xml: string;
  /** By the ids that the XML names them with. */
  readonly pictures: ReadonlyMap<string, PartPicture>;
  /** The part's name, which new names begin with. */
  readonly part: string;
}

export interface BroughtPictures {
  readonly entries: WordEntries;
  /** The part's XML, with the ids that the pictures have in the template. */
  readonly xml: string;
}

/** @param entry the template's entry that the part is put into */
export function bringPictures(
  template: WordEntries,
  entry: string,
  { xml, pictures, part }: PicturesToBring,
): BroughtPictures {
  const owner = `part-${part.replace(/[^\w-]/g, "_")}`;
  let entries = template;
  const ids = new Map<string, string>();
  for (const [id, picture] of pictures) {
    const name = nameFor(entries, `${owner}-${picture.name}`, picture.bytes);
    entries = withType(new Map([...entries, [`word/media/${name}`, picture.bytes]]), picture);
    const relationship = relationshipTo(entries, entry, { name, wanted: `${owner}-${id}` });
    entries = relationship.entries;
    ids.set(id, relationship.id);
  }
  return { entries, xml: renamePictures(xml, (id) => ids.get(id) ?? id) };
}

/** Another picture may have the name already. */
function nameFor(entries: WordEntries, wanted: string, bytes: Uint8Array): string {
  const known = entries.get(`word/media/${wanted}`);
  const isFree = known === undefined || Buffer.compare(known, bytes) === 0;
  return isFree ? wanted : nameFor(entries, `_${wanted}`, bytes);
}

/** A file says once what all entries of one ending are. */
function withType(entries: WordEntries, { extension, type }: PartPicture): WordEntries {
  const types = textOf(entries, typesEntry);
  if (new RegExp(`<Default\\s[^>]*Extension="${extension}"`, "i").test(types)) return entries;
  const own = `<Default Extension="${extension}" ContentType="${type}"/>`;
  return withText(
    entries,
    typesEntry,
    types.replace(/<Types(?:\s[^>]*)?>/, (tag) => `${tag}${own}`),
  );
}

/** The relationship of the entry that leads to the picture: the one that is there, or a new one. */
function relationshipTo(
  entries: WordEntries,
  entry: string,
  { name, wanted }: { readonly name: string; readonly wanted: string },
): { readonly id: string; readonly entries: WordEntries } {
  const holder = relationshipsEntryOf(entry);
  const known = relationshipsOf(entries, entry);
  const before = known.find(({ target }) => target === `word/media/${name}`);
  if (before !== undefined) return { id: before.id, entries };
  const id = freeId(wanted, new Set(known.map((each) => each.id)));
  const own = `<Relationship Id="${id}" Type="${imageRelationship}" Target="media/${name}"/>`;
  const text = entries.has(holder) ? textOf(entries, holder) : noRelationships;
  const open = text.replace(/<Relationships(\s[^>]*?)?\/>\s*$/, "<Relationships$1></Relationships>");
  const extended = open.replace(/<\/Relationships>\s*$/, (end) => `${own}${end}`);
  return { id, entries: withText(entries, holder, extended) };
}

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationshipsOf(entries: WordEntries, entry: string): ReturnType<typeof relationshipsIn> {
  const bytes = entries.get(relationshipsEntryOf(entry));
  const root = bytes && parseXml(bytes);
  return root !== undefined && "name" in root ? relationshipsIn(root, entry) : [];
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeId(`_${wanted}`, taken) : wanted;
}

function textOf(entries: WordEntries, entry: string): string {
  return new TextDecoder().decode(entries.get(entry));
}

function withText(entries: WordEntries, entry: string, text: string): WordEntries {
  return new Map([...entries, [entry, new TextEncoder().encode(text)]]);
}
