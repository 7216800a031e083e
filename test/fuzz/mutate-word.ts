/** Mutations of a Word file: of its bytes, its entries, its XML and its tags. */

import PizZip from "pizzip";
import type { Chance } from "./chance.ts";
import { type Mutation, mutateText } from "./mutate-text.ts";

type EditXml = (xml: string, chance: Chance) => string;

const numbers = [
  "-1",
  "0",
  "1",
  "99999999999",
  "2147483647",
  "-2147483648",
  "1.5",
  "1e9",
  "NaN",
  "",
  "x",
  "auto",
  "%1",
];

const elementNames = ["p", "r", "t", "tbl", "tr", "tc", "sectPr", "br", "tab", "drawing", "x"];
const valueNames = [
  "unit",
  "unit.name",
  "nominees",
  "people",
  "prose",
  "this",
  "..",
  "@index",
  "if",
  "x",
].concat(["__proto__", "constructor"]);
const tags = [
  "{{#if unit}}",
  "{{/if}}",
  "{{#nominees}}",
  "{{/nominees}}",
  "{{^people}}",
  "{{else}}",
  "{{",
].concat([
  "{{> letterhead}}",
  "{{> signature}}",
  "{{prose unit.background}}",
  "{{unit}}",
  "{{{unit.name}}}",
  "{{!x}}",
  "{{@root}}",
]);

const xmlEdits: Readonly<Record<string, EditXml>> = {
  "an attribute changed": replaceOne(/(?<= (?:[a-z]+:)?[a-zA-Z]+=")[^"]*(?=")/g, (_, chance) =>
    chance.pick(numbers),
  ),
  "an attribute deleted": replaceOne(/ (?:[a-z]+:)?[a-zA-Z]+="[^"]*"/g, () => ""),
  "an element deleted": (xml, chance) => editElement(xml, chance, () => ""),
  "an element repeated": (xml, chance) => editElement(xml, chance, (element) => element + element),
  "an element put into another": (xml, chance) => {
    const text = elementAt(xml, chance)?.text ?? "";
    return replaceOne(/<w:[a-zA-Z]+(?: [^>]*)?>(?!<\/)/g, (tag) => tag + text)(xml, chance);
  },
  "an element moved": (xml, chance) => {
    const element = elementAt(xml, chance);
    if (element === undefined) return xml;
    const left = xml.slice(0, element.start) + xml.slice(element.end);
    return replaceOne(/<\/w:(?:p|r|tc|tr|tbl|pPr|rPr)>/g, (tag) => tag + element.text)(left, chance);
  },
  "a tag of XML deleted": replaceOne(/<\/?w:[a-zA-Z]+(?: [^>]*)?>/g, () => ""),
  "an element renamed": replaceOne(/(?<=<w:)[a-zA-Z]+(?=[ />])/g, (_, chance) => chance.pick(elementNames)),
  "a brace deleted": replaceOne(/[{}]/g, () => ""),
  "a tag renamed": replaceOne(/(?<=\{\{[#/^>]?)[a-zA-Z.@]+/g, (_, chance) => chance.pick(valueNames)),
  "a tag put in": replaceOne(/(?<=<w:t(?: [^>]*)?>)/g, (_, chance) => chance.pick(tags)),
  "text changed": (xml, chance) => mutateText(xml.replaceAll("><", ">\n<"), chance).content,
};

/** The time that changed entries carry: the same seed makes the same bytes. */
const date = new Date(Date.UTC(2000, 0, 1));

/** One mutation of a Word file; of its bytes as they lie, or of one of its entries. */
export function mutateWord(bytes: Buffer, chance: Chance): Mutation<Buffer> {
  const entries = readEntries(bytes);
  if (entries === undefined || chance.percent(15)) return mutateBytes(bytes, chance);
  const media = [...entries.keys()].filter((entry) => entry.startsWith("word/media/"));
  const name = chance.percent(media.length > 0 ? 20 : 0)
    ? chance.pick(media)
    : chance.percent(70) && entries.has(mainEntry)
      ? mainEntry
      : chance.pick([...entries.keys()]);
  const how = name.startsWith("word/media/")
    ? mutatePicture(entries, name, chance)
    : chance.percent(8)
      ? mutateEntry(entries, name, chance)
      : mutateXml(entries, name, chance);
  const zip = new PizZip();
  for (const [entry, content] of entries) zip.file(entry, content, { date, createFolders: false });
  return { content: zip.generate({ type: "nodebuffer", compression: "DEFLATE" }), how: `${name}: ${how}` };
}

const mainEntry = "word/document.xml";

type Entries = Map<string, string | Buffer>;

/** Undefined for what an earlier mutation has left no sound zip of. */
function readEntries(bytes: Buffer): Entries | undefined {
  try {
    const { files } = new PizZip(bytes);
    const entries = Object.values(files).filter(({ dir }) => !dir);
    return new Map(entries.map((entry) => [entry.name, contentOf(entry)]));
  } catch {
    return undefined;
  }
}

/** A picture read as text would be damaged before it is mutated. */
function contentOf(entry: PizZip.ZipObject): string | Buffer {
  return entry.name.startsWith("word/media/") ? entry.asNodeBuffer() : entry.asText();
}

function mutateXml(entries: Entries, name: string, chance: Chance): string {
  const how = chance.pick(Object.keys(xmlEdits));
  const xml = String(entries.get(name));
  entries.set(name, xmlEdits[how]?.(xml, chance) ?? xml);
  return how;
}

function mutatePicture(entries: Entries, name: string, chance: Chance): string {
  const { content, how } = mutateBytes(Buffer.from(entries.get(name) ?? ""), chance);
  entries.set(name, content);
  return how;
}

function mutateEntry(entries: Entries, name: string, chance: Chance): string {
  const text = String(entries.get(name));
  const how = chance.pick(["deleted", "emptied", "cut off", "repeated inside", "moved up", "in UTF-16"]);
  if (how === "deleted" || how === "moved up") entries.delete(name);
  if (how === "moved up") entries.set(`../${name}`, text);
  if (how === "emptied") entries.set(name, "");
  if (how === "cut off") entries.set(name, text.slice(0, chance.below(text.length + 1)));
  if (how === "repeated inside") entries.set(name, text.repeat(2));
  if (how === "in UTF-16") entries.set(name, Buffer.from(`\uFEFF${text}`, "utf16le"));
  return how;
}

function mutateBytes(bytes: Buffer, chance: Chance): Mutation<Buffer> {
  const how = chance.pick(["bytes flipped", "the end cut off", "bytes put in", "the start cut off"]);
  if (how === "the end cut off") return { content: bytes.subarray(0, chance.below(bytes.length)), how };
  if (how === "the start cut off") return { content: bytes.subarray(chance.below(bytes.length)), how };
  const content = Buffer.from(bytes);
  const put = Buffer.from(Array.from({ length: 1 + chance.below(20) }, () => chance.below(256)));
  const at = chance.below(content.length);
  if (how === "bytes put in")
    return { content: Buffer.concat([content.subarray(0, at), put, content.subarray(at)]), how };
  for (const byte of put) content[chance.below(content.length)] = byte;
  return { content, how };
}

/** Replaces one match of the pattern, chosen by chance. */
function replaceOne(pattern: RegExp, put: (match: string, chance: Chance) => string): EditXml {
  return (text, chance) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const match = chance.pick(matches);
    return text.slice(0, match.index) + put(match[0], chance) + text.slice(match.index + match[0].length);
  };
}

interface XmlElement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editElement(xml: string, chance: Chance, edit: (element: string) => string): string {
  const element = elementAt(xml, chance);
  if (element === undefined) return xml;
  return xml.slice(0, element.start) + edit(element.text) + xml.slice(element.end);
}

/** An element from its first bracket to its last. */
function elementAt(xml: string, chance: Chance): XmlElement | undefined {
  const opening = [...xml.matchAll(/<((?:w|wp|a|pic):[a-zA-Z]+)(?: [^>]*?)?(\/?)>/g)];
  if (opening.length === 0) return undefined;
  const { 0: tag, 1: name, 2: closed, index: start } = chance.pick(opening);
  if (closed === "/") return { start, end: start + tag.length, text: tag };
  let depth = 0;
  for (const match of xml.slice(start).matchAll(new RegExp(`<(/?)${name}(?: [^>]*?)?(/?)>`, "g"))) {
    if (match[2] !== "/") depth += match[1] === "/" ? -1 : 1;
    const end = start + match.index + match[0].length;
    if (depth === 0) return { start, end, text: xml.slice(start, end) };
  }
  return undefined;
}
