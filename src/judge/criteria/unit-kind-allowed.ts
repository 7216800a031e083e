/** The nominated collective is of a kind that may be proposed at this level. */

import { findBody, kindOn } from "../../model/body.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

/** The kind is the collective's own on the day of the paper that names it. */
export function unitKindAllowed(
  { kinds }: CriterionOf<"unit-kind-allowed">,
  { subject, filing, records }: Given,
): Ruling {
  const body = findBody(records, subject.id);
  const kind = body && kindOn(body, filing.day);
  if (body === undefined || kind === undefined) return kindUnknown;
  const listed = kinds.join(", ");
  const allowed = kinds.includes(kind);
  return {
    outcome: allowed ? "đạt" : "không đạt",
    reason: allowed
      ? {
          vi: `Là ${kind}, thuộc đối tượng của quy định này.`,
          en: `A “${kind}”, one of those that this rule names.`,
        }
      : {
          vi: `Là ${kind}; chỉ khen thưởng ${listed}.`,
          en: `A “${kind}”; only these may be awarded at this level: ${listed}.`,
        },
    facts: [
      {
        text: { vi: `Loại đơn vị: ${kind}`, en: `Kind of unit: “${kind}”` },
        place: body.record.source.place(["kind"]),
      },
    ],
    notes: [],
  };
}

const kindUnknown = bareRuling("chưa đủ căn cứ", {
  vi: "Chưa rõ tập thể thuộc loại đơn vị nào vào ngày của hồ sơ.",
  en: "What kind of unit the collective was on the day of the paper is not known.",
});
