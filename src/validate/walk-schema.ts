/** Walks through zod schemas: which keys may stand at a path, and at which paths a field may stand. */

import { z } from "zod";
import type { Path } from "../model/source-file.ts";

type Schema = z.core.$ZodType;

/** The keys that may stand in the group at the path; of a union, those of all its branches. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const groups = path.reduce<readonly Schema[]>(
    (parents, step) => parents.flatMap((parent) => childrenAt(parent, step)),
    branchesOf(schema),
  );
  return [...new Set(groups.flatMap(ownKeys))];
}

/** Keys that lead to a value, `*` for each item of a list and each entry of a map. */
export type PathPattern = readonly string[];

interface Walk {
  readonly fields: readonly Schema[];
  readonly paths: readonly PathPattern[];
}

/** Schemas don't change, and every file of a kind asks for the same paths. */
const walks = new WeakMap<Schema, readonly Walk[]>();

/** Every path at which one of the fields may stand: the very object that the schemas were made with, or a titled copy of it. */
export function pathsOfField(schema: Schema, fields: readonly Schema[]): readonly PathPattern[] {
  const known = walks.get(schema) ?? [];
  const walked = known.find((walk) => isSameList(walk.fields, fields));
  if (walked !== undefined) return walked.paths;
  const paths = walkTo(schema, fields);
  walks.set(schema, [...known, { fields, paths }]);
  return paths;
}

function isSameList(some: readonly Schema[], others: readonly Schema[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

function walkTo(schema: Schema, fields: readonly Schema[]): readonly PathPattern[] {
  if (isOneOf(fields, schema)) return [[]];
  const inner = innerOf(schema);
  if (inner.length > 0) return inner.flatMap((each) => walkTo(each, fields));
  return stepsOf(schema).flatMap(([step, child]) => walkTo(child, fields).map((path) => [step, ...path]));
}

/** zod copies a schema that is given a title, and keeps what it was copied from. */
function isOneOf(fields: readonly Schema[], schema: Schema): boolean {
  const { parent } = schema._zod;
  return fields.includes(schema) || (parent !== undefined && isOneOf(fields, parent));
}

/** What a wrapper wraps, or a union's branches; of a transformation, what is written and not what becomes of it. */
function innerOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [schema.def.innerType];
  if (schema instanceof z.ZodPipe) return [schema.def.in];
  return schema instanceof z.ZodUnion ? schema.def.options : [];
}

function branchesOf(schema: Schema): readonly Schema[] {
  const inner = innerOf(schema);
  return inner.length === 0 ? [schema] : inner.flatMap(branchesOf);
}

function stepsOf(schema: Schema): readonly (readonly [step: string, child: Schema])[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.def.shape);
  if (schema instanceof z.ZodArray) return [["*", schema.def.element]];
  return schema instanceof z.ZodRecord ? [["*", schema.def.valueType]] : [];
}

function childrenAt(schema: Schema, step: PropertyKey): readonly Schema[] {
  return stepsOf(schema)
    .filter(([name]) => name === "*" || name === step)
    .flatMap(([, child]) => branchesOf(child));
}

function ownKeys(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.def.shape);
  const keys = schema instanceof z.ZodRecord ? schema.def.keyType : undefined;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
}
