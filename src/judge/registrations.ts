/** Where a nominee registered: with the unit that proposes it, one that went into that, or another. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { registeringFor } from "../model/mergers.ts";
import type { Target } from "../model/registration.ts";
import type { Filing } from "./filings.ts";
import type { Given } from "./ruling.ts";

export interface FoundRegistration {
  /** The unit in whose registration the nominee stands. */
  readonly unit: string;
  /** Whether that is the proposing unit, or one that went into it. */
  readonly own: boolean;
  /** The nominee's own targets; a collective's are its unit's. */
  readonly targets: readonly Target[];
  readonly place: Place;
}

/** One of the unit's own before those of others that went into it, and these before any other; a collective registers with its own only. */
export function findRegistration(given: Given): FoundRegistration | undefined {
  const units = ownUnits(given);
  const found = given.filings.flatMap(
    (filing) => registeredIn(filing, units.includes(filing.unit), given) ?? [],
  );
  const own = units.flatMap((unit) => found.filter((each) => each.unit === unit));
  return own[0] ?? found.find(() => given.subject.kind === "person");
}

/** What the proposing unit, and those that went into it, filed or did not file to register. */
export function ownRegistrations(given: Given): Filing[] {
  const units = ownUnits(given);
  return given.filings.filter(({ phase, unit }) => phase === "đăng ký" && units.includes(unit));
}

function ownUnits({ filing, records }: Given): string[] {
  return registeringFor(filing.unit, filing.day, records);
}

function registeredIn(
  { unit, paper }: Filing,
  own: boolean,
  { subject, filing }: Given,
): FoundRegistration | undefined {
  if (paper?.kind !== "registration") return undefined;
  const { value, source } = paper.record;
  if (subject.kind === "collective") {
    const isTheirs = value.collective && subject.id === filing.unit;
    return isTheirs ? { unit, own, targets: value.targets, place: source.place(["collective"]) } : undefined;
  }
  const index = value.people.findIndex(({ person }) => person === subject.id);
  const entry = value.people[index];
  return entry && { unit, own, targets: entry.targets, place: source.place(["people", index]) };
}
