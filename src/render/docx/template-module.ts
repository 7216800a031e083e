/** Our language in docxtemplater: its tags, their values, and prose and tables that take their whole paragraph. */

import { isProse, type Prose, plainTextOf } from "../../text/prose.ts";
import {
  type BlockFrame,
  type DocxContext,
  type DocxPart,
  proseModule,
  tableModule,
} from "./docxtemplater-part.ts";
import { evaluateTag, isTableRows, type TagProblem } from "./evaluate-tag.ts";
import { isUnprintable } from "./is-unprintable.ts";
import type { PreparedList } from "./prepare-list.ts";
import { printList } from "./print-list.ts";
import { printProse } from "./print-prose.ts";
import { tagMatchers } from "./tag-matchers.ts";
import type { TagReader } from "./tag-reader.ts";
import { tagScopes } from "./tag-scopes.ts";
import { takeParagraphs } from "./take-paragraphs.ts";

/** Takes a problem and the placeholder where it was met. Nothing is thrown, so that all of them are found. */
export type ReportProblem = (problem: TagProblem, part: DocxPart) => void;

/** What docxtemplater calls a parser: from a tag to what gives its value. */
export function tagParser(readTag: TagReader, report: ReportProblem) {
  return (content: string, { tag: part }: { readonly tag: DocxPart }) => {
    const tag = readTag(part.raw ?? content);
    return {
      get: (_: unknown, context: DocxContext): unknown => {
        const { value, problems } = evaluateTag(tag, tagScopes(context));
        for (const problem of problems) report(problem, part);
        return value;
      },
    };
  };
}

interface RenderOptions {
  readonly scopeManager: { getValue(tag: string, meta: { readonly part: DocxPart }): unknown };
}

export interface ModuleTools {
  readonly readTag: TagReader;
  /** The columns of tables; undefined for a template that has none. */
  readonly list: PreparedList | undefined;
}

/** A docxtemplater module; its paragraphs are taken before docxtemplater folds the loops around them. */
export function templateModule({ readTag, list }: ModuleTools, report: ReportProblem) {
  return {
    name: "ho-so",
    priority: 1,
    matchers: () => tagMatchers(readTag),
    postparse: (parts: DocxPart[], { basePart }: { readonly basePart?: DocxPart }) =>
      basePart === undefined ? takeParagraphs(parts) : parts,
    render(part: DocxPart, { scopeManager }: RenderOptions): { value: string } | null {
      const { module, frame } = part;
      if (module !== proseModule && module !== tableModule) return null;
      const value = scopeManager.getValue(part.value, { part });
      if (frame === undefined) return { value: "" };
      const printed = module === proseModule ? proseXml(value, frame) : tableXml(value, { frame, list });
      for (const problem of printed.problems) report(problem, part);
      return { value: printed.xml };
    },
  };
}

interface PrintedBlock {
  readonly xml: string;
  readonly problems: readonly TagProblem[];
}

/** What has no value is told already. */
const nothing: PrintedBlock = { xml: "", problems: [] };

function proseXml(value: unknown, frame: BlockFrame): PrintedBlock {
  if (!isProse(value)) return nothing;
  return { xml: printProse(value, frame), problems: problemsOfProse(value, frame.textWidth) };
}

function tableXml(
  value: unknown,
  { frame, list }: { readonly frame: BlockFrame; readonly list: PreparedList | undefined },
): PrintedBlock {
  if (!isTableRows(value) || list === undefined) return nothing;
  if (frame.textWidth === undefined) return { xml: "", problems: [{ kind: "table too deep" }] };
  return printList(list, value, frame);
}

function problemsOfProse(prose: Prose, textWidth: number | undefined): TagProblem[] {
  const tooDeep = textWidth === undefined && prose.some(({ kind }) => kind === "table");
  const broken = isUnprintable(plainTextOf(prose).replaceAll("\n", ""));
  return [
    ...(tooDeep ? [{ kind: "table too deep" } as const] : []),
    ...(broken ? [{ kind: "broken line" } as const] : []),
  ];
}
