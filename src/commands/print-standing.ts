/** Whether somebody may stand in the list of awards, in one sentence. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Standing } from "../model/verdict.ts";

/** The competent body's conclusion, where there is one, wins over the verdicts, and is told as such. */
export function printStanding({ eligible, stoppedBy, conclusion }: Standing): Bilingual {
  const rules = stoppedBy.map(({ rule }) => rule).join(", ");
  if (conclusion !== undefined) return printConclusion(conclusion, rules);
  return eligible
    ? { vi: "Đủ điều kiện đưa vào danh sách khen thưởng.", en: "May stand in the list of awards." }
    : { vi: `Chưa đủ điều kiện: ${rules}.`, en: `May not stand in the list of awards: ${rules}.` };
}

function printConclusion(
  { agreed, reason, by, document }: NonNullable<Standing["conclusion"]>,
  rules: string,
): Bilingual {
  const cited = document === undefined ? "" : ` (${document})`;
  const isAgainst = agreed === (rules !== "");
  const against = isAgainst
    ? {
        vi: ` Kết quả xét tự động: ${rules === "" ? "đủ điều kiện" : rules}.`,
        en: ` By the verdicts: ${rules === "" ? "may be awarded" : rules}.`,
      }
    : { vi: "", en: "" };
  return {
    vi: `${by} kết luận: ${agreed ? "đồng ý" : "không đồng ý"}. ${reason}${cited}.${against.vi}`,
    en: `${by} concluded: ${agreed ? "agreed" : "not agreed"}. ${reason}${cited}.${against.en}`,
  };
}
