/** Every way in which a written setting can be a little other than it is: the planted faults of a plan. */

import { z } from "zod";
import { parseFullDate } from "../../src/text/calendar-date.ts";
import { addDays } from "../../src/text/date-arithmetic.ts";

type Schema = z.core.$ZodType;

/** One setting changed; `value` is all of what was walked, with only that changed. */
export interface SettingChange {
  /** `most: 2 → 3` */
  readonly what: string;
  readonly value: unknown;
}

/**
 * Numbers and days by one up and down, the other words of a choice, another text, lists without each member and with
 * each further one, what may be left out left out. A change that the schema refuses, or that says the same, is none.
 */
export function changesOf(schema: Schema, written: unknown): SettingChange[] {
  const same = JSON.stringify(z.safeParse(schema, written).data);
  return draftsOf(schema, written).filter(({ value }) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success && JSON.stringify(parsed.data) !== same;
  });
}

/** The keys of a group whose value is one of a few, or yes or no, with one of them as the default: how something is read. */
export function choicesIn(schema: Schema, written: object): string[] {
  const group = unwrapped(schema, written);
  if (!(group instanceof z.ZodObject)) return [];
  return Object.keys(written).filter((key) => {
    const setting = group.def.shape[key];
    if (!(setting instanceof z.ZodDefault)) return false;
    const inner = setting.def.innerType;
    return inner instanceof z.ZodEnum || inner instanceof z.ZodBoolean;
  });
}

function draftsOf(schema: Schema, written: unknown): SettingChange[] {
  const inner = unwrapped(schema, written);
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return changesOfGroup(inner, written);
  if (inner instanceof z.ZodArray) return changesOfList(inner.def.element, written as unknown[]);
  return othersThan(inner, written).map((value) => ({ what: `${shown(written)} → ${shown(value)}`, value }));
}

/** Without wrappers, and of a union the branch that takes the value. */
function unwrapped(schema: Schema, written: unknown): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.def.innerType, written);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.def.in, written);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const branch = schema.def.options.find((each) => z.safeParse(each, written).success);
  return branch === undefined ? schema : unwrapped(branch, written);
}

function changesOfGroup(schema: z.ZodObject | z.ZodRecord, written: unknown): SettingChange[] {
  const group = written as Readonly<Record<string, unknown>>;
  return Object.entries(group).flatMap(([key, value]) => {
    const child = schema instanceof z.ZodObject ? schema.def.shape[key] : schema.def.valueType;
    const inside = child === undefined ? [] : [...draftsOf(child, value), ...swaps(key, value)];
    const { [key]: _, ...without } = group;
    return [
      ...inside.map((change) => ({
        what: `${key}${change.what.startsWith("[") || change.what.includes(": ") ? "." : ": "}${change.what}`,
        value: { ...group, [key]: change.value },
      })),
      { what: `${key}: left out`, value: without },
    ];
  });
}

/** Neighbours changed about, where a list is an order. */
function swaps(key: string, value: unknown): SettingChange[] {
  if (key !== "order" || !Array.isArray(value)) return [];
  const list: readonly unknown[] = value;
  return list.slice(1).map((later, index) => ({
    what: `${shown(later)} before ${shown(list[index])}`,
    value: list.with(index, later).with(index + 1, list[index]),
  }));
}

function changesOfList(element: Schema, list: readonly unknown[]): SettingChange[] {
  const without = list.map((member, index) => ({
    what: `without ${shown(member)}`,
    value: list.toSpliced(index, 1),
  }));
  const further = furtherMembers(element, list).map((member) => ({
    what: `with ${shown(member)}`,
    value: [...list, member],
  }));
  const inside = list.flatMap((member, index) =>
    typeof member === "object"
      ? draftsOf(element, member).map(({ what, value }) => ({
          what: `[${index}].${what}`,
          value: list.with(index, value),
        }))
      : [],
  );
  return [...without, ...further, ...inside];
}

/** The other words of a choice; the numbers just outside. Of free texts and ids there is no next one. */
function furtherMembers(element: Schema, list: readonly unknown[]): readonly unknown[] {
  if (element instanceof z.ZodEnum) return element.options.filter((option) => !list.includes(option));
  const numbers = list.filter((member) => typeof member === "number");
  if (numbers.length === 0 || numbers.length < list.length) return [];
  return [Math.min(...numbers) - 1, Math.max(...numbers) + 1];
}

function othersThan(schema: Schema, written: unknown): readonly unknown[] {
  if (schema instanceof z.ZodEnum) return schema.options.filter((option) => option !== written);
  if (schema instanceof z.ZodLiteral) return [];
  if (typeof written === "boolean") return [!written];
  if (typeof written === "number") return [written - 1, written + 1];
  return typeof written === "string" ? otherTexts(written) : [];
}

function otherTexts(written: string): string[] {
  const day = parseFullDate(written);
  if (day.ok) return [addDays(day.date, -1), addDays(day.date, 1)];
  return [/^[a-z0-9-]+$/.test(written) ? "ma-khac" : "Lời văn khác"];
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
