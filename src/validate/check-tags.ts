/** Compares the tags of a template with the values of its scope, before there are any data. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unprintableValue } from "../diagnostics/expression.ts";
import { notATable, notProse, plainDate, tableWithoutColumns } from "../diagnostics/validate-texts.ts";
import { writtenForm } from "../expression/expression.ts";
import type { Scope } from "../model/template-info.ts";
import { valueSchemas } from "../model/values/value-schemas.ts";
import type { ExpressionTag, TemplateTag } from "../word/template-tag.ts";
import { checkExpression } from "./check-expression.ts";
import type { TypeScopes } from "./look-up-type.ts";
import { type ValueType, valueTypeOf } from "./value-type.ts";

/** The tags of a list's Wordings that are printed for each group and each row of a table. */
export interface ListTags {
  readonly ofGroup: readonly TemplateTag[];
  readonly ofRow: readonly TemplateTag[];
}

/** Tags that are printed where a template's tag stands. */
export interface CalledTags {
  /** Of a template whose Word file prints tables. */
  readonly list?: ListTags | undefined;
  /** Of the parts, by the name that they are called by. */
  readonly parts?: ReadonlyMap<string, readonly TemplateTag[]>;
}

export function checkTags(tags: readonly TemplateTag[], scope: Scope, called: CalledTags = {}): Diagnostic[] {
  return checkAll(tags, { scopes: [valueTypeOf(valueSchemas[scope])], called });
}

interface Surroundings {
  readonly scopes: TypeScopes;
  readonly called: CalledTags;
}

function checkAll(tags: readonly TemplateTag[], around: Surroundings): Diagnostic[] {
  return tags.flatMap((tag) =>
    tag.kind === "part"
      ? checkAll(around.called.parts?.get(tag.name) ?? [], around)
      : checkExpressionTag(tag, around),
  );
}

function checkExpressionTag(tag: ExpressionTag, { scopes, called }: Surroundings): Diagnostic[] {
  const { type, diagnostics } = checkExpression(tag.expression, { scopes, place: tag.place });
  if (tag.kind === "table") return [...diagnostics, ...checkTable(tag, { type, scopes, called })];
  const inside = tag.kind === "section" ? [...scopes, ...scopeInside(type)] : scopes;
  return [...diagnostics, ...checkKind(tag, type), ...checkAll(tag.children, { scopes: inside, called })];
}

/** A table prints groups of rows: a list of groups, each with its list `rows`. */
function checkTable(
  { expression, place }: ExpressionTag,
  { type, scopes, called }: Surroundings & { readonly type: ValueType },
): Diagnostic[] {
  const { list } = called;
  const written = writtenForm(expression);
  if (list === undefined) return [tableWithoutColumns({ written }, place)];
  if (type.kind === "anything") return [];
  const group = type.kind === "list" ? type.item : undefined;
  const rows = group?.kind === "group" ? group.fields.get("rows") : undefined;
  if (group === undefined || rows?.kind !== "list") return [notATable({ written }, place)];
  return [
    ...checkAll(list.ofGroup, { scopes: [...scopes, group], called }),
    ...checkAll(list.ofRow, { scopes: [...scopes, group, rows.item], called }),
  ];
}

/** A list's items one by one, or the one object; anything else opens no scope. */
function scopeInside(type: ValueType): ValueType[] {
  if (type.kind === "list") return [type.item];
  return type.kind === "group" || type.kind === "anything" ? [type] : [];
}

function checkKind({ kind, expression, place }: ExpressionTag, type: ValueType): Diagnostic[] {
  const written = writtenForm(expression);
  if (kind === "prose")
    return ["prose", "anything"].includes(type.kind) ? [] : [notProse({ written }, place)];
  if (kind !== "value") return [];
  if (type.kind === "date") return [plainDate({ written }, place)];
  const prints = ["text", "number", "anything"].includes(type.kind);
  return prints ? [] : [unprintableValue({ written, prose: type.kind === "prose" }, place)];
}
