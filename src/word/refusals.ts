/** Gathers what a Word file uses that the PDF could not show, each finding once per paragraph. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unsupportedFeature } from "../diagnostics/word.ts";
import { featureOf } from "./refused-features.ts";

export interface Refusals {
  readonly file: string;
  /** @param detail the XML name, with the attribute and its value where they matter: `w:u w:val=double`. */
  refuse(detail: string, paragraph: string): void;
  report(diagnostic: Diagnostic): void;
  readonly diagnostics: readonly Diagnostic[];
}

export function gatherRefusals(file: string): Refusals {
  const found = new Map<string, Diagnostic>();
  return {
    file,
    refuse(detail, paragraph) {
      const text = paragraph.replace(/\s+/gu, " ").trim();
      const place = text === "" ? { file } : { file, paragraph: text };
      const feature = featureOf(detail.split("=")[0] ?? detail);
      found.set(`${detail}\n${text}`, unsupportedFeature({ feature, detail }, place));
    },
    report: (diagnostic) => found.set(JSON.stringify(diagnostic), diagnostic),
    get diagnostics() {
      return [...found.values()];
    },
  };
}
