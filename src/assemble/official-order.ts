/** The order of a list that nobody has ordered: departments by their rank, then kinds of unit as the plan lists them, then names. */

import { findBody, kindOn, namesOn } from "../model/body.ts";
import type { UnitKind } from "../model/unit.ts";
import type { Standing } from "../model/verdict.ts";
import { compareVietnamese } from "../text/names.ts";
import type { RoundInHand } from "./assembly-context.ts";

/** Sorts by unit; within a unit the order of its own submission stays, which expresses rank. */
export function inOfficialOrder(context: RoundInHand, standings: readonly Standing[]): Standing[] {
  const ranks = new Map(standings.map(({ subject }) => [subject.unit, rankOf(context, subject.unit)]));
  return standings.toSorted((one, other) =>
    compareRanks(ranks.get(one.subject.unit), ranks.get(other.subject.unit)),
  );
}

interface Rank {
  readonly group: number;
  readonly name: string;
}

function rankOf({ records, campaign, round }: RoundInHand, unit: string): Rank {
  const { asOf } = round.round.value;
  const departments = Object.values(records.organisation.value.departments);
  const body = findBody(records, unit);
  const kinds: readonly (UnitKind | undefined)[] = campaign.plan.value.participants;
  const place = departments.indexOf(unit);
  const kind = kinds.indexOf(body && kindOn(body, asOf));
  const group = place >= 0 ? place : departments.length + (kind >= 0 ? kind : kinds.length);
  return { group, name: (body && namesOn(body, asOf)?.name) ?? unit };
}

function compareRanks(one: Rank | undefined, other: Rank | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return one.group - other.group || compareVietnamese(one.name, other.name);
}
