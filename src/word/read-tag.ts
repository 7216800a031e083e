/** What a tag of a Word template asks for. */

import type { Expression } from "../expression/expression.ts";
import type { ExpressionFault } from "../expression/expression-fault.ts";
import { parseExpression } from "../expression/parse-expression.ts";
import { straightenTag } from "../expression/straighten-tag.ts";

export type BlockKind = "section" | "inverted" | "if" | "unless";

export type Tag =
  | { readonly kind: "value" | "prose" | "table"; readonly expression: Expression }
  | {
      readonly kind: "open";
      readonly block: BlockKind;
      readonly name: string;
      readonly expression: Expression;
    }
  /** `{{/}}` has no name and closes whatever is open. */
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "part"; readonly name: string }
  | { readonly kind: "else" }
  | { readonly kind: "faulty"; readonly faults: readonly ExpressionFault[] };

/** Reads what stands between `{{` and `}}`. */
export function readTag(content: string): Tag {
  const written = straightenTag(content).trim();
  const rest = written.slice(1).trim();
  if (written.startsWith("/")) return { kind: "close", name: rest };
  if (written.startsWith(">")) return readPartTag(rest);
  if (written.startsWith("#")) return readOpening(rest);
  if (written.startsWith("^")) return readBlock("inverted", rest, rest);
  if (/^else(?:\s|$)/.test(written)) return { kind: "else" };
  const [, own, subject] = /^(prose|table)\s+(.+)$/s.exec(written) ?? [];
  return subject === undefined ? readValue("value", written) : readValue(own as "prose" | "table", subject);
}

/** `#if x`, `#unless x`, `#each x`, `#x`, `#eq a b`: Handlebars closes each by its first word. */
function readOpening(rest: string): Tag {
  const [, word, subject] = /^(if|unless|each)\s+(.+)$/s.exec(rest) ?? [];
  if (word === undefined || subject === undefined) return readBlock("section", rest, rest);
  return readBlock(word === "each" ? "section" : (word as "if" | "unless"), word, subject);
}

function readBlock(block: BlockKind, opening: string, subject: string): Tag {
  const { expression, faults } = parseExpression(subject);
  if (expression === undefined) return { kind: "faulty", faults };
  return { kind: "open", block, name: opening.split(/\s/)[0] ?? "", expression };
}

function readValue(kind: "value" | "prose" | "table", written: string): Tag {
  const { expression, faults } = parseExpression(written);
  return expression === undefined ? { kind: "faulty", faults } : { kind, expression };
}

function readPartTag(name: string): Tag {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
    ? { kind: "part", name }
    : { kind: "faulty", faults: [{ kind: "syntax", written: `> ${name}` }] };
}
