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

/** Every expression of a text, with the sections around it from the outside in: for the check against a schema. */
export interface PlacedExpression {
  readonly expression: Expression;
  readonly sections: readonly Expression[];
}

export function expressionsOf(
  nodes: readonly TextNode[],
  sections: readonly Expression[] = [],
): readonly PlacedExpression[] {
  return nodes.flatMap((node) => expressionsOfNode(node, sections));
}

function expressionsOfNode(node: TextNode, sections: readonly Expression[]): readonly PlacedExpression[] {
  switch (node.kind) {
    case "text":
      return [];
    case "print":
      return [{ expression: node.expression, sections }];
    case "choice":
      return [
        { expression: node.condition, sections },
        ...expressionsOf([...node.whenHolds, ...node.otherwise], sections),
      ];
    case "section":
      return [
        { expression: node.of, sections },
        ...expressionsOf(node.body, [...sections, node.of]),
        ...expressionsOf(node.otherwise, sections),
      ];
  }
}
