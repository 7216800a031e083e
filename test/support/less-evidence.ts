/** Values without one piece of what their schemas mark as evidence. */

import { z } from "zod";

type Schema = z.core.$ZodType;

export interface Less {
  /** The way to what was taken away, `ratings.2021`. */
  readonly what: string;
  readonly value: unknown;
}

const taken = Symbol("taken away");

/** Each of the value's pieces of evidence taken away alone; what is marked in vain, because it isn't there, is none. */
export function lessEvidence(schema: Schema, value: unknown): Less[] {
  return draftsOf(schema, value).map(({ way, value: less }) => ({ what: way.join("."), value: less }));
}

interface Draft {
  readonly way: readonly string[];
  /** `taken` where the value itself is the evidence. */
  readonly value: unknown;
}

function draftsOf(schema: Schema, value: unknown): Draft[] {
  if (value === undefined) return [];
  const isEvidence = z.globalRegistry.get(schema)?.evidence === true;
  return [
    ...(isEvidence ? [{ way: [], value: taken }] : []),
    ...branchesOf(schema).flatMap((each) => inside(each, value)),
  ];
}

function branchesOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return branchesOf(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return branchesOf(schema.def.in);
  return schema instanceof z.ZodUnion ? schema.def.options.flatMap(branchesOf) : [schema];
}

function inside(schema: Schema, value: unknown): Draft[] {
  if (Array.isArray(value)) return schema instanceof z.ZodArray ? insideList(schema.def.element, value) : [];
  if (typeof value !== "object" || value === null) return [];
  const group = value as Readonly<Record<string, unknown>>;
  if (schema instanceof z.ZodRecord) return insideGroup(group, () => schema.def.valueType);
  if (!(schema instanceof z.ZodObject)) return [];
  const { shape } = schema.def;
  // Another branch of a union has other keys.
  return Object.keys(group).every((key) => key in shape) ? insideGroup(group, (key) => shape[key]) : [];
}

function insideList(element: Schema, list: readonly unknown[]): Draft[] {
  return list.flatMap((member, index) =>
    draftsOf(element, member).map(({ way, value }) => ({
      way: [String(index), ...way],
      value: value === taken ? list.toSpliced(index, 1) : list.with(index, value),
    })),
  );
}

function insideGroup(
  group: Readonly<Record<string, unknown>>,
  schemaOf: (key: string) => Schema | undefined,
): Draft[] {
  return Object.entries(group).flatMap(([key, member]) => {
    const schema = schemaOf(key);
    if (schema === undefined) return [];
    const { [key]: _, ...others } = group;
    return draftsOf(schema, member).map(({ way, value }) => ({
      way: [key, ...way],
      value: value === taken ? { ...others, ...whatRemains(schema, key) } : { ...group, [key]: value },
    }));
  });
}

/** What the schema puts where nothing is written. */
function whatRemains(schema: Schema, key: string): Readonly<Record<string, unknown>> {
  const { data } = z.safeParse(schema, undefined);
  return data === undefined ? {} : { [key]: data };
}
