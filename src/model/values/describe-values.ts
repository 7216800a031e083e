/** What templates of a scope may print, as a list: each value with its title and kind. */

import { z } from "zod";
import type { Scope } from "../template-info.ts";
import { valueSchemas } from "./value-schemas.ts";

/** `group` holds the values below it, `list` the values of each row: `{{#path}}…{{/path}}`; prose only `{{prose path}}` prints. */
export type ValueKind = "text" | "number" | "date" | "yes or no" | "prose" | "list" | "group";

export interface ValueDescription {
  /** `unit.name`; `meeting.votes[].yes` is `yes` in each row of `meeting.votes`. */
  readonly path: string;
  /** Vietnamese, as `note`. */
  readonly title: string;
  readonly note?: string;
  readonly kind: ValueKind;
  /** Whether a document may be without it, so that a template must ask first: `{{#if path}}…{{/if}}`. */
  readonly optional: boolean;
}

type Schema = z.core.$ZodType;

/** Every value of a scope in the order of its schema, a group or list before what it holds. */
export function describeValues(scope: Scope): ValueDescription[] {
  return describeFields(valueSchemas[scope], "");
}

function describeFields(schema: z.ZodObject, prefix: string): ValueDescription[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => describeField(field, `${prefix}${name}`));
}

function describeField(field: Schema, path: string): ValueDescription[] {
  const optional = field instanceof z.ZodOptional;
  const schema = optional ? field.def.innerType : field;
  const { title = "", description } = z.globalRegistry.get(field) ?? {};
  return [
    { path, title, ...(description !== undefined && { note: description }), kind: kindOf(schema), optional },
    ...describeInner(schema, path),
  ];
}

function describeInner(schema: Schema, path: string): ValueDescription[] {
  if (schema instanceof z.ZodObject) return describeFields(schema, `${path}.`);
  if (!(schema instanceof z.ZodArray)) return [];
  const row = schema.def.element;
  return row instanceof z.ZodObject ? describeFields(row, `${path}[].`) : [];
}

function kindOf(schema: Schema): ValueKind {
  const { prose, date } = z.globalRegistry.get(schema) ?? {};
  if (prose === true) return "prose";
  if (date === true) return "date";
  if (schema instanceof z.ZodObject) return "group";
  if (schema instanceof z.ZodArray) return "list";
  if (schema instanceof z.ZodNumber) return "number";
  return schema instanceof z.ZodBoolean ? "yes or no" : "text";
}
