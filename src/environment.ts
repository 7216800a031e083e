/** What the program may ask of the world; made in cli.ts, so that everything else is a function of its input. */

import type { Diagnostic } from "./diagnostics/diagnostic.ts";

export interface Environment {
  /** The project's folder: data/, templates/ and out/ are below it. */
  readonly root: string;
  /** Where the program's own files are (fonts, page of the index). */
  readonly fontFiles: FontFiles;
  /** Milliseconds since some start, for the summary only; no output depends on it. */
  elapsed(): number;
  /** Takes a line for the person at the terminal. */
  say(line: string): void;
  /** Takes the findings of a run. */
  report(diagnostics: readonly Diagnostic[]): void;
}

/** Paths of the four font files. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}
