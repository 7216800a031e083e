/** The person's report is confirmed by their committee: not by themselves, after the report, before the proposal. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { type ReadConfirmation, readConfirmations } from "../confirmations.ts";
import { findNominee } from "../find-nominee.ts";
import { bareRuling, type Given, personUnreadable, type Ruling } from "../ruling.ts";

type Confirmed = CriterionOf<"confirmed">;

/**
 * One confirmation by the right committee in the right time is enough. A report without one leaves the question open:
 * the paper may bear what nobody has typed.
 */
export function confirmed(criterion: Confirmed, given: Given): Ruling {
  if (!given.records.people.has(given.subject.id)) return personUnreadable;
  const entry = findNominee(given);
  const read = entry ? readConfirmations(entry, given) : [];
  const [first] = read;
  if (first === undefined) return unconfirmed;
  const telling =
    read.find((each) => outcomeOf(each, criterion) === "đạt") ??
    read.find((each) => outcomeOf(each, criterion) === "chưa đủ căn cứ") ??
    first;
  const outcome = outcomeOf(telling, criterion);
  return {
    outcome,
    reason: reasonOf(telling, criterion),
    facts: read.map(confirmationFact),
    notes: outcome === "đạt" && telling.level === "higher" ? [higherNote(telling)] : [],
  };
}

const unconfirmed = bareRuling("chưa đủ căn cứ", {
  vi: "Báo cáo thành tích chưa ghi xác nhận của cấp ủy.",
  en: "The report records no confirmation by a committee.",
});

function outcomeOf({ level, time }: ReadConfirmation, { higherLevel }: Confirmed): Ruling["outcome"] {
  if (level === "self" || level === "outside") return "không đạt";
  if (level === "higher" && higherLevel === "refused") return "không đạt";
  if (time === "before report" || time === "after proposal") return "không đạt";
  return level === "unknown" || time !== "in time" ? "chưa đủ căn cứ" : "đạt";
}

function reasonOf(read: ReadConfirmation, criterion: Confirmed): Bilingual {
  const day = read.date === undefined ? "" : shortDate(read.date);
  return misfit(read, criterion) ?? timeReason({ ...read, day });
}

/** Why somebody's confirmation is not the one asked for. */
function misfit({ level, name }: ReadConfirmation, { higherLevel }: Confirmed): Bilingual | undefined {
  switch (level) {
    case "self":
      return { vi: "Cá nhân tự xác nhận báo cáo của mình.", en: "The person confirmed their own report." };
    case "outside":
      return {
        vi: `${name} xác nhận, không phải cấp ủy của cá nhân.`,
        en: `Confirmed by “${name}”, which is not the person's committee.`,
      };
    case "higher":
      if (higherLevel === "accepted") return undefined;
      return {
        vi: `${name} là cấp trên xác nhận, không phải cấp ủy cùng cấp.`,
        en: `Confirmed by “${name}”, which is a higher level.`,
      };
    case "unknown":
      return {
        vi: `Chưa rõ ${name} giữ chức vụ gì trong cấp ủy.`,
        en: `What office “${name}” holds in the committee is not known.`,
      };
    case "own":
      return undefined;
  }
}

function timeReason({
  time,
  name,
  day,
}: Pick<ReadConfirmation, "time" | "name"> & { readonly day: string }): Bilingual {
  switch (time) {
    case "in time":
      return { vi: `${name} đã xác nhận ngày ${day}.`, en: `Confirmed by “${name}” on ${day}.` };
    case "before report":
      return {
        vi: `Xác nhận ngày ${day}, trước ngày báo cáo.`,
        en: `Confirmed on ${day}, before the report.`,
      };
    case "after proposal":
      return {
        vi: `Xác nhận ngày ${day}, sau ngày tờ trình.`,
        en: `Confirmed on ${day}, after the proposal.`,
      };
    case "to come":
      return {
        vi: `Xác nhận ghi ngày ${day}, sau ngày xét.`,
        en: `The confirmation of ${day} is later than the day of judging.`,
      };
    case "unknown":
      return {
        vi: "Chưa rõ ngày báo cáo hoặc ngày xác nhận.",
        en: "The day of the report or of its confirmation is not known.",
      };
  }
}

function confirmationFact({ name, date, place }: ReadConfirmation): Fact {
  const day =
    date === undefined
      ? { vi: "", en: "" }
      : { vi: ` ngày ${shortDate(date)}`, en: ` on ${shortDate(date)}` };
  return { text: { vi: `${name} xác nhận${day.vi}`, en: `Confirmed by “${name}”${day.en}` }, place };
}

function higherNote({ name }: ReadConfirmation): Bilingual {
  return { vi: `Do cấp trên xác nhận: ${name}.`, en: `Confirmed by a higher level: “${name}”.` };
}
