/** Fills one template again and again: docxtemplater compiles it for the first record only. */

import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { WordEntries } from "../../word/word-entries.ts";
import { finishModule } from "./finish-module.ts";
import { numberDrawings } from "./number-drawings.ts";
import type { PreparedList } from "./prepare-list.ts";
import type { TagReader } from "./tag-reader.ts";
import { type ModuleTools, type ReportProblem, tagParser, templateModule } from "./template-module.ts";

/** What of a template docxtemplater is given. */
export interface TemplateTexts {
  readonly entries: WordEntries;
  /** The XML of the entries that are filled. */
  readonly texts: ReadonlyMap<string, string>;
  readonly readTag: TagReader;
  readonly list: PreparedList | undefined;
}

/** Gives the filled entries; throws what docxtemplater throws at a template or a value. */
export type TemplateFiller = (
  values: Readonly<Record<string, unknown>>,
  report: ReportProblem,
) => WordEntries;

/** Compiles at the first record; what has thrown is never used again. */
export function templateFiller(template: TemplateTexts): TemplateFiller {
  let idle: TemplateFiller | undefined;
  return (values, report) => {
    const filler = idle ?? compile(template);
    idle = undefined;
    const filled = filler(values, report);
    idle = filler;
    return filled;
  };
}

/**
 * docxtemplater refuses to render twice; these are all the marks that rendering leaves on what was compiled.
 * They are no public interface: the version is pinned, and the test of reuse holds them.
 */
interface RenderedMarks {
  rendered: boolean;
  mapper: undefined;
  scopeManagers: object;
  readonly zip: { files: object; xtRendered: boolean };
}

function compile({ entries, texts, ...tools }: TemplateTexts): TemplateFiller {
  let reportOfRecord: ReportProblem = () => undefined;
  const report: ReportProblem = (problem, part) => reportOfRecord(problem, part);
  const filled = [...texts].filter(mayHoldTags);
  const zip = packageOf(entries, filled);
  const others = [...texts]
    .filter((text) => !mayHoldTags(text))
    .map(([name, xml]) => [name, new TextEncoder().encode(numberDrawings(xml))] as const);
  const document = new Docxtemplater(zip, { ...options, ...language(tools, report) });
  const files = { ...zip.files };
  const marks = document as unknown as RenderedMarks;
  return (values, reportProblem) => {
    reportOfRecord = reportProblem;
    marks.rendered = false;
    marks.mapper = undefined;
    marks.scopeManagers = {};
    marks.zip.xtRendered = false;
    marks.zip.files = { ...files };
    document.render(values);
    return new Map([...filled.map(([name]) => entryOf(zip, name)), ...others]);
  };
}

/** No prefix changes the delimiters, and no value is XML: templates and records may come from strangers. */
const options = {
  delimiters: { start: "{{", end: "}}" },
  paragraphLoop: true,
  linebreaks: false,
  errorLogging: false,
  syntax: { changeDelimiterPrefix: null },
};

/** docxtemplater's types know neither functions as matchers nor what a parser is really called with. */
function language(tools: ModuleTools, report: ReportProblem): Docxtemplater.DXT.ConstructorOptions {
  const connected: unknown = {
    parser: tagParser(tools.readTag, report),
    modules: [templateModule(tools, report), finishModule()],
  };
  return connected as Docxtemplater.DXT.ConstructorOptions;
}

/** Braces may be split by runs. The main text is always filled: docxtemplater asks for it. */
function mayHoldTags([name, xml]: readonly [name: string, xml: string]): boolean {
  return name === "word/document.xml" || xml.includes("{");
}

/** Only what is to be filled, and the types by which docxtemplater finds it: it would fill properties and settings too. */
function packageOf(entries: WordEntries, texts: readonly (readonly [string, string])[]): PizZip {
  const zip = new PizZip();
  zip.file("[Content_Types].xml", entries.get("[Content_Types].xml") ?? "");
  for (const [name, xml] of texts) zip.file(name, xml);
  return zip;
}

function entryOf(zip: PizZip, name: string): [string, Uint8Array] {
  return [name, zip.file(name)?.asUint8Array() ?? new Uint8Array()];
}
