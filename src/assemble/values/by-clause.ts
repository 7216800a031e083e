/** What the plan's clauses say, in the order in which the plan says it. */

import type { Plan } from "../../model/plan.ts";

/** What is of the same clause stays in its order; what names a clause that the plan doesn't print comes last. */
export function byClause<Item extends { readonly clause: string }>(
  { clauses }: Plan,
  items: readonly Item[],
): Item[] {
  const places = new Map(clauses.map(({ id }, place) => [id, place]));
  const placeOf = ({ clause }: Item) => places.get(clause) ?? clauses.length;
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
}
