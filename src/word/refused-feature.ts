/** One Word feature outside the support list: the XML that stands for it, its name, and what to do in Word instead. */

import type { WordFeature } from "../diagnostics/word.ts";

export interface RefusedFeature extends WordFeature {
  /** XML names, or a name with an attribute (`w:pgMar w:gutter`), with `|` between them. */
  readonly elements: string;
}
