/** Compares the tags of a template with the values of its scope, before there are any data. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unprintableValue } from "../diagnostics/expression.ts";
import { notProse, plainDate } from "../diagnostics/validate-texts.ts";
import { writtenForm } from "../expression/expression.ts";
import type { Scope } from "../model/template-info.ts";
import { valueSchemas } from "../model/values/value-schemas.ts";
import type { TemplateTag } from "../word/template-tag.ts";
import { checkExpression } from "./check-expression.ts";
import type { TypeScopes } from "./look-up-type.ts";
import { type ValueType, valueTypeOf } from "./value-type.ts";

export function checkTags(tags: readonly TemplateTag[], scope: Scope): Diagnostic[] {
  return checkAll(tags, [valueTypeOf(valueSchemas[scope])]);
}

function checkAll(tags: readonly TemplateTag[], scopes: TypeScopes): Diagnostic[] {
  return tags.flatMap((tag) => {
    const { type, diagnostics } = checkExpression(tag.expression, { scopes, place: tag.place });
    const inside = tag.kind === "section" ? [...scopes, ...scopeInside(type)] : scopes;
    return [...diagnostics, ...checkKind(tag, type), ...checkAll(tag.children, inside)];
  });
}

/** A list's items one by one, or the one object; anything else opens no scope. */
function scopeInside(type: ValueType): ValueType[] {
  if (type.kind === "list") return [type.item];
  return type.kind === "group" || type.kind === "anything" ? [type] : [];
}

function checkKind({ kind, expression, place }: TemplateTag, type: ValueType): Diagnostic[] {
  const written = writtenForm(expression);
  if (kind === "prose")
    return ["prose", "anything"].includes(type.kind) ? [] : [notProse({ written }, place)];
  if (kind !== "value") return [];
  if (type.kind === "date") return [plainDate({ written }, place)];
  const prints = ["text", "number", "anything"].includes(type.kind);
  return prints ? [] : [unprintableValue({ written, prose: type.kind === "prose" }, place)];
}
