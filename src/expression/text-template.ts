/** A whole text with tags and blocks, as the program holds it: Wording, a file name's pattern, the index page. */

import type { Expression } from "./expression.ts";

export type TextNode = PlainText | Print | Choice | Section;

export interface PlainText {
  readonly kind: "text";
  readonly text: string;
}

/** `{{longDate document.date}}` */
export interface Print {
  readonly kind: "print";
  readonly expression: Expression;
}

/** `{{#if x}}…{{else}}…{{/if}}`, `{{#unless x}}…{{/unless}}`: no scope of its own. */
export interface Choice {
  readonly kind: "choice";
  readonly condition: Expression;
  readonly whenHolds: readonly TextNode[];
  readonly otherwise: readonly TextNode[];
}

/** `{{#each x}}…{{/each}}`, `{{#x}}…{{else}}…{{/x}}`, `{{^x}}…{{/x}}`: for each item, or for the one object. */
export interface Section {
  readonly kind: "section";
  readonly of: Expression;
  readonly body: readonly TextNode[];
  readonly otherwise: readonly TextNode[];
}

export interface TextTemplate {
  readonly nodes: readonly TextNode[];
}
