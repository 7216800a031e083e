/** A paper with the template and the style that frame it. */

import type { Issued } from "../model/log.ts";
import type { Template } from "../model/records.ts";
import type { Style } from "../model/styles.ts";
import type { OwnValues, Paper } from "./paper.ts";

export interface Framing {
  readonly paper: Paper;
  readonly template: Template;
  readonly style: Style;
  /** The day on which names, officers and bases are looked up. */
  readonly onDate: string;
  /** The paper's own values. */
  readonly own: OwnValues;
  /** `<type>[-<subject>]`. */
  readonly key: string;
  /** What the log says of it, once it is signed. */
  readonly issued: Issued | undefined;
}
