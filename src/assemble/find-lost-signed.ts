/** Documents that were signed and that the data no longer call for. */

import type { RoundInHand } from "./assembly-context.ts";

export interface LostDocument {
  readonly id: string;
  readonly unit: string;
  /** The file that was signed. */
  readonly file: string;
}

/** A refusal may stand for all papers of its type: what was signed of them is not lost. @param told made or refused */
export function findLostSigned(
  { round }: RoundInHand,
  told: readonly { readonly id: string }[],
): LostDocument[] {
  return [...round.issued]
    .filter(([id]) => !told.some((each) => id === each.id || id.startsWith(`${each.id}-`)))
    .map(([id, { file }]) => ({ id, unit: id.slice(0, id.indexOf("/")), file }));
}
