/** The result of judging somebody by one rule. A verdict is not a diagnostic: it stops no paper of the unit's own. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import type { Plan, Rule } from "./plan.ts";
import type { Phase } from "./round.ts";
import type { UnitKind } from "./unit.ts";

export const verdictOutcomes = [
  "đạt",
  "không đạt",
  "chưa đủ căn cứ",
  "không thuộc phạm vi kiểm tra",
] as const;
export type VerdictOutcome = (typeof verdictOutcomes)[number];

/** How an outcome reads on paper that leaves the office: a harsh word there hurts, and helps nobody to mend anything. */
export const outcomesOnPaper: Readonly<Record<VerdictOutcome, string>> = {
  đạt: "đạt",
  "không đạt": "chưa đủ điều kiện",
  "chưa đủ căn cứ": "chưa đủ căn cứ",
  "không thuộc phạm vi kiểm tra": "không thuộc phạm vi kiểm tra",
};

/** One thing that a verdict rests on, and where it is written. */
export interface Fact {
  readonly text: Bilingual;
  readonly place?: Place;
}

/** Who is judged: the issuing Party body, a unit, or a nominee of a unit. */
export interface Subject {
  readonly kind: Exclude<Rule["subject"], "nominee">;
  readonly id: string;
  /** The unit whose submission or registration it is; the issuing body itself where that is judged. */
  readonly unit: string;
}

export interface Verdict {
  readonly rule: string;
  readonly clause: string;
  readonly title: Bilingual;
  readonly force: Rule["force"];
  readonly stops: Rule["stops"];
  readonly subject: Subject;
  readonly outcome: VerdictOutcome;
  /** One sentence saying why. */
  readonly reason: Bilingual;
  readonly facts: readonly Fact[];
  readonly notes: readonly Bilingual[];
}

/** A verdict that somebody must look at. */
export function needsAttention({ outcome }: Verdict): boolean {
  return outcome === "không đạt" || outcome === "chưa đủ căn cứ";
}

/** A paper that the plan requires of a dossier, as it was found by the day of judging. */
export interface PaperFound {
  /** The nominee whose paper it is; the unit, where one paper is for all of them. */
  readonly subject: Subject;
  readonly paper: Plan["papers"][number];
  /** `chưa có`: not there, and may still come; `chưa kiểm tra`: nobody has looked, and the records can't tell. */
  readonly state: "đủ" | "thiếu" | "chưa hợp lệ" | "chưa có" | "chưa kiểm tra";
  /** What is wrong with it, one sentence. */
  readonly reason?: string;
  /** ISO: the day before which it is to be completed. */
  readonly due?: string;
}

/** The papers of one unit's dossier, and who has looked at them. */
export interface Dossier {
  readonly unit: string;
  /** The id of the round in which the submission stands. */
  readonly round: string;
  readonly papers: readonly PaperFound[];
  /** The last check of the papers by the department that appraises. */
  readonly checked?: { readonly date: string; readonly by: string };
}

/** Whether and when a unit's paper of a phase came, beside the plan's deadline. */
export interface Receipt {
  readonly unit: string;
  /** On the paper's day; undefined where the unit's file doesn't say, or has a fault. */
  readonly unitKind: UnitKind | undefined;
  readonly phase: Phase;
  /** The id of the round in which the paper was filed; without a paper, of the last round of the phase. */
  readonly round: string;
  /** `chưa rõ ngày`: it came, on a day that isn't known well enough; `đã gửi`: the plan sets the unit no deadline. */
  readonly state: "đúng hạn" | "quá hạn" | "chưa rõ ngày" | "đã gửi" | "chưa gửi";
  /** ISO, as far as it is known. */
  readonly received?: string;
  /** ISO: the last day that counts. */
  readonly due?: string;
  readonly notes: readonly Bilingual[];
}

/** Whether a nominee may stand in what the Bloc issues, and what stands against it. */
export interface Standing {
  readonly subject: Subject;
  /** The id of the round in whose submission the nominee stands. */
  readonly round: string;
  /** Binding verdicts that stop this nominee, whether its own or its unit's. */
  readonly stoppedBy: readonly Verdict[];
  /** The competent body's recorded conclusion, where there is one; it wins over the verdicts and is printed as such. */
  readonly conclusion?: {
    readonly agreed: boolean;
    readonly reason: string;
    readonly by: string;
    readonly document?: string;
    /** ISO. */
    readonly date: string;
  };
  readonly eligible: boolean;
}

/** What is known of somebody who registered by a standard that will be asked of them later: not met yet, and whether it still can be. */
export interface Prospect extends Pick<Verdict, "rule" | "clause" | "title" | "force" | "subject" | "facts"> {
  readonly outlook: "không còn khả năng" | "còn khả năng nếu";
  /** One sentence: why not, or what must yet come. */
  readonly reason: Bilingual;
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly standings: readonly Standing[];
  /** In each phase reached, of every unit that takes part or filed. */
  readonly receipts: readonly Receipt[];
  /** One for each submission. */
  readonly dossiers: readonly Dossier[];
  /** Empty but for rounds in which units register. */
  readonly prospects: readonly Prospect[];
}
