/** A tag of a Word template with what stands inside it. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Expression } from "../expression/expression.ts";
import type { BlockKind } from "./read-tag.ts";

export interface TemplateTag {
  /** `section` is `{{#x}}` and `{{#each x}}`, whose children stand in the scope of x's items; `inverted` is `{{^x}}`. */
  readonly kind: "value" | "prose" | "table" | BlockKind;
  /** With its braces, as it stands in the template. */
  readonly written: string;
  readonly expression: Expression;
  readonly place: Place;
  readonly children: readonly TemplateTag[];
}
