/** All helpers of the expression language: the same in Word, in Wording, in file names and on the index page. */

import { nearest } from "../text/nearest.ts";
import { dateHelpers } from "./date-helpers.ts";
import type { Helper } from "./helper.ts";
import { listHelpers } from "./list-helpers.ts";
import { logicHelpers } from "./logic-helpers.ts";
import { numberHelpers } from "./number-helpers.ts";
import { textHelpers } from "./text-helpers.ts";

const helpers: ReadonlyMap<string, Helper> = new Map(
  [dateHelpers, textHelpers, numberHelpers, listHelpers, logicHelpers].flatMap((group) =>
    Object.entries(group),
  ),
);

export function helperNamed(name: string): Helper | undefined {
  return helpers.get(name);
}

export function helperNames(): readonly string[] {
  return [...helpers.keys()].sort();
}

/** The helper that a misspelt name most likely meant, if one is near enough. */
export function nearestHelper(name: string): string | undefined {
  return nearest(name, helperNames());
}

/** Whether a helper may be called with so many values. */
export function takesSoMany(helper: Helper, values: number): boolean {
  return helper.repeatsLast ? values >= helper.takes.length : values === helper.takes.length;
}
