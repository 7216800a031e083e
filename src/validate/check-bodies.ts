/** Checks units against one another: no circle of superiors, and no id that means two. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { circleOfParents, takenId } from "../diagnostics/validate-references.ts";
import type { Located } from "../model/source-file.ts";
import type { Sources } from "../model/sources.ts";
import type { Unit } from "../model/unit.ts";
import { valueAt } from "./expand-pattern.ts";
import { findCirclesOfParents } from "./find-circles-of-parents.ts";
import type { RecordChecks } from "./record-checks.ts";

type Units = ReadonlyMap<string, Located<Unit>>;

export function checkBodies(sources: Sources, units: Units, checks: RecordChecks): void {
  refuseTakenIds(sources, checks);
  const own = ownIdOf(sources);
  const others = new Map([...units].filter(([id]) => id !== own));
  for (const circle of findCirclesOfParents(others)) refuseCircle(circle, units, checks);
}

/** Units and people share the ids of nominees, units and the issuing body those of issuers. */
function refuseTakenIds(sources: Sources, checks: RecordChecks): void {
  const { organisation, units, people } = sources;
  const own = ownIdOf(sources);
  for (const [id, { path: file }] of [...units, ...people]) {
    if (id === own && organisation !== undefined) {
      checks.refuse(file, [takenId({ id, file: organisation.path }, { file })]);
    }
  }
  for (const [id, { path: file }] of people) {
    const unit = units.get(id);
    if (unit !== undefined) checks.refuse(file, [takenId({ id, file: unit.path }, { file })]);
  }
}

function ownIdOf({ organisation }: Sources): unknown {
  return valueAt(organisation?.value, ["id"]);
}

/** Told once, at the first unit; all of them are faulty. */
function refuseCircle(circle: readonly string[], units: Units, checks: RecordChecks): void {
  for (const [index, id] of circle.entries()) {
    const unit = units.get(id);
    if (unit === undefined) continue;
    checks.refuse(unit.source.path, index === 0 ? [describeCircle(circle, unit)] : []);
  }
}

function describeCircle(circle: readonly string[], { value, source }: Located<Unit>): Diagnostic {
  const superior = circle[1] ?? circle[0];
  const index = value.parents.findIndex(({ unit }) => unit === superior);
  return circleOfParents({ units: circle }, source.place(["parents", index, "unit"]));
}
