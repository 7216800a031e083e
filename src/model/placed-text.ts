/** Words that belong to places of a pre-printed blank, ready to be printed on it. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { BlankPlace } from "./blank.ts";

export interface PlacedText {
  readonly text: string;
  /** As they are to be broken; absent, wherever they fit best. */
  readonly lines?: readonly string[];
  /** Shifted by what the printer is beside, adjusted to the recipient. */
  readonly place: BlankPlace;
  /** Where the place is given, for messages. */
  readonly at: Place;
}

export interface FilledBlank {
  /** mm */
  readonly page: { readonly width: number; readonly height: number };
  /** For messages: whose certificate it is. */
  readonly recipient: string;
  readonly texts: readonly PlacedText[];
}
