/** Wrong usage: a name that nothing bears, with the one most likely meant. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { nearest } from "../text/nearest.ts";

/** `kind` is what was asked for (`đợt báo cáo`, `round`). */
export function notThere(kind: Bilingual, name: string, known: Iterable<string>): Bilingual {
  const guess = nearest(name, known);
  return {
    vi: `Không có ${kind.vi} «${name}».${guess === undefined ? "" : ` Có phải «${guess}»?`}`,
    en: `There is no ${kind.en} "${name}".${guess === undefined ? "" : ` Did you mean "${guess}"?`}`,
  };
}
