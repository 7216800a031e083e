/** How a path of this machine stands in a finding: relative to the project, with `/`, composed letters. */

import { relative, sep } from "node:path";

export function placeOf(root: string, path: string): string {
  return relative(root, path).split(sep).join("/").normalize("NFC");
}
