/** A condition that a standard sets to a PDF, with the check over the file's objects and the fault that proves the check. */

import type { CheckedPdf } from "./checked-pdf.ts";

export interface Condition {
  /** Standard and clause or checkpoint: `PDF/A-2 6.1.3-1` (numbered as in veraPDF's profiles), `PDF/UA-1 01-003` (Matterhorn Protocol). */
  readonly id: string;
  /** What must hold, in one sentence. */
  readonly asks: string;
  /** What is wrong in the file; nothing where the condition holds. */
  readonly check: (pdf: CheckedPdf) => readonly string[];
  /** The fault that is planted, in words. */
  readonly fault: string;
  /** Breaks the condition, and nothing that the check needs in order to see it. */
  readonly plant: (pdf: CheckedPdf) => void;
}

/** What is missing from a list, in the words of a check. */
export function faultIf(isFault: boolean, what: string): readonly string[] {
  return isFault ? [what] : [];
}
