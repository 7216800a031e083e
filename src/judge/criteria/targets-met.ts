/** The targets of the unit's own resolution are all reached, and exceeded where they can be. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Submission } from "../../model/submission.ts";
import { canBeExceeded, outcomeOf } from "../../model/target-result.ts";
import { printCount } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { findNominee } from "../find-nominee.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";
import { targetFact } from "../target-fact.ts";

type TargetsMet = CriterionOf<"targets-met">;
type Resolution = NonNullable<Submission["resolution"]>;
type Target = Resolution["targets"][number];

/** The figures are the filing unit's own; those of a day after the one of judging are not known yet. */
export function targetsMet(criterion: TargetsMet, given: Given): Ruling {
  const entry = findNominee(given);
  const resolution = given.subject.id === given.filing.unit ? entry?.record.value.resolution : undefined;
  if (entry === undefined || resolution === undefined) return noFigures;
  if (resolution.asOf > given.asOf) return figuresToCome(resolution);
  return {
    ...judged(resolution, criterion),
    facts: resolution.targets.map((target, index) =>
      targetFact(target, entry.record.source.place(["resolution", "targets", index])),
    ),
  };
}

const noFigures = bareRuling("chưa đủ căn cứ", {
  vi: "Hồ sơ chưa có kết quả các chỉ tiêu nghị quyết đại hội.",
  en: "The paper gives no results of the congress's targets.",
});

function figuresToCome({ asOf }: Resolution): Ruling {
  const day = shortDate(asOf);
  return bareRuling("chưa đủ căn cứ", {
    vi: `Kết quả các chỉ tiêu nghị quyết tính đến ngày ${day}, sau ngày xét.`,
    en: `The results are those of ${day}, after the day of judging.`,
  });
}

function judged({ targets, asOf }: Resolution, criterion: TargetsMet): Omit<Ruling, "facts"> {
  const day = shortDate(asOf);
  const unmet = targets.filter((target) => outcomeOf(target) === "chưa đạt");
  if (unmet.length > 0)
    return { outcome: "không đạt", reason: unmetReason(unmet, targets.length), notes: [] };
  const all = {
    vi: `Đến ngày ${day} hoàn thành cả ${printCount(targets.length)} chỉ tiêu nghị quyết`,
    en: `By ${day} all targets (${targets.length}) were reached`,
  };
  const exceedable = targets.filter(canBeExceeded);
  const exceeded = exceedable.filter((target) => outcomeOf(target) === "vượt").length;
  return judgedByExcess({ exceedable: exceedable.length, exceeded, all }, criterion);
}

function unmetReason(unmet: readonly Target[], count: number): Bilingual {
  const named = unmet.map(({ text }) => text).join("; ");
  return {
    vi: `Chưa hoàn thành ${printCount(unmet.length)}/${printCount(count)} chỉ tiêu nghị quyết: ${named}.`,
    en: `${unmet.length} of ${count} targets were not reached: ${named}.`,
  };
}

interface Excess {
  readonly exceedable: number;
  readonly exceeded: number;
  /** That all were reached, in words. */
  readonly all: Bilingual;
}

function judgedByExcess({ exceedable, exceeded, all }: Excess, criterion: TargetsMet): Omit<Ruling, "facts"> {
  if (exceedable === 0) {
    const reason = {
      vi: `${all.vi}; không chỉ tiêu nào vượt được, cần người xét kết luận về vượt mức.`,
      en: `${all.en}; none of them can be exceeded, so a person decides.`,
    };
    return { outcome: "chưa đủ căn cứ", reason, notes: [] };
  }
  const [some, of] = [printCount(exceeded), printCount(exceedable)];
  const met = exceeded >= (criterion.exceeded === "all" ? exceedable : 1);
  const reason = {
    vi: `${all.vi}, vượt ${some}/${of} chỉ tiêu có thể vượt.`,
    en: `${all.en}; ${exceeded} of the ${exceedable} that can be exceeded were.`,
  };
  const notAll = { vi: "Không phải chỉ tiêu nào cũng vượt mức.", en: "Not every target was exceeded." };
  return { outcome: met ? "đạt" : "không đạt", reason, notes: met && exceeded < exceedable ? [notAll] : [] };
}
