/** Reads what stands in a paragraph: text, tabs, breaks, page-number fields, pictures. All else is refused. */

import type { Inline, PageField, RunProperties } from "./document-tree.ts";
import { type DrawingReading, readDrawing } from "./read-drawing.ts";
import { childOf, textOf, trimXmlSpace, type XmlElement } from "./xml.ts";

export interface InlineReading extends DrawingReading {
  readonly lookOf: (properties: XmlElement | undefined) => RunProperties;
  readonly pageFields: boolean;
}

/** A field written as several runs: its instruction is gathered, then its old result passed over. */
interface OpenField {
  instruction: string;
  inResult: boolean;
  look: RunProperties | undefined;
}

interface State extends InlineReading {
  readonly inlines: Inline[];
  field: OpenField | undefined;
}

export function readInlines(paragraph: XmlElement, reading: InlineReading): readonly Inline[] {
  const state: State = { ...reading, inlines: [], field: undefined };
  readChildren(paragraph, state);
  if (state.field !== undefined) state.refuse("w:fldChar");
  return state.inlines;
}

const harmless = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:proofErr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:permStart",
  "w:permEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:lastRenderedPageBreak",
]);

const wrappers = new Set(["w:sdt", "w:sdtContent", "w:smartTag"]);

function readChildren(parent: XmlElement, state: State): void {
  for (const child of parent.children) {
    if (typeof child === "string") refuseStray(child, parent, state);
    else if (child.name === "w:r") readRun(child, state);
    else if (child.name === "w:fldSimple") readSimpleField(child, state);
    else if (wrappers.has(child.name)) readChildren(child, state);
    else if (!harmless.has(child.name)) state.refuse(child.name);
  }
}

/** Characters where only elements may stand. */
function refuseStray(text: string, parent: XmlElement, state: State): void {
  if (text.trim() !== "") state.refuse(`${parent.name} text`);
}

function readRun(run: XmlElement, state: State): void {
  let look: RunProperties | undefined;
  for (const part of run.children) {
    if (typeof part === "string") refuseStray(part, run, state);
    if (typeof part === "string" || harmless.has(part.name)) continue;
    look ??= state.lookOf(childOf(run, "w:rPr"));
    if (state.field === undefined) readPart(part, look, state);
    else readFieldPart(part, look, state);
  }
}

function readPart(part: XmlElement, properties: RunProperties, state: State): void {
  switch (part.name) {
    case "w:t":
      state.inlines.push({ kind: "text", text: runText(part, state.refuse), properties });
      break;
    case "w:tab":
      state.inlines.push({ kind: "tab", properties });
      break;
    case "w:noBreakHyphen":
      state.inlines.push({ kind: "text", text: "\u2011", properties });
      break;
    case "w:cr":
      state.inlines.push({ kind: "lineBreak", properties });
      break;
    case "w:br":
      state.inlines.push({ kind: breakKind(part, state.refuse), properties });
      break;
    case "w:drawing":
      pushPicture(part, properties, state);
      break;
    case "w:fldChar":
      if (part.attributes.get("w:fldCharType") !== "begin") state.refuse(part.name);
      state.field = { instruction: "", inResult: false, look: undefined };
      break;
    default:
      state.refuse(part.name);
  }
}

function pushPicture(drawing: XmlElement, properties: RunProperties, state: State): void {
  const picture = readDrawing(drawing, state);
  if (picture !== undefined) state.inlines.push({ kind: "picture", picture, properties });
}

/** Composed (NFC) text, as the fonts have it; without `xml:space` the white space at the ends doesn't count. */
function runText(element: XmlElement, refuse: (detail: string) => void): string {
  const text = textOf(element).normalize("NFC");
  if (/\p{Cc}|\u00AD/u.test(text)) refuse("w:t");
  return element.attributes.get("xml:space") === "preserve" ? text : trimXmlSpace(text);
}

function breakKind(element: XmlElement, refuse: (detail: string) => void): "lineBreak" | "pageBreak" {
  const type = element.attributes.get("w:type") ?? "textWrapping";
  const clear = element.attributes.get("w:clear") ?? "none";
  if (type === "column") refuse(`w:br w:type=${type}`);
  if (clear !== "none") refuse(`w:br w:clear=${clear}`);
  return type === "page" ? "pageBreak" : "lineBreak";
}

function readFieldPart(part: XmlElement, look: RunProperties, state: State): void {
  const { field } = state;
  if (field === undefined) return;
  const type = part.attributes.get("w:fldCharType");
  if (part.name === "w:instrText") field.instruction += textOf(part);
  else if (part.name === "w:fldChar" && type === "separate") field.inResult = true;
  else if (part.name === "w:fldChar" && type === "end") endField(field, look, state);
  else if (field.inResult && part.name === "w:t") field.look ??= look;
  else state.refuse(part.name);
}

function endField(field: OpenField, look: RunProperties, state: State): void {
  state.field = undefined;
  pushField({ name: "w:instrText", instruction: field.instruction }, field.look ?? look, state);
}

function readSimpleField(element: XmlElement, state: State): void {
  const instruction = element.attributes.get("w:instr") ?? "";
  const run = childOf(element, "w:r");
  pushField({ name: element.name, instruction }, state.lookOf(childOf(run, "w:rPr")), state);
}

const fields: ReadonlyMap<string, PageField> = new Map([
  ["PAGE", "page"],
  ["NUMPAGES", "pageCount"],
]);

function pushField(
  { name, instruction }: { name: string; instruction: string },
  properties: RunProperties,
  state: State,
): void {
  const words = instruction.trim().split(/\s+/);
  const field = fields.get((words[0] ?? "").toUpperCase());
  const plain = words.slice(1).every((word) => ["\\*", "MERGEFORMAT", "Arabic"].includes(word));
  if (field === undefined || !plain || !state.pageFields) state.refuse(`${name} ${instruction.trim()}`);
  else state.inlines.push({ kind: "field", field, properties });
}
