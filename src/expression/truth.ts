/** When a value holds in a condition, and when there is none. */

/** Handlebars' own rule: missing, false, 0, an empty text and an empty list don't hold. */
export function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Nothing to print: an empty text or list is a blank that nobody wanted. A gap for the pen is of no-break spaces. */
export function isMissing(value: unknown): boolean {
  if (typeof value === "string") return /^[ \t\n]*$/.test(value);
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
