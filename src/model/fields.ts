/** The fields that records are made of: ids, dates, texts, quantities, and values that change with time. */

import { z } from "zod";
import { parseFullDate, parsePartialDate } from "../text/calendar-date.ts";

/** What a field found wrong, for validate/ to put into words: the `params` of a custom zod issue. */
export type FieldProblem =
  | "malformed-date"
  | "impossible-date"
  | "malformed-time"
  | "malformed-id"
  | "malformed-quantity"
  | "ambiguous-quantity"
  | "line-break-in-text"
  | "empty-text"
  | "name-or-person"
  | "path-leaves-folder";

/** Raises a field's own problem; `written` is quoted in the message. */
export function problemIssue(problem: FieldProblem, written: unknown) {
  return { code: "custom" as const, input: written, params: { problem, written } };
}

/** An id is its file's name: ASCII, kebab-case. */
export const id = z.string().check((context) => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(context.value)) {
    context.issues.push(problemIssue("malformed-id", context.value));
  }
});

/** One line of text, printed as typed. */
export const text = z.string().check((context) => {
  if (context.value.trim() === "") context.issues.push(problemIssue("empty-text", context.value));
  if (context.value.includes("\n")) context.issues.push(problemIssue("line-break-in-text", context.value));
});

/** One line of text that is evaluated as a Handlebars expression; only plan.yaml, styles.yaml and template.yaml have such fields. */
export const wording = text.meta({ wording: true });

/** A whole calendar date, `2025-04-09` or `9/4/2025`; the value is ISO, `2025-04-09`. */
export const date = z.string().transform((written, context) => {
  const parsed = parseFullDate(written);
  if (parsed.ok) return parsed.date;
  context.issues.push(problemIssue(parsed.problem, written));
  return z.NEVER;
});

/** A date of which the day, or day and month, may be unknown: `4/2025`, `1975`; the value is ISO as far as known. */
export const partialDate = z.union([z.string(), z.number()]).transform((written, context) => {
  const parsed = parsePartialDate(String(written));
  if (parsed.ok) return parsed.date;
  context.issues.push(problemIssue(parsed.problem, written));
  return z.NEVER;
});

/** A time of day, `14:00`; kept as written with two digits for the hour. */
export const clockTime = z.string().transform((written, context) => {
  const match = /^(\d{1,2})[:h](\d{2})$/.exec(written);
  if (match && Number(match[1]) < 24 && Number(match[2]) < 60)
    return `${match[1]?.padStart(2, "0")}:${match[2]}`;
  context.issues.push(problemIssue("malformed-time", written));
  return z.NEVER;
});

/** A number, or one typed with a decimal comma (`97,5`). `1.860` is refused: a thousand and more, or less than two? */
export const quantity = z.union([z.number(), z.string()]).transform((written, context) => {
  if (typeof written === "number") return written;
  if (/^\d+(,\d+)?$/.test(written)) return Number(written.replace(",", "."));
  context.issues.push(
    problemIssue(/^\d+\.\d{3}$/.test(written) ? "ambiguous-quantity" : "malformed-quantity", written),
  );
  return z.NEVER;
});

export const count = z.int().nonnegative();

export const year = z.int().min(1900).max(2100);

export const yesNo = z.enum(["có", "không"]).transform((written) => written === "có");

/** Running text in the prose subset, typed as a block scalar or kept in a file beside the YAML. */
export const prose = z.union([z.string(), z.strictObject({ file: z.string() })]);

/** A document as it is cited on paper, `"15-KH/CB, 28/9/2024"`. */
export const citedDocument = text;

/** A value that may change with time: one value, or entries with `from` and `to`. */
export function dated<Inner extends z.ZodType>(inner: Inner) {
  return z.union([inner, z.array(z.strictObject({ value: inner, ...period })).min(1)]);
}

/** The time in which an entry holds; both ends belong to it, an absent end is open. */
export const period = { from: date.optional(), to: date.optional() };

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Dated<Value> = Value | readonly ({ readonly value: Value } & Period)[];
