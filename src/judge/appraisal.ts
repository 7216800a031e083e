/** What the issuing body's own record of the appraisal says in one of its fields. */

import type { Appraisal } from "../model/appraisal.ts";
import { fileBeside } from "../model/data-files.ts";
import type { Located } from "../model/source-file.ts";
import { hasFault } from "./has-fault.ts";
import { bareRuling, type Given, type Ruling } from "./ruling.ts";

/** Undefined where a fault hides the field. */
export function readAppraisal(
  field: keyof Appraisal,
  { filing: { round }, records }: Given,
): Located<Appraisal> | "none" | undefined {
  if (hasFault(records, fileBeside(round, "appraisal"), field)) return undefined;
  return round.appraisal ?? "none";
}

export const appraisalUnreadable: Ruling = bareRuling("chưa đủ căn cứ", {
  vi: "Tệp thẩm định có lỗi, phải sửa xong mới xét được.",
  en: "The record of the appraisal has a fault and can be judged only when that is mended.",
});

/** What is missing may still come until the phase has closed. */
export function missingOutcome({ filing: { closed } }: Given): Ruling["outcome"] {
  return closed ? "không đạt" : "chưa đủ căn cứ";
}
