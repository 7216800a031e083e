/** Finds the type of what a tag names, in the scopes around it: the same search as that for its value. */

import type { Path } from "../expression/expression.ts";
import { nearest } from "../text/nearest.ts";
import { anything, type ValueType } from "./value-type.ts";

/** From the outermost to the innermost. */
export type TypeScopes = readonly ValueType[];

export type TypeFound =
  | { readonly type: ValueType; readonly unknown?: never }
  /** The first name of the path that isn't there, and the nearest that is. */
  | {
      readonly unknown: { readonly name: string; readonly nearest: string | undefined };
      readonly type?: never;
    };

export function lookUpType({ depth, names, ownScopeOnly }: Path, scopes: TypeScopes): TypeFound {
  const reachable = depth === 0 ? scopes : scopes.slice(0, -depth);
  const innermost = reachable.at(-1) ?? anything;
  const [first, ...rest] = names;
  if (first === undefined) return { type: innermost };
  const searched = ownScopeOnly ? [innermost] : reachable;
  const start = searched.findLast((scope) => fieldOf(scope, first) !== undefined);
  if (start === undefined)
    return { unknown: { name: first, nearest: nearest(first, searched.flatMap(fieldNames)) } };
  return rest.reduce(step, { type: fieldOf(start, first) ?? anything });
}

function step(found: TypeFound, name: string): TypeFound {
  if (found.type === undefined) return found;
  const type = fieldOf(found.type, name);
  return type === undefined
    ? { unknown: { name, nearest: nearest(name, fieldNames(found.type)) } }
    : { type };
}

function fieldOf(type: ValueType, name: string): ValueType | undefined {
  if (type.kind === "group") return type.fields.get(name);
  if (type.kind === "list") return listFieldOf(type.item, name);
  return type.kind === "anything" ? anything : undefined;
}

/** `people.0`, `people.length` */
function listFieldOf(item: ValueType, name: string): ValueType | undefined {
  if (name === "length") return { kind: "number" };
  return /^\d+$/.test(name) ? item : undefined;
}

function fieldNames(type: ValueType): string[] {
  return type.kind === "group" ? [...type.fields.keys()] : [];
}
