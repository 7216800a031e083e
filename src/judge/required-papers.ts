/** The papers that the plan requires for a nominee, and whether each is in the dossier. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { PaperFound } from "../model/verdict.ts";
import { firstDayOf } from "../text/calendar-date.ts";
import { shortDate } from "../text/print-date.ts";
import { type DossierCheck, dossierCheckOf } from "./dossier-check.ts";
import { findNominee } from "./find-nominee.ts";
import { heldMeetings } from "./held-meetings.ts";
import type { Given } from "./ruling.ts";

type RequiredPaper = Plan["papers"][number];

export interface PaperState {
  readonly paper: RequiredPaper;
  /** `open`: may still be completed, or nobody has looked. */
  readonly state: "there" | "open" | "missing";
  readonly found: Omit<PaperFound, "subject" | "paper">;
  /** What is wrong with it. */
  readonly says: Bilingual | undefined;
  readonly place: Place | undefined;
}

/** In the plan's order. What the appraisal found wins over what the submission holds; it names only what is wanting. */
export function requiredPapers(given: Given): PaperState[] {
  const check = dossierCheckOf(given);
  return given.campaign.plan.value.papers
    .filter((paper) => paper.of === "unit" || paper.of === given.subject.kind)
    .map((paper) => (check === undefined ? asFiled(paper, given) : asChecked(paper, check, given)));
}

function asChecked(paper: RequiredPaper, check: DossierCheck, { subject, asOf, filing }: Given): PaperState {
  const index = check.found.papers.findIndex(
    (each) => each.paper === paper.id && (each.nominee === undefined || each.nominee === subject.id),
  );
  const found = check.found.papers[index];
  if (found === undefined || found.state === "đủ" || check.completed !== undefined) {
    const place = check.place(found ? ["papers", index] : []);
    return { paper, state: "there", found: { state: "đủ" }, says: undefined, place };
  }
  const { due, reason } = found;
  const isOpen = due === undefined ? !filing.closed : asOf < due;
  const because = reason === undefined ? "" : `: ${reason}`;
  return {
    paper,
    state: isOpen ? "open" : "missing",
    found: { state: found.state, ...(reason !== undefined && { reason }), ...(due !== undefined && { due }) },
    says: {
      vi: `${found.state}${because}${until(due, isOpen).vi}`,
      en: `${found.state}${because}${until(due, isOpen).en}`,
    },
    place: check.place(["papers", index]),
  };
}

/** Nobody is asked any more for what could be completed until a day that is over. */
function until(due: string | undefined, isOpen: boolean): Bilingual {
  if (due === undefined) return { vi: "", en: "" };
  const day = shortDate(due);
  return isOpen
    ? { vi: `; bổ sung trước ngày ${day}`, en: `; due before ${day}` }
    : { vi: `; đã quá thời hạn bổ sung là trước ngày ${day}`, en: `; was due before ${day}` };
}

function asFiled(paper: RequiredPaper, given: Given): PaperState {
  if (paper.foundIn === undefined) {
    const says = { vi: "chưa kiểm tra", en: "not checked" };
    return { paper, state: "open", found: { state: "chưa kiểm tra" }, says, place: undefined };
  }
  const place = placeInSubmission(paper.foundIn, given);
  if (place !== undefined) return { paper, state: "there", found: { state: "đủ" }, says: undefined, place };
  const says = { vi: "thiếu", en: "missing" };
  return given.filing.closed
    ? { paper, state: "missing", found: { state: "thiếu" }, says, place: undefined }
    : { paper, state: "open", found: { state: "chưa có" }, says, place: undefined };
}

/** Where the submission holds what the paper is made from; undefined where it doesn't. */
function placeInSubmission(foundIn: NonNullable<RequiredPaper["foundIn"]>, given: Given): Place | undefined {
  const { paper } = given.filing;
  const entry = findNominee(given);
  if (paper === undefined || entry === undefined) return undefined;
  const { date } = paper.record.value;
  const { report } = entry.nominee;
  const reportPlace = entry.record.source.place([...entry.path, "report"]);
  switch (foundIn) {
    case "proposal":
      return date !== undefined && firstDayOf(date) <= given.asOf
        ? paper.record.source.place(["date"])
        : undefined;
    case "minutes":
      return heldMeetings(given)[0]?.place;
    case "report":
      return report && reportPlace;
    case "confirmedReport":
      return report && "confirmation" in report && report.confirmation.length > 0 ? reportPlace : undefined;
  }
}
