/** A list's columns with their Wordings read, once for all documents of a template. */

import { parseTextTemplate } from "../../expression/parse-text-template.ts";
import type { TextTemplate } from "../../expression/text-template.ts";
import type { ListLayout } from "../../model/template-info.ts";

export interface PreparedColumn extends Pick<ListLayout["columns"][number], "head" | "width" | "align"> {
  /** Undefined where the cells are for the pen. */
  readonly value: TextTemplate | undefined;
  readonly total: TextTemplate | undefined;
}

export interface PreparedList {
  readonly columns: readonly PreparedColumn[];
  readonly groupHeading: TextTemplate | undefined;
}

/** Of a list in template.yaml, its table. */
export type TableLayout = Pick<ListLayout, "columns" | "groupHeading">;

/** What can't be read was found when the template was checked. */
export function prepareList({ columns, groupHeading }: TableLayout): PreparedList {
  return {
    columns: columns.map(({ value, total, ...column }) => ({
      ...column,
      value: readWording(value),
      total: readWording(total),
    })),
    groupHeading: readWording(groupHeading),
  };
}

function readWording(wording: string | undefined): TextTemplate | undefined {
  return wording === undefined ? undefined : parseTextTemplate(wording).template;
}
