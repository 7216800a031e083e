/** The values of an empty form: dots for every text, number and date, a few empty rows in every list. */

import { formDots } from "../../expression/form-dots.ts";
import type { FormSettings, Scope } from "../../model/template-info.ts";
import { commonValues } from "../../model/values/common-values.ts";
import { describeValues, type ValueDescription } from "../../model/values/describe-values.ts";
import type { Prose } from "../../text/prose.ts";
import type { OwnValues } from "../paper.ts";

/** A scope's own values, but for what the template settles; those that every document has are filled in elsewhere. */
export function formValues<Kind extends Scope>(
  scope: Kind,
  settings: FormSettings = { given: {}, without: [], once: [] },
): OwnValues<Kind> {
  const own = describeValues(scope).filter(({ path }) => !Object.hasOwn(commonValues.shape, firstName(path)));
  return dottedGroup(own, "", { row: undefined, settings }) as OwnValues<Kind>;
}

interface Where {
  /** In a list: which row, from 1. */
  readonly row: number | undefined;
  readonly settings: FormSettings;
}

function firstName(path: string): string {
  return path.split(/[.[]/)[0] ?? "";
}

function dottedGroup(all: readonly ValueDescription[], prefix: string, where: Where): object {
  const fields = all.filter(({ path }) => path.startsWith(prefix) && isName(path.slice(prefix.length)));
  return Object.fromEntries(
    fields.map((field) => [field.path.slice(prefix.length), dottedValue(field, all, where)]),
  );
}

function isName(path: string): boolean {
  return /^[^.[]+$/.test(path);
}

function dottedValue(value: ValueDescription, all: readonly ValueDescription[], where: Where): unknown {
  const { path, kind } = value;
  const { given, without } = where.settings;
  if (without.includes(path)) return kind === "list" ? [] : undefined;
  if (Object.hasOwn(given, path)) return given[path];
  switch (kind) {
    case "group":
      return dottedGroup(all, `${path}.`, where);
    case "list":
      return dottedRows(path, all, where);
    case "prose":
      return dottedProse;
    case "date":
      return formDots.date;
    case "number":
      return path.endsWith("[].order") ? (where.row ?? formDots.number) : formDots.number;
    case "yes or no":
      return true;
    case "text":
      return where.row === undefined ? formDots.text : formDots.cell;
  }
}

/** As many as a hand-written form needs to be understood; lists in rows have one each, and who signs signs once. */
const rowsOfList = 3;

function dottedRows(path: string, all: readonly ValueDescription[], { row, settings }: Where): unknown[] {
  const isSigned = all.some((each) => each.path === `${path}[].signature`);
  const isOne = row !== undefined || isSigned || settings.once.includes(path);
  const count = isOne ? 1 : rowsOfList;
  const hasFields = all.some((each) => each.path.startsWith(`${path}[].`));
  return Array.from({ length: count }, (_, index) =>
    hasFields ? dottedGroup(all, `${path}[].`, { row: index + 1, settings }) : formDots.cell,
  );
}

/** Three lines of dots, each as long as a line of A4 at 14 pt with its indent: 165 mm less 10 mm. */
const dottedLine = {
  kind: "paragraph",
  runs: [{ text: "…".repeat(31), bold: false, italic: false }],
} as const;
const dottedProse: Prose = [dottedLine, dottedLine, dottedLine];
