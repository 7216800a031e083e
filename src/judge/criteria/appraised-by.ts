/** The proposals were reviewed in a meeting led by one department, with others present. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Appraisal } from "../../model/appraisal.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { appraisalUnreadable, missingOutcome, readAppraisal } from "../appraisal.ts";
import { nameOfBody } from "../names.ts";
import type { Given, Ruling } from "../ruling.ts";

type Meeting = Appraisal["meetings"][number];

/** One meeting is enough, or several that together had everybody, each led by the department that must lead. */
export function appraisedBy(criterion: CriterionOf<"appraised-by">, given: Given): Ruling {
  const appraisal = readAppraisal("meetings", given);
  if (appraisal === undefined) return appraisalUnreadable;
  const all = appraisal === "none" ? [] : [...appraisal.value.meetings.entries()];
  const led = all.filter(([, meeting]) => meeting.date <= given.asOf && leadOf(meeting) === criterion.lead);
  const present = led.flatMap(([, { members }]) => members.map(({ body }) => body));
  const missing = criterion.with.filter((body) => !present.includes(body));
  return {
    outcome: led.length > 0 && missing.length === 0 ? "đạt" : missingOutcome(given),
    reason: led.length === 0 ? noMeeting(criterion, given) : metReason(criterion, { missing, given }),
    facts:
      appraisal === "none"
        ? []
        : led.map(([index, meeting]) => ({
            text: meetingText(meeting),
            place: appraisal.source.place(["meetings", index]),
          })),
    notes: [],
  };
}

/** The department that the chair speaks for; undefined where the chair is not among the members. */
function leadOf({ chair, members }: Meeting): string | undefined {
  return members.find(({ name }) => name === chair)?.body;
}

function noMeeting({ lead }: CriterionOf<"appraised-by">, given: Given): Bilingual {
  const name = nameOfBody(lead, given.asOf, given.records);
  return {
    vi: `Chưa có cuộc họp thẩm định nào do ${name} chủ trì.`,
    en: `No appraisal meeting led by ${name} is recorded.`,
  };
}

function metReason(
  { lead, with: others }: CriterionOf<"appraised-by">,
  { missing, given }: { readonly missing: readonly string[]; readonly given: Given },
): Bilingual {
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOfBody(id, given.asOf, given.records)).join(", ");
  const led = { vi: `${names([lead])} chủ trì họp thẩm định`, en: `${names([lead])} led the appraisal` };
  return missing.length === 0
    ? { vi: `${led.vi}, có ${names(others)} cùng dự.`, en: `${led.en}, with ${names(others)}.` }
    : { vi: `${led.vi}, nhưng thiếu ${names(missing)}.`, en: `${led.en}, without ${names(missing)}.` };
}

function meetingText({ date, members }: Meeting): Fact["text"] {
  const day = shortDate(date);
  return {
    vi: `Họp thẩm định ngày ${day}, ${members.length} người dự`,
    en: `Appraisal meeting on ${day}, ${members.length} present`,
  };
}
