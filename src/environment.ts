/** What the program may ask of the world; made in cli.ts, so that everything else is a function of its input. */

/** Paths of the four font files. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

export interface Environment {
  /** The project's folder: data/, templates/ and out/ are below it. */
  readonly root: string;
  readonly fontFiles: FontFiles;
  /** Seconds since the start, for the summary only: no output depends on it. */
  elapsed(): number;
  /** A line for whoever reads the result (standard output). */
  say(line: string): void;
  /** Findings and complaints (standard error). */
  complain(text: string): void;
}
