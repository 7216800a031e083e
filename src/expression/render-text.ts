/** Fills a whole text with values: the same language and the same strictness as in Word. */

import { evaluate, type Scope } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { type Printing, type PrintProblem, printValue } from "./print-value.ts";
import type { Section, TextNode, TextTemplate } from "./text-template.ts";
import { holds } from "./truth.ts";

export interface TextRendering {
  /** Without the values that are missing when there are problems: not to be shown then. */
  readonly text: string;
  readonly problems: readonly PrintProblem[];
}

export interface TextValues {
  readonly values: unknown;
  /** `html` makes `<`, `>`, `&` and quotes of the values harmless on a page; by default they are taken as they are. */
  readonly escapeFor?: "html" | "nothing";
}

export function renderText(template: TextTemplate, { values, escapeFor }: TextValues): TextRendering {
  return renderTextIn(template, [{ value: values }], escapeFor);
}

/** The same for a text that stands inside loops; the scopes go from the outermost to the innermost. */
export function renderTextIn(
  template: TextTemplate,
  scopes: readonly Scope[],
  escapeFor: TextValues["escapeFor"] = "nothing",
): TextRendering {
  const problems: PrintProblem[] = [];
  const printed = (printing: Printing): string => {
    problems.push(...(printing.problems ?? []));
    return escapeFor === "html" ? escapeHtml(printing.text ?? "") : (printing.text ?? "");
  };
  const ask = (expression: Expression, scopes: readonly Scope[]): unknown => {
    const evaluation = evaluate(expression, scopes);
    problems.push(...evaluation.problems);
    return evaluation.value;
  };
  const text = renderNodes(template.nodes, { scopes, printed, ask });
  return { text, problems };
}

interface Rendering {
  readonly scopes: readonly Scope[];
  readonly printed: (printing: Printing) => string;
  readonly ask: (expression: Expression, scopes: readonly Scope[]) => unknown;
}

function renderNodes(nodes: readonly TextNode[], rendering: Rendering): string {
  return nodes.map((node) => renderNode(node, rendering)).join("");
}

function renderNode(node: TextNode, rendering: Rendering): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "print":
      return rendering.printed(printValue(node.expression, rendering.scopes));
    case "choice": {
      const yes = holds(rendering.ask(node.condition, rendering.scopes));
      return renderNodes(yes ? node.whenHolds : node.otherwise, rendering);
    }
    case "section":
      return renderSection(node, rendering);
  }
}

/** A list gives its body once for each item, an object once with itself as scope, anything else that holds just once. */
function renderSection(section: Section, rendering: Rendering): string {
  const value = rendering.ask(section.of, rendering.scopes);
  if (!holds(value)) return renderNodes(section.otherwise, rendering);
  return scopesInside(value)
    .map((scope) => renderNodes(section.body, { ...rendering, scopes: [...rendering.scopes, ...scope] }))
    .join("");
}

function scopesInside(value: unknown): Scope[][] {
  if (Array.isArray(value))
    return value.map((item, index) => [{ value: item, position: { index, length: value.length } }]);
  return [typeof value === "object" && value !== null ? [{ value }] : []];
}

const htmlOf: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlOf[character] ?? character);
}
