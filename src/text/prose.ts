/** Prose: a text of several paragraphs and simple tables, with bold and italic as its only character styles. */

export interface ProseRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A list item is a paragraph too: its mark is the first characters of its text, as typed. */
export interface ProseParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly ProseRun[];
}

export type ProseCell = readonly ProseRun[];

export interface ProseTable {
  readonly kind: "table";
  readonly header: readonly ProseCell[];
  /** Each as long as the header. */
  readonly rows: readonly (readonly ProseCell[])[];
}

export type Prose = readonly (ProseParagraph | ProseTable)[];

/** Whether an unknown value is prose, by its shape: templates meet values whose types are long gone. */
export function isProse(value: unknown): value is Prose {
  return Array.isArray(value) && value.length > 0 && value.every(isProseBlock);
}

/** The text without its styles: a line for each paragraph and for each row of a table. */
export function plainTextOf(prose: Prose): string {
  const textOf = (runs: readonly ProseRun[]) => runs.map(({ text }) => text).join("");
  return prose
    .flatMap((block) =>
      block.kind === "paragraph"
        ? [textOf(block.runs)]
        : [block.header, ...block.rows].map((row) => row.map(textOf).join(" | ")),
    )
    .join("\n");
}

function isProseBlock(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "kind")) return false;
  const { kind } = value as { kind: unknown };
  return (
    (kind === "paragraph" && Object.hasOwn(value, "runs")) ||
    (kind === "table" && Object.hasOwn(value, "rows"))
  );
}
