/** Finds units that are superior to one another in a circle, on any day. */

import { entriesOn } from "../model/dated.ts";
import type { Located } from "../model/source-file.ts";
import type { Unit } from "../model/unit.ts";

type Units = ReadonlyMap<string, Located<Unit>>;

/** Each circle once, from its first id in the order of the alphabet, each unit followed by its superior. */
export function findCirclesOfParents(units: Units): string[][] {
  const circles = daysOfChange(units).flatMap((day) => circlesOn(day, units));
  return [...new Map(circles.map((circle) => [circle.join(" "), circle])).values()];
}

/** A set of parents that hold together holds from the first day of one of them. */
function daysOfChange(units: Units): string[] {
  const days = [...units.values()].flatMap(({ value }) => value.parents.map(({ from }) => from));
  return [...new Set(days.map((day) => day ?? "0001-01-01"))].sort();
}

/** Walks upwards from every unit; a unit met again on the same walk closes a circle. */
function circlesOn(day: string, units: Units): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const walkUp = (unit: string, below: readonly string[]): void => {
    const start = below.indexOf(unit);
    if (start >= 0) circles.push(fromFirst(below.slice(start)));
    if (start >= 0 || done.has(unit)) return;
    done.add(unit);
    for (const parent of parentsOn(units.get(unit), day)) walkUp(parent, [...below, unit]);
  };
  for (const unit of units.keys()) walkUp(unit, []);
  return circles;
}

function parentsOn(unit: Located<Unit> | undefined, day: string): string[] {
  return unit === undefined ? [] : entriesOn(unit.value.parents, day).map((parent) => parent.unit);
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf(circle.toSorted()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first)];
}
