/** What the rows and cells of one table are read with. */

import type { Block, TableCell } from "./document-tree.ts";
import type { PropertyBag } from "./property-bag.ts";
import type { ReadingContext } from "./reading-context.ts";
import type { LookMemory } from "./remember-looks.ts";
import type { XmlElement } from "./xml.ts";

/** Reads the blocks inside a cell; handed in because tables and blocks contain each other. */
export type ReadBlocks = (parent: XmlElement, context: ReadingContext) => readonly Block[];

/** All of a cell but what is in it. */
export type CellLook = Omit<TableCell, "blocks">;

/** What all rows of one table are read with. */
export interface TableSetting {
  readonly properties: PropertyBag;
  readonly rowStyle: PropertyBag;
  readonly cellStyle: PropertyBag;
  readonly grid: readonly number[];
  readonly rowCount: number;
  readonly cellLooks: LookMemory<CellLook>;
  readonly context: ReadingContext;
  readonly refuse: (detail: string) => void;
  readonly readBlocks: ReadBlocks;
}

export interface CellSetting {
  readonly row: number;
  readonly column: number;
  readonly table: TableSetting;
}
