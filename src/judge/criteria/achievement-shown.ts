/** An achievement in the time of the campaign is shown; what it is worth is for people to judge. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { printCount } from "../../text/numbers.ts";
import { achievementFact, achievementsOf, type ReadAchievement } from "../achievements.ts";
import type { Given, Ruling } from "../ruling.ts";

type AchievementShown = CriterionOf<"achievement-shown">;

/**
 * One that is dated in the campaign, told at some length and attested is enough. Not met only where all that are given
 * lie outside the campaign: what is not given may yet be.
 */
export function achievementShown(criterion: AchievementShown, given: Given): Ruling {
  const known = achievementsOf(given).filter(({ time }) => time !== "to come");
  const shown = known.filter((each) => want(each, criterion) === undefined);
  return {
    outcome: outcomeOf(known, shown),
    reason: shown.length > 0 ? shownReason(shown.length) : openReason(known, criterion),
    facts: known.map(achievementFact),
    notes: [],
  };
}

type Want = "other time" | "unknown time" | "substance" | "attestation";

/** The first thing that an achievement wants; undefined where it wants nothing. */
function want(
  { time, text, attestedBy }: ReadAchievement,
  { leastWords }: AchievementShown,
): Want | undefined {
  if (time === "outside") return "other time";
  if (time !== "inside") return "unknown time";
  if (text.trim().split(/\s+/).length < leastWords) return "substance";
  return attestedBy === undefined ? "attestation" : undefined;
}

function outcomeOf(known: readonly ReadAchievement[], shown: readonly ReadAchievement[]): Ruling["outcome"] {
  if (shown.length > 0) return "đạt";
  return known.length > 0 && known.every(({ time }) => time === "outside") ? "không đạt" : "chưa đủ căn cứ";
}

function shownReason(count: number): Bilingual {
  return {
    vi: `Có ${printCount(count)} thành tích trong đợt thi đua, có nội dung và nơi xác nhận; giá trị của thành tích do người xét.`,
    en: `Achievements of the campaign with substance and attestation: ${count}; a person judges what they are worth.`,
  };
}

/** Names what the achievement that comes nearest still wants. */
function openReason(known: readonly ReadAchievement[], criterion: AchievementShown): Bilingual {
  const wants = known.map((each) => want(each, criterion));
  const nearest = (["attestation", "substance", "unknown time", "other time"] as const).find((each) =>
    wants.includes(each),
  );
  if (nearest === undefined)
    return {
      vi: "Chưa nêu thành tích nào có thời gian trong đợt thi đua.",
      en: "No dated achievement in the campaign is given.",
    };
  return wanting(criterion)[nearest];
}

function wanting({ leastWords }: AchievementShown): Readonly<Record<Want, Bilingual>> {
  return {
    attestation: {
      vi: "Thành tích trong đợt thi đua chưa ghi nơi xác nhận.",
      en: "The achievement in the campaign names nobody who attests it.",
    },
    substance: {
      vi: `Thành tích trong đợt thi đua viết dưới ${printCount(leastWords)} chữ, chưa rõ nội dung.`,
      en: `The achievement in the campaign has fewer than ${leastWords} words and tells too little.`,
    },
    "unknown time": {
      vi: "Chưa rõ thành tích có trong thời gian thi đua không.",
      en: "Whether the achievement falls in the campaign is not known.",
    },
    "other time": {
      vi: "Các thành tích đã nêu đều ngoài thời gian thi đua.",
      en: "All achievements that are given lie outside the campaign.",
    },
  };
}
