/** Helpers that look at a list as a whole. */

import { defineHelper } from "./helper.ts";
import { printable } from "./printable.ts";

export const listHelpers = {
  /** How many; an absent list has none. */
  length: defineHelper({ takes: ["list?"], gives: "number", apply: (list) => list?.length ?? 0 }),
  /** The texts one after the other with a text between them; missing when one of them can't be printed. */
  join: defineHelper({
    takes: ["list", "text"],
    gives: "text",
    apply: (list, between) => joined(list, between),
  }),
};

function joined(list: readonly unknown[], between: string): string | undefined {
  const texts = list.map(printable);
  return texts.includes(undefined) ? undefined : texts.join(between);
}
