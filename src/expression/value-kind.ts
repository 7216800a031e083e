/** Whether a value is of the kind that a helper takes. */

import { isCalendarDate } from "../text/calendar-date.ts";
import type { ValueKind } from "./helper.ts";

/** For a value that is there; whether it may be missing is asked elsewhere. */
export function isOfKind(value: unknown, kind: ValueKind): boolean {
  switch (kind) {
    case "anything":
    case "anything?":
      return true;
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "date":
    case "date?":
      return typeof value === "string" && isCalendarDate(value);
    case "list":
    case "list?":
      return Array.isArray(value);
  }
}
