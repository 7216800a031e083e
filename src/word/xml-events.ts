/** Reads XML as events, safely: no document type, no entities of its own, no endless depth; names by namespace, not by prefix. */

import { SaxesParser } from "saxes";
import { XmlNames } from "./xml-names.ts";

export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlProblem {
  readonly problem: string;
}

const mostDepth = 200;

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

function connect(handler: XmlHandler, stop: StopScan): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const refuse = (problem: string): never => {
    parser.fail(problem);
    return stop.because(problem);
  };
  const names = new XmlNames(nameOf, refuse);
  let depth = 0;
  parser.on("error", (error) => stop.because(error.message));
  parser.on("doctype", () => stop.because("a document type (DOCTYPE) is not allowed"));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > mostDepth) stop.because(`elements are nested more than ${mostDepth} deep`);
    const { name, attributes } = names.open(tag.name, tag.attributes);
    handler.open(name, attributes);
  });
  parser.on("closetag", () => {
    depth -= 1;
    handler.close(names.close());
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  return parser;
}

function nameOf(namespace: string, local: string): string {
  if (namespace === "") return local;
  return `${prefixOfNamespace.get(namespace) ?? `{${namespace}}`}${local}`;
}
