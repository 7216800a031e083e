/** What a decision corrects in an earlier one: whose entry, what was said, what it is to say. */

import { awardNotGiven, correctionNotInData } from "../../diagnostics/assemble-awards.ts";
import type { Decision } from "../../model/decisions.ts";
import type { Standing } from "../../model/verdict.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { fullNameOf } from "../body-names.ts";
import { lookUpBody, lookUpPerson } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import { amendedStandings, type DecisionInHand } from "../scopes/awarded.ts";
import { positionOn } from "./person-values.ts";

type Correction = Decision["corrections"][number];
type Rows = OwnValues<"decision">["decision"]["corrections"];

export interface Corrections {
  readonly rows: Rows;
  /** Whose entries are corrected, each once. */
  readonly standings: readonly Standing[];
}

/** Whom the amended decision doesn't award, and what the data don't say as corrected, is a finding at that entry. */
export function correctionRows(context: AssemblyContext, inHand: DecisionInHand, date: string): Corrections {
  const { record, index, decision } = inHand;
  const amended = amendedStandings(context, inHand);
  const standings = new Set<Standing>();
  const rows = decision.corrections.flatMap((correction, entry) => {
    const place = record.source.place(["decisions", index, "corrections", entry]);
    const standing = amended.find(({ subject }) => subject.id === correction.nominee);
    if (standing === undefined) {
      context.report(awardNotGiven({ nominee: correction.nominee, decision: decision.amends ?? "" }, place));
      return [];
    }
    standings.add(standing);
    const { name, data, file } = knownOf(context, { standing, correction, date });
    if (data !== correction.now)
      context.report(correctionNotInData({ now: correction.now, data, file }, place));
    return [{ order: entry + 1, name, field: correction.field, was: correction.was, now: correction.now }];
  });
  return { rows, standings: [...standings] };
}

interface Corrected {
  readonly standing: Standing;
  readonly correction: Correction;
  readonly date: string;
}

/** The name to print, and what the data say where the earlier decision was wrong; a fault that keeps them away is noted. */
function knownOf(
  context: AssemblyContext,
  { standing: { subject }, correction, date }: Corrected,
): { readonly name: string; readonly data: string; readonly file: string } {
  if (subject.kind !== "person") {
    const name = fullNameOf(context, subject.id, date);
    const file = lookUpBody(context, subject.id)?.record.source.path ?? "";
    return { name, data: correction.field === "tên" ? name : "", file };
  }
  const record = lookUpPerson(context, subject.id);
  if (record === undefined) return { name: subject.id, data: correction.now, file: "" };
  const { name } = record.value;
  const data = {
    tên: () => name,
    "chức vụ": () => positionOn(context, record, date).title,
    "đơn vị": () => fullNameOf(context, subject.unit, date),
  }[correction.field]();
  return { name, data, file: record.source.path };
}
