/** What the nominee is proposed for was done in the time of the campaign. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { printCount } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { achievementFact, achievementsOf, type ReadAchievement } from "../achievements.ts";
import type { Given, Ruling } from "../ruling.ts";

/** One outside is enough to fail; none at all, and one whose date leaves the question open, are not enough to judge by. */
export function achievementsInPeriod(
  _criterion: CriterionOf<"achievements-in-period">,
  given: Given,
): Ruling {
  const known = achievementsOf(given).filter(({ time }) => time !== "to come");
  const { from, to } = given.campaign.plan.value.period;
  return {
    outcome: outcomeOf(known),
    reason: reasonOf(known, `${shortDate(from)} - ${shortDate(to)}`),
    facts: known.map(achievementFact),
    notes: [],
  };
}

function outcomeOf(known: readonly ReadAchievement[]): Ruling["outcome"] {
  if (known.some(({ time }) => time === "outside")) return "không đạt";
  return known.length > 0 && known.every(({ time }) => time === "inside") ? "đạt" : "chưa đủ căn cứ";
}

function reasonOf(known: readonly ReadAchievement[], period: string): Bilingual {
  if (known.length === 0)
    return { vi: "Chưa nêu thành tích nào có thời gian.", en: "No dated achievement is given." };
  const dates = (time: ReadAchievement["time"]) =>
    known.flatMap((each) => (each.time === time ? [shortDate(each.date)] : [])).join(", ");
  if (dates("outside") !== "")
    return {
      vi: `Có thành tích ngoài thời gian thi đua (${period}): ${dates("outside")}.`,
      en: `Achievements outside the campaign (${period}): ${dates("outside")}.`,
    };
  if (dates("unknown") !== "")
    return {
      vi: `Chưa rõ thành tích có trong thời gian thi đua (${period}) không: ${dates("unknown")}.`,
      en: `Whether these fall in the campaign (${period}) is not known: ${dates("unknown")}.`,
    };
  return {
    vi: `Cả ${printCount(known.length)} thành tích đều trong thời gian thi đua (${period}).`,
    en: `All achievements (${known.length}) fall in the campaign (${period}).`,
  };
}
