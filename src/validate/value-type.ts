/** The type of a value that templates may name, read from the schema of its scope. */

import { z } from "zod";

export type ValueType =
  | { readonly kind: "text" | "number" | "yes or no" | "date" | "prose" | "anything" }
  | { readonly kind: "list"; readonly item: ValueType }
  | { readonly kind: "group"; readonly fields: ReadonlyMap<string, ValueType> };

/** What the check knows nothing about, it lets pass. */
export const anything: ValueType = { kind: "anything" };

export function valueTypeOf(schema: z.core.$ZodType): ValueType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return valueTypeOf(schema.def.innerType);
  if (schema instanceof z.ZodArray) return { kind: "list", item: valueTypeOf(schema.def.element) };
  if (schema instanceof z.ZodObject) return { kind: "group", fields: fieldsOf(schema) };
  const { prose, date } = z.globalRegistry.get(schema) ?? {};
  if (prose === true) return { kind: "prose" };
  if (date === true) return { kind: "date" };
  return scalarTypeOf(schema);
}

function fieldsOf(schema: z.ZodObject): ReadonlyMap<string, ValueType> {
  return new Map(Object.entries(schema.def.shape).map(([name, field]) => [name, valueTypeOf(field)]));
}

function scalarTypeOf(schema: z.core.$ZodType): ValueType {
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return { kind: "text" };
  if (schema instanceof z.ZodNumber) return { kind: "number" };
  return schema instanceof z.ZodBoolean ? { kind: "yes or no" } : anything;
}
