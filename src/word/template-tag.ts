/** A tag of a Word template with what stands inside it. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Expression } from "../expression/expression.ts";
import type { BlockKind } from "./read-tag.ts";

export type TemplateTag = ExpressionTag | PartTag;

interface FoundTag {
  /** With its braces, as it stands in the template. */
  readonly written: string;
  readonly place: Place;
}

export interface ExpressionTag extends FoundTag {
  /** `section` is `{{#x}}` and `{{#each x}}`, whose children stand in the scope of x's items; `inverted` is `{{^x}}`. */
  readonly kind: "value" | "prose" | "table" | BlockKind;
  readonly expression: Expression;
  readonly children: readonly TemplateTag[];
}

/** `{{> name}}`: the tags of the part that is put in stand in its place. */
export interface PartTag extends FoundTag {
  readonly kind: "part";
  readonly name: string;
}
