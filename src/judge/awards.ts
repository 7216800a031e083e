/** Whom the decisions of a round award, as far as they were dated by the day of judging. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { fileBeside } from "../model/data-files.ts";
import type { Decision } from "../model/decisions.ts";
import { type CalendarDate, firstDayOf } from "../text/calendar-date.ts";
import { hasFault } from "./has-fault.ts";
import type { Given } from "./ruling.ts";

export interface NamedAward {
  /** A unit's or a person's id. */
  readonly id: string;
  readonly kind: "collective" | "person";
  /** The unit that is said to have proposed the person. */
  readonly unit: string | undefined;
  readonly place: Place;
}

export interface ReadDecision {
  readonly kind: Decision["kind"];
  readonly date: CalendarDate | undefined;
  /** Undefined where the decision awards everybody who is eligible. */
  readonly named: readonly NamedAward[] | undefined;
  readonly place: Place;
}

/** Undefined where a fault may hide one, or a conclusion. */
export function decisionsOf({ filing: { round }, records, asOf }: Given): ReadDecision[] | undefined {
  const { decisions: record } = round;
  const file = fileBeside(round, "decisions");
  if (["decisions", "conclusions"].some((field) => hasFault(records, file, field))) return undefined;
  return (record?.value.decisions ?? []).flatMap(({ kind, date, awards }, index) => {
    if (record === undefined || (date !== undefined && firstDayOf(date) > asOf)) return [];
    const place = (...path: (string | number)[]) => record.source.place(["decisions", index, ...path]);
    const named =
      typeof awards === "string"
        ? undefined
        : awards.map((award, entry) => ({ ...awarded(award), place: place("awards", entry) }));
    return [{ kind, date, named, place: place() }];
  });
}

type Award = Exclude<Decision["awards"], string>[number];

function awarded(award: Award): Omit<NamedAward, "place"> {
  return "person" in award
    ? { id: award.person, kind: "person", unit: award.unit }
    : { id: award.collective, kind: "collective", unit: undefined };
}

/** Decisions that give; a correction names people anew, a revocation takes back. */
export function givesAwards({ kind }: ReadDecision): boolean {
  return kind === "khen thưởng" || kind === "bổ sung";
}
