/** What a criterion is given, and what it says: a verdict before it carries the rule's name. */

import type { Subject, Verdict } from "../model/verdict.ts";
import type { CampaignAsOf, Filing } from "./filings.ts";

/** Whom to judge, and all that may be looked at. */
export interface Given extends CampaignAsOf {
  readonly subject: Subject;
  readonly filing: Filing;
  /** What all units filed in this phase and those before it, for rules that compare. */
  readonly filings: readonly Filing[];
}

export type Ruling = Pick<Verdict, "outcome" | "reason" | "facts" | "notes">;

/** How one kind of criterion judges a subject. */
export type JudgeBy<Criterion> = (criterion: Criterion, given: Given) => Ruling;

/** A ruling that rests on nothing written. */
export function bareRuling(outcome: Ruling["outcome"], reason: Ruling["reason"]): Ruling {
  return { outcome, reason, facts: [], notes: [] };
}

/** Where a person's record is not there: validation has said what is wrong with it. */
export const personUnreadable: Ruling = bareRuling("chưa đủ căn cứ", {
  vi: "Tệp của cá nhân này có lỗi, phải sửa xong mới xét được.",
  en: "This person's file has a fault and can be judged only when that is mended.",
});

/** Where a unit's record is not there. */
export const unitUnreadable: Ruling = bareRuling("chưa đủ căn cứ", {
  vi: "Tệp của đơn vị này có lỗi, phải sửa xong mới xét được.",
  en: "This unit's file has a fault and can be judged only when that is mended.",
});
