/** The tags of a Wording, in the shape that a Word file's tags have, so that one check serves both. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { type Expression, writtenForm } from "../expression/expression.ts";
import type { TextNode } from "../expression/text-template.ts";
import type { ExpressionTag } from "../word/template-tag.ts";

export function textTags(nodes: readonly TextNode[], place: Place): ExpressionTag[] {
  return nodes.flatMap((node) => tagsOfNode(node, place));
}

function tagsOfNode(node: TextNode, place: Place): ExpressionTag[] {
  const tag = (
    kind: ExpressionTag["kind"],
    expression: Expression,
    inside: readonly TextNode[],
  ): ExpressionTag => ({
    kind,
    expression,
    written: `{{${writtenForm(expression)}}}`,
    place,
    children: textTags(inside, place),
  });
  switch (node.kind) {
    case "text":
      return [];
    case "print":
      return [tag("value", node.expression, [])];
    case "choice":
      return [tag("if", node.condition, [...node.whenHolds, ...node.otherwise])];
    case "section":
      return [tag("section", node.of, node.body), tag("inverted", node.of, node.otherwise)];
  }
}
