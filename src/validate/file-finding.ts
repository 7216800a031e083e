/** A finding inside one file, with the path of what it speaks of: from the path follows what must be left out. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Path } from "../model/source-file.ts";

export interface FileFinding {
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}
