/** The fields that records are made of: ids, dates, texts, quantities, and values that change with time. */

import { z } from "zod";
import { parseFullDate, parsePartialDate } from "../text/calendar-date.ts";
import { titled } from "./titled.ts";

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

/** The form of a text for editors, and what they say of another; the parser beside it is the judge. */
function form(pattern: RegExp, patternErrorMessage: string) {
  return { pattern: pattern.source, patternErrorMessage };
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id is its file's name: ASCII, kebab-case. */
export const id = z
  .string()
  .check((context) => {
    if (!idPattern.test(context.value)) context.issues.push(problemIssue("malformed-id", context.value));
  })
  .meta(form(idPattern, "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, như «chi-bo-a»."));

/** One line of text, printed as typed. */
export const text = z.string().check((context) => {
  if (context.value.trim() === "") context.issues.push(problemIssue("empty-text", context.value));
  if (context.value.includes("\n")) context.issues.push(problemIssue("line-break-in-text", context.value));
});

/** One line of text that is evaluated as a Handlebars expression; only plan.yaml, styles.yaml and template.yaml have such fields. */
export const wording = text.meta({ wording: true });

/** Lines of a list, each evaluated as a Handlebars expression: what it prints on several lines are several of the list. */
export const wordingLines = z
  .string()
  .check((context) => {
    if (context.value.trim() === "") context.issues.push(problemIssue("empty-text", context.value));
  })
  .meta({ wording: true });

const writtenDate = z
  .string()
  .meta(
    form(
      /^\s*(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})\s*$/,
      "Viết ngày/tháng/năm như «9/4/2015», hoặc «2015-04-09».",
    ),
  );

/** A whole calendar date, `2025-04-09` or `9/4/2025`; the value is ISO, `2025-04-09`. */
export const date = writtenDate.transform((written, context) => {
  const parsed = parseFullDate(written);
  if (parsed.ok) return parsed.date;
  context.issues.push(problemIssue(parsed.problem, written));
  return z.NEVER;
});

const writtenPartialDate = z
  .union([z.string(), z.number()])
  .meta(
    form(
      /^\s*((\d{1,2}\/){0,2}\d{4}|\d{4}-\d{2}(-\d{2})?)\s*$/,
      "Viết ngày/tháng/năm như «9/4/2015»; chưa rõ ngày thì «4/2015», chỉ biết năm thì «2015».",
    ),
  );

/** A date of which the day, or day and month, may be unknown: `4/2025`, `1975`; the value is ISO as far as known. */
export const partialDate = writtenPartialDate.transform((written, context) => {
  const parsed = parsePartialDate(String(written));
  if (parsed.ok) return parsed.date;
  context.issues.push(problemIssue(parsed.problem, written));
  return z.NEVER;
});

const writtenTime = z
  .string()
  .meta(form(/^([01]?\d|2[0-3])[:h][0-5]\d$/, "Viết giờ và phút như «14:00» hoặc «14h00»."));

/** A time of day, `14:00`; kept as written with two digits for the hour. */
export const clockTime = writtenTime.transform((written, context) => {
  const match = /^(\d{1,2})[:h](\d{2})$/.exec(written);
  if (match && Number(match[1]) < 24 && Number(match[2]) < 60)
    return `${match[1]?.padStart(2, "0")}:${match[2]}`;
  context.issues.push(problemIssue("malformed-time", written));
  return z.NEVER;
});

const writtenQuantity = z
  .union([z.number(), z.string()])
  .meta(form(/^\d+(,\d+)?$/, "Viết số không kèm đơn vị; phần lẻ sau dấu phẩy, như «97,5»."));

/** A number, or one typed with a decimal comma (`97,5`). `1.860` is refused: a thousand and more, or less than two? */
export const quantity = writtenQuantity.transform((written, context) => {
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
export const prose = z.union([
  z.string(),
  z.strictObject({
    file: titled(z.string(), "Tệp văn bản", "Đường dẫn từ thư mục của tệp này đến tệp .md chứa đoạn văn."),
  }),
]);

/** The key of a map that people name freely; editors offer its title as the place to type. */
export function keyTitled(title: string) {
  return z.string().meta({ title });
}

/** SHA-256 of a file, as the program writes it. */
export const fileHash = text.meta(form(/^[0-9a-f]{64}$/, "Mã băm do lệnh ho-so issue ghi, không sửa tay."));

/** A document as it is cited on paper, `"15-KH/CB, 28/9/2024"`; an editor types its quotation marks. */
export const citedDocument = text.meta({
  defaultSnippets: [{ label: '"số và ký hiệu, ngày"', body: `^"\${1:số và ký hiệu}, \${2:ngày}"` }],
});

/** A value that may change with time: one value, or entries with `from` and `to`. */
export function dated<Inner extends z.ZodType>(inner: Inner) {
  const value = titled(inner, "Giá trị", "Giá trị đúng trong thời gian ghi ở from và to.");
  const entries = z.array(z.strictObject({ value, ...period })).min(1);
  // Editors tell the branches of a union apart by their words.
  return z.union([inner, entries.meta({ description: "Mỗi giá trị một mục, có value, from và to." })]);
}

/** The time in which an entry holds; both ends belong to it, an absent end is open. */
export const period = {
  from: titled(date.optional(), "Từ ngày", "Ngày đầu tiên, như «9/4/2015»; để trống là từ trước đến nay."),
  to: titled(date.optional(), "Đến ngày", "Ngày cuối cùng, như «8/4/2015»; để trống là đến nay vẫn còn."),
};

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Dated<Value> = Value | readonly ({ readonly value: Value } & Period)[];
