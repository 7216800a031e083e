/** Values of documents as other data would give them: short and long texts, lists of no, one, two and forty rows, by chance from a seed. */

import { z } from "zod";
import { commonValues } from "../../src/model/values/common-values.ts";
import type { Prose } from "../../src/text/prose.ts";
import { sentence } from "./invented-text.ts";

type Schema = z.core.$ZodType;
type Next = () => number;

/** Other values of the same schema; dates, choices between yes and no, what is missing, and what the schema doesn't know stay as they are. */
export function varyValues<Values>(schema: z.ZodObject, values: Values, next: Next): Values {
  const fields = Object.entries(values as Readonly<Record<string, unknown>>).map(([name, value]) => {
    const field = schema.shape[name];
    const place = name === "confirmations" ? name : frame.has(name) ? "frame" : "records";
    return [name, field === undefined ? value : vary({ schema: field, next, place, inList: false }, value)];
  });
  return Object.fromEntries(fields) as Values;
}

const frame: ReadonlySet<string> = new Set(Object.keys(commonValues.shape));

interface Variation<Of extends Schema = Schema> {
  readonly schema: Of;
  readonly next: Next;
  /** What the value comes from: the records, the paper's own frame (letterhead, recipients), the bodies that confirm. */
  readonly place: "records" | "frame" | "confirmations";
  readonly inList: boolean;
}

function vary({ schema, ...variation }: Variation, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) {
    return value === undefined ? value : vary({ ...variation, schema: schema.def.innerType }, value);
  }
  const { prose, date } = z.globalRegistry.get(schema) ?? {};
  if (prose === true) return varyProse(variation.next, value as Prose);
  if (schema instanceof z.ZodObject) return varyObject({ ...variation, schema }, value);
  if (schema instanceof z.ZodArray) return varyList({ ...variation, schema }, value as unknown[]);
  if (schema instanceof z.ZodNumber) return varyNumber(variation.next, value as number);
  if (schema instanceof z.ZodString && date !== true) return varyText(variation.next, value as string);
  return value;
}

function varyObject(variation: Variation<z.ZodObject>, value: unknown): unknown {
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  const { shape } = variation.schema;
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const schema = shape[name];
      return [name, schema === undefined ? field : vary({ ...variation, schema }, field)];
    }),
  );
}

const counts = [0, 1, 2, 40] as const;

/** The longest that a list becomes: rows of records, lines of the paper's frame, bodies that confirm, lists in rows. */
const most = { records: 40, frame: 12, confirmations: 3, inner: 3 } as const;

/** Rows are those of the list, over and over; a list that is empty stays so. */
function varyList({ schema, next, place, inList }: Variation<z.ZodArray>, rows: readonly unknown[]): unknown {
  const count = counts[Math.floor(next() * (counts.length + 1))] ?? rows.length;
  if (rows.length === 0) return rows;
  return Array.from({ length: Math.min(count, most[inList ? "inner" : place]) }, (_, index) => {
    const row = vary({ schema: schema.element, next, place, inList: true }, rows[index % rows.length]);
    return isNumbered(row) ? { ...row, order: index + 1 } : row;
  });
}

function isNumbered(row: unknown): row is { readonly order: number } {
  return typeof row === "object" && row !== null && "order" in row;
}

function varyNumber(next: Next, value: number): number {
  return next() < 0.5 ? value : Math.floor(next() ** 3 * 2000);
}

/** Half of the texts stay; a fifth becomes short, the others up to three times as long. Figures stay figures. */
function varyText(next: Next, text: string): string {
  const lot = next();
  if (lot < 0.5 || text === "") return text;
  if (!/\p{L}/u.test(text)) return text.replaceAll(/\d/g, () => String(Math.floor(next() * 10)));
  const words = text.split(" ").length;
  if (lot < 0.7)
    return text
      .split(" ")
      .slice(0, Math.ceil(words / 3))
      .join(" ");
  return `${text} ${sentence(next, 1 + Math.floor(next() * Math.min(2 * words, 60)))}`;
}

/** Paragraphs of one to a hundred words, some with a mark of a list, some words bold or italic. */
function varyProse(next: Next, prose: Prose): Prose {
  if (next() < 0.3) return prose;
  const tables = prose.filter(({ kind }) => kind === "table");
  const paragraphs = Array.from({ length: 1 + Math.floor(next() ** 2 * 12) }, () => {
    const mark = ["", "", "", "- ", "+ ", "1. ", "a) "][Math.floor(next() * 7)] ?? "";
    const plain = { bold: false, italic: false };
    const runs = [
      { text: mark + sentence(next, 1 + Math.floor(next() ** 2 * 70)), ...plain },
      { text: ` ${sentence(next, 1 + Math.floor(next() * 8))}`, bold: next() < 0.5, italic: next() < 0.5 },
      { text: ` ${sentence(next, 1 + Math.floor(next() * 20))}.`, ...plain },
    ];
    return { kind: "paragraph" as const, runs: next() < 0.5 ? runs : runs.slice(0, 1) };
  });
  return [...paragraphs, ...tables];
}
