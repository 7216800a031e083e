/** A finding inside one file, with the path of what it speaks of: from the path follows what must be left out. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Path } from "../model/source-file.ts";

export interface FileFinding {
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}

/** What a schema finds: a misspelt key makes two issues, of which one is to be told. */
export interface SchemaFinding extends FileFinding {
  /** A key that should be there. */
  readonly missing?: true;
  /** Of a misspelt key, where the one stands that was most likely meant. */
  readonly meant?: Path | undefined;
}
