/** The table of a list as WordprocessingML: a head, groups with their headings, rows, and a row of totals where there are any. */

import type { Scope } from "../../expression/evaluate.ts";
import { renderTextIn } from "../../expression/render-text.ts";
import type { TextTemplate } from "../../expression/text-template.ts";
import type { BlockFrame } from "./docxtemplater-part.ts";
import type { RowGroup, TableRows, TagProblem } from "./evaluate-tag.ts";
import { isUnprintable } from "./is-unprintable.ts";
import type { PreparedColumn, PreparedList } from "./prepare-list.ts";
import {
  columnWidths,
  printWordTable,
  spacer,
  type WordTableCell,
  type WordTableRow,
} from "./print-word-table.ts";

interface PrintedList {
  readonly xml: string;
  readonly problems: readonly TagProblem[];
}

/** Takes a Wording and the scopes that it is printed in. */
type PrintText = (wording: TextTemplate | undefined, scopes: readonly Scope[]) => string;

/** The caller has made sure that the frame has a width. */
export function printList(list: PreparedList, { groups, scopes }: TableRows, frame: BlockFrame): PrintedList {
  const problems: TagProblem[] = [];
  const print: PrintText = (wording, inScopes) => {
    if (wording === undefined) return "";
    const printed = renderTextIn(wording, inScopes);
    problems.push(...printed.problems);
    if (isUnprintable(printed.text)) problems.push({ kind: "broken line" });
    return printed.text;
  };
  const rows = [
    headOf(list),
    ...groups.flatMap((group, index) =>
      rowsOfGroup(list, { group, scopes: [...scopes, scopeOf(groups, index)], print }),
    ),
    ...totalsOf(list, print, scopes),
  ];
  const widths = columnWidths(
    list.columns.map(({ width }) => width),
    frame.textWidth ?? 0,
  );
  const table = printWordTable(rows, { widths, frame, paragraphProperties: "" });
  return { xml: table + spacer, problems };
}

function headOf({ columns }: PreparedList): WordTableRow {
  return { cells: columns.map(({ head }) => cellOf(head, { align: "giữa" })), isHeader: true };
}

/** Room for a signature: 8 mm in twips. */
const heightToSign = 454;

interface GroupInHand {
  readonly group: RowGroup;
  /** With the group's own. */
  readonly scopes: readonly Scope[];
  readonly print: PrintText;
}

function rowsOfGroup({ columns, groupHeading }: PreparedList, inHand: GroupInHand): WordTableRow[] {
  const { group, scopes, print } = inHand;
  const heading = print(groupHeading, scopes);
  const span = columns.length;
  const forThePen = columns.some(({ value }) => value === undefined);
  return [
    ...(heading === ""
      ? []
      : [{ cells: [{ ...cellOf(heading, { align: "trái", bold: true }), span }], keepsWithNext: true }]),
    ...group.rows.map((_, index) => ({
      ...(forThePen && { height: heightToSign }),
      cells: columns.map((column) =>
        cellOf(print(column.value, [...scopes, scopeOf(group.rows, index)]), column),
      ),
    })),
  ];
}

function totalsOf({ columns }: PreparedList, print: PrintText, scopes: readonly Scope[]): WordTableRow[] {
  if (columns.every(({ total }) => total === undefined)) return [];
  return [{ cells: columns.map(({ total, align }) => cellOf(print(total, scopes), { align, bold: true })) }];
}

function cellOf(
  text: string,
  { align, bold = false }: Pick<PreparedColumn, "align"> & { readonly bold?: boolean },
): WordTableCell {
  return { runs: text === "" ? [] : [{ text, bold, italic: false }], alignment: alignments[align] };
}

const alignments = { trái: "left", giữa: "center", phải: "right" } as const;

function scopeOf(items: readonly unknown[], index: number): Scope {
  return { value: items[index], position: { index, length: items.length } };
}
