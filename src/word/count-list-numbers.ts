/** Counts the numbers of a document's lists as Word counts them, in reading order. */

import { formatNumber } from "./format-number.ts";
import type { NumberingLevel, NumberingList } from "./read-numbering.ts";

export interface ListCounter {
  /**
   * The next number of a list.
   * @param level from 0
   * @param refuse called with the XML name of what is outside the support list
   */
  next(numId: string, level: number, refuse: (detail: string) => void): string;
}

/** Numbers reached so far, by level. */
type Counts = (number | undefined)[];

export function countListNumbers(lists: ReadonlyMap<string, NumberingList>): ListCounter {
  const countsOfDefinition = new Map<string, Counts>();
  const begun = new Set<string>();

  return {
    next(numId, level, refuse) {
      const list = lists.get(numId);
      const definition = list?.levels.get(level);
      if (list === undefined || definition === undefined) return "";
      const counts = countsOfDefinition.get(list.definition) ?? [];
      countsOfDefinition.set(list.definition, counts);
      const override = list.startOverrides.get(level);
      const first = override !== undefined && !begun.has(`${numId} ${level}`);
      begun.add(`${numId} ${level}`);
      const last = counts[level];
      counts[level] = first || last === undefined ? (override ?? definition.start) : last + 1;
      restartLowerLevels(counts, list, level);
      return numberText(definition, list, { counts, level, refuse });
    },
  };
}

function restartLowerLevels(counts: Counts, list: NumberingList, level: number): void {
  for (let lower = level + 1; lower < counts.length; lower += 1) {
    const after = list.levels.get(lower)?.restartAfter;
    if (after === undefined || (after > 0 && level < after)) counts[lower] = undefined;
  }
}

interface Position {
  readonly counts: Counts;
  readonly level: number;
  readonly refuse: (detail: string) => void;
}

function numberText(definition: NumberingLevel, list: NumberingList, at: Position): string {
  if (definition.unsupported !== undefined) at.refuse(definition.unsupported);
  if (definition.format === "bullet") return definition.text;
  return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const count = at.counts[level];
    if (count === undefined) {
      at.refuse("w:numbering");
      return "";
    }
    const own = list.levels.get(level)?.format ?? "decimal";
    const format = definition.legal ? "decimal" : own;
    const text = formatNumber(count, format);
    if (text === undefined) at.refuse(`w:numFmt w:val=${format}`);
    return text ?? "";
  });
}
