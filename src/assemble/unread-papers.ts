/** Papers of which too little could be read to call for them; that they are not made is told all the same. */

import { fileBeside, templateFolder } from "../model/data-files.ts";
import type { RefusedDocument } from "../model/document-job.ts";
import type { Fault } from "../model/records.ts";
import type { RoundInHand } from "./assembly-context.ts";
import { faultsInTheWay } from "./dependency.ts";
import { scopeOf } from "./scope-of.ts";
import { filersOf, isIssuersOwn, unitsConcerned } from "./units-concerned.ts";

export function findUnreadPapers(context: RoundInHand): RefusedDocument[] {
  const { campaign, round } = context;
  const types = campaign.plan.value.documents[round.round.value.phase] ?? [];
  const unread = [
    ...types.flatMap((type) => unreadTemplates(context, type)),
    ...types.flatMap((type) => unreadDecisions(context, type)),
    ...unreadFilings(context, types),
  ];
  const ids = [...new Set(unread.map(({ id }) => id))];
  return ids.flatMap((id) => joined(unread.filter((each) => each.id === id)));
}

/** A type with no template to read: whom it is made for can't be told, so all are named whom the round is about. */
function unreadTemplates(context: RoundInHand, type: string): RefusedDocument[] {
  if (scopeOf(context.records, type) !== undefined) return [];
  const folder = templateFolder(type);
  const because = filesOf(context.records.faults.filter(({ file }) => file.startsWith(folder)));
  return unitsConcerned(context, type).map((unit) => ({ id: `${unit}/${type}`, unit, because }));
}

/** Decisions that are left out because they are faulty. */
function unreadDecisions(context: RoundInHand, type: string): RefusedDocument[] {
  const decisions = { file: fileBeside(context.round, "decisions"), path: ["decisions"] };
  const faults = faultsInTheWay(context.records.faults, [decisions]);
  if (faults.length === 0 || scopeOf(context.records, type) !== "decision") return [];
  const unit = context.records.organisation.value.id;
  return [{ id: `${unit}/${type}`, unit, because: filesOf(faults) }];
}

/** All papers of a unit whose own file, or what it filed, is faulty; the issuing body's that list it say so by what they depend on. */
function unreadFilings(context: RoundInHand, types: readonly string[]): RefusedDocument[] {
  const own = types.filter((type) => !isIssuersOwn(context, type));
  return filersOf(context)
    .filter(({ faulty }) => faulty.length > 0)
    .flatMap(({ unit, faulty }) => own.map((type) => ({ id: `${unit}/${type}`, unit, because: faulty })));
}

function filesOf(faults: readonly Fault[]): string[] {
  return faults.map(({ file }) => file);
}

/** The refusals of one document as one. */
function joined([first, ...others]: readonly RefusedDocument[]): RefusedDocument[] {
  if (first === undefined) return [];
  const because = [first, ...others].flatMap((each) => each.because);
  return [{ ...first, because: [...new Set(because)].sort() }];
}
