/** Duties that the plan gives to the issuing body's own departments, done by the day of judging. */

import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { appraisalUnreadable, missingOutcome, readAppraisal } from "../appraisal.ts";
import type { Given, Ruling } from "../ruling.ts";

type Duty = CriterionOf<"duties-done">["duties"][number];

export function dutiesDone({ duties }: CriterionOf<"duties-done">, given: Given): Ruling {
  const appraisal = readAppraisal("duties", given);
  if (appraisal === undefined) return appraisalUnreadable;
  const facts = duties.map((duty) =>
    appraisal === "none" ? undefined : factOf(duty, { record: appraisal, asOf: given.asOf }),
  );
  const missing = duties.filter((_, index) => facts[index] === undefined).map(({ text }) => text);
  const counts = `${printCount(duties.length - missing.length)}/${printCount(duties.length)}`;
  return {
    outcome: missing.length === 0 ? "đạt" : missingOutcome(given),
    reason:
      missing.length === 0
        ? { vi: `Đã làm ${counts} việc Kế hoạch giao.`, en: `All ${duties.length} duties are done.` }
        : {
            vi: `Đã làm ${counts} việc Kế hoạch giao; chưa ghi: ${missing.join("; ")}.`,
            en: `Not recorded as done: ${missing.join("; ")}.`,
          },
    facts: facts.filter((fact) => fact !== undefined),
    notes: [],
  };
}

/** Undefined where the duty is not recorded, or was done only after the day of judging. */
function factOf(
  { id, text }: Duty,
  {
    record: { value, source },
    asOf,
  }: { readonly record: NonNullable<Given["filing"]["round"]["appraisal"]>; readonly asOf: string },
): Fact | undefined {
  const done = Object.hasOwn(value.duties, id) ? value.duties[id] : undefined;
  if (done === undefined || done.date > asOf) return undefined;
  const says = `${text}: ${done.document ?? shortDate(done.date)}`;
  return { text: { vi: says, en: says }, place: source.place(["duties", id]) };
}
