/** Reads XML as events, safely: no document type, no entities of its own, no endless depth; names by namespace, not by prefix. */

import { SaxesParser, type SaxesTagNS } from "saxes";

export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlProblem {
  readonly problem: string;
}

const mostDepth = 200;

const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

const prefixOfNamespace: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14:"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://www.w3.org/XML/1998/namespace", "xml:"],
  [xmlnsNamespace, "xmlns:"],
]);

/**
 * Hands the events of one XML text to the handler. Names come as `w:p`, `r:id`, … whatever prefix the file
 * uses; a name of an unknown namespace as `{namespace}name`.
 * @returns what is wrong, when it is no well-formed UTF-8 XML, or not a safe one.
 */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): XmlProblem | undefined {
  const text = decode(bytes);
  if (text === undefined) return { problem: "not UTF-8" };
  const stop = new StopScan();
  try {
    connect(handler, stop).write(text).close();
  } catch (error) {
    if (error !== stop) throw error;
    return { problem: stop.problem };
  }
  return undefined;
}

/** Thrown through the parser to leave it at the first problem. */
class StopScan extends Error {
  problem = "";

  because(problem: string): never {
    this.problem = problem;
    throw this;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function connect(handler: XmlHandler, stop: StopScan): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const nameIn = rememberNames();
  let depth = 0;
  parser.on("error", (error) => stop.because(error.message));
  parser.on("doctype", () => stop.because("a document type (DOCTYPE) is not allowed"));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > mostDepth) stop.because(`elements are nested more than ${mostDepth} deep`);
    handler.open(nameIn(tag.uri, tag.local), attributesOf(tag, nameIn));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(nameIn(tag.uri, tag.local));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  return parser;
}

function attributesOf({ attributes }: SaxesTagNS, nameIn: NameIn): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const key in attributes) {
    const { uri = "", local = "", value = "" } = attributes[key] ?? {};
    if (uri !== xmlnsNamespace) named.set(nameIn(uri, local), value);
  }
  return named;
}

type NameIn = (namespace: string, local: string) => string;

/** Each name of a text is put together once: a name read again is the same string, which is fast to compare. */
function rememberNames(): NameIn {
  const known = new Map<string, Map<string, string>>();
  return (namespace, local) => {
    const names = known.get(namespace) ?? new Map<string, string>();
    known.set(namespace, names);
    const name = names.get(local) ?? putTogether(namespace, local);
    names.set(local, name);
    return name;
  };
}

function putTogether(namespace: string, local: string): string {
  if (namespace === "") return local;
  return `${prefixOfNamespace.get(namespace) ?? `{${namespace}}`}${local}`;
}
