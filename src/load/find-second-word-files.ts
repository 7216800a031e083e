/** Finds Word files beside a template.yaml that names a shared one: people would edit a file that nothing is printed from. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { secondWordFile } from "../diagnostics/load.ts";
import type { ReadFile } from "./read-source.ts";
import { sharedFileOf } from "./shared-file-of.ts";

export function findSecondWordFiles(files: readonly ReadFile[]): Diagnostic[] {
  const present = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, kind, content }) => {
    if (kind !== "template-info" || content.format !== "yaml") return [];
    const shared = sharedFileOf(content.source);
    const own = path.replace(/yaml$/, "docx");
    return shared !== undefined && present.has(own) ? [secondWordFile({ shared }, { file: own })] : [];
  });
}
