/** The look of a test's text: upright, black, of a size in pt. */

import type { RunProperties } from "../../src/word/document-tree.ts";

export function plainLook(size: number): RunProperties {
  return {
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    caps: false,
    size,
    color: "000000",
    verticalAlign: "baseline",
  };
}
