/** Whom the decisions of a round award, as far as they were dated by the day of judging. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { fileBeside } from "../model/data-files.ts";
import { type Award, type Decision, namedAwards, replacedIds } from "../model/decisions.ts";
import { isKnownOn } from "../model/withdrawn-awards.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
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
  /** Undefined where the decision awards everybody who is eligible; of a withdrawal, from whom it takes back. */
  readonly named: readonly NamedAward[] | undefined;
  /** How many mistakes of an earlier decision it corrects. */
  readonly corrections: number;
  readonly place: Place;
}

/** Those in effect on the day of judging, in their order; undefined where a fault may hide one, or a conclusion. */
export function decisionsOf({ filing: { round }, records, asOf }: Given): ReadDecision[] | undefined {
  const { decisions: record } = round;
  const file = fileBeside(round, "decisions");
  if (["decisions", "conclusions"].some((field) => hasFault(records, file, field))) return undefined;
  const isKnown = (decision: Decision) => isKnownOn(decision, asOf);
  const replaced = replacedIds((record?.value.decisions ?? []).filter(isKnown));
  return (record?.value.decisions ?? []).flatMap((decision, index) => {
    const { kind, date, awards } = decision;
    if (record === undefined || !isKnown(decision) || replaced.has(decision.id)) return [];
    const place = (...path: (string | number)[]) => record.source.place(["decisions", index, ...path]);
    const named =
      typeof awards === "string"
        ? undefined
        : namedAwards(decision).map((award, entry) => ({ ...awarded(award), place: place("awards", entry) }));
    return [{ kind, date, named, corrections: decision.corrections.length, place: place() }];
  });
}

function awarded(award: Award): Omit<NamedAward, "place"> {
  return "person" in award
    ? { id: award.person, kind: "person", unit: award.unit }
    : { id: award.collective, kind: "collective", unit: undefined };
}
