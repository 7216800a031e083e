/** The order of a list that nobody has ordered: departments by their rank, then kinds of unit as the plan lists them, then names. */

import { findBody, kindOn, namesOn } from "../model/body.ts";
import type { UnitKind } from "../model/unit.ts";
import type { Standing } from "../model/verdict.ts";
import { compareVietnamese } from "../text/names.ts";
import type { RoundInHand } from "./assembly-context.ts";

/** Sorts by unit; within a unit the order of its own submission stays, which expresses rank. */
export function inOfficialOrder(context: RoundInHand, standings: readonly Standing[]): Standing[] {
  return inOrderOfUnits(context, standings, ({ subject }) => subject.unit);
}

/** Sorts by the unit of each; those of one unit keep their order. */
export function inOrderOfUnits<Item>(
  context: RoundInHand,
  items: readonly Item[],
  unitOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(context, unitOf(item)) }))
    .toSorted((one, other) => compareRanks(one.rank, other.rank))
    .map(({ item }) => item);
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

function compareRanks(one: Rank, other: Rank): number {
  return one.group - other.group || compareVietnamese(one.name, other.name);
}
