/** Finds Wordings that can't be read as expressions: in the plan, in styles, in a template's settings. */

import type { z } from "zod";
import { describeFault } from "../expression/describe-problem.ts";
import { parseTextTemplate } from "../expression/parse-text-template.ts";
import type { TextTemplate } from "../expression/text-template.ts";
import { wording } from "../model/fields.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { expandPattern } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";
import { pathsOfField } from "./walk-schema.ts";

export function findWordingFaults(source: SourceFile, schema: z.ZodType): readonly FileFinding[] {
  return readWordings(source, schema).flatMap(({ path, faults }) =>
    faults.map(({ fault }) => ({ path, diagnostic: describeFault(fault, source.place(path)) })),
  );
}

export interface ReadWording extends ReturnType<typeof parseTextTemplate> {
  readonly path: Path;
  readonly template: TextTemplate | undefined;
}

export function readWordings(source: SourceFile, schema: z.ZodType): readonly ReadWording[] {
  return pathsOfField(schema, [wording])
    .flatMap((pattern) => expandPattern(source.value, pattern))
    .flatMap(({ path, value }) => (typeof value === "string" ? [{ path, ...parseTextTemplate(value) }] : []));
}
