/** Whether a line shows anything: one that doesn't is missed by nobody. */

import type { Line } from "./laid-out.ts";

export function isSeen({ fragments }: Line): boolean {
  return fragments.some(({ text, picture }) => text.trim() !== "" || picture !== undefined);
}
