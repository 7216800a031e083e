/** Gathers what a Word file uses that the PDF could not show, each finding once per paragraph. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { unsupportedFeature } from "../diagnostics/word.ts";
import { featureOf } from "./refused-features.ts";

type WordRegion = "text" | "header" | "footer";

const regions: Readonly<Record<WordRegion, Bilingual>> = {
  text: { vi: "", en: "" },
  header: { vi: " ở đầu trang", en: " in a header" },
  footer: { vi: " ở chân trang", en: " in a footer" },
};

export interface Refusals {
  readonly file: string;
  /** @param detail the XML name, with the attribute and its value where they matter: `w:u w:val=double`. */
  refuse(detail: string, paragraph: string): void;
  report(diagnostic: Diagnostic): void;
  /** The same gathering, for what stands in another region of the page. */
  inRegion(region: WordRegion): Refusals;
  readonly diagnostics: readonly Diagnostic[];
}

export function gatherRefusals(file: string): Refusals {
  return gatherInto(new Map(), file, "text");
}

function gatherInto(found: Map<string, Diagnostic>, file: string, region: WordRegion): Refusals {
  return {
    file,
    inRegion: (other) => gatherInto(found, file, other),
    refuse(detail, paragraph) {
      const text = paragraph.replace(/\s+/gu, " ").trim();
      const place = text === "" ? { file } : { file, paragraph: text };
      const feature = featureOf(detail.split("=")[0] ?? detail);
      found.set(
        `${region}\n${detail}\n${text}`,
        unsupportedFeature({ feature, detail, where: regions[region] }, place),
      );
    },
    report: (diagnostic) => found.set(JSON.stringify(diagnostic), diagnostic),
    get diagnostics() {
      return [...found.values()];
    },
  };
}
