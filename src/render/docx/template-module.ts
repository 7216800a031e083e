/** Our language in docxtemplater: its tags, their values, and prose that takes its whole paragraph. */

import { isProse, type Prose, plainTextOf } from "../../text/prose.ts";
import { type DocxContext, type DocxPart, proseModule } from "./docxtemplater-part.ts";
import { evaluateTag, type TagProblem } from "./evaluate-tag.ts";
import { isUnprintable } from "./is-unprintable.ts";
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

/** A docxtemplater module; its paragraphs are taken before docxtemplater folds the loops around them. */
export function templateModule(readTag: TagReader, report: ReportProblem) {
  return {
    name: "ho-so",
    priority: 1,
    matchers: () => tagMatchers(readTag),
    postparse: (parts: DocxPart[], { basePart }: { readonly basePart?: DocxPart }) =>
      basePart === undefined ? takeParagraphs(parts) : parts,
    render(part: DocxPart, { scopeManager }: RenderOptions): { value: string } | null {
      if (part.module !== proseModule) return null;
      const value = scopeManager.getValue(part.value, { part });
      if (!isProse(value) || part.frame === undefined) return { value: "" };
      for (const problem of problemsOfProse(value, part.frame.textWidth)) report(problem, part);
      return { value: printProse(value, part.frame) };
    },
  };
}

function problemsOfProse(prose: Prose, textWidth: number | undefined): TagProblem[] {
  const tooDeep = textWidth === undefined && prose.some(({ kind }) => kind === "table");
  const broken = isUnprintable(plainTextOf(prose).replaceAll("\n", ""));
  return [
    ...(tooDeep ? [{ kind: "table too deep" } as const] : []),
    ...(broken ? [{ kind: "broken line" } as const] : []),
  ];
}
