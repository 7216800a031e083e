/** The Word file that a template.yaml names instead of one beside it. */

import type { SourceFile } from "../model/source-file.ts";

/** Its path; undefined where none is named. The name is only compared with those of files that were found. */
export function sharedFileOf(info: SourceFile | undefined): string | undefined {
  const value: unknown = info?.value;
  if (typeof value !== "object" || value === null || !("wordFile" in value)) return undefined;
  const { wordFile } = value;
  return typeof wordFile === "string" ? `templates/shared/${wordFile}.docx` : undefined;
}
