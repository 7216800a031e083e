/** What a person may ask of a command. */

import type { Language } from "../diagnostics/diagnostic.ts";

export interface CommandOptions {
  /** A round's id, `CAMPAIGN/ID`, or `all`; absent, the current round of config.yaml. */
  readonly round?: string;
  readonly unit?: readonly string[];
  /** Warnings end the command with exit code 1, as errors do. */
  readonly strict?: boolean;
  /** The language of messages; absent, that of config.yaml. */
  readonly lang?: Language;
  readonly format?: "pretty" | "json";
  /** Of `check` alone: every verdict with its facts, not only what needs attention. */
  readonly verbose?: boolean;
  /** Of `explain` alone: how everybody fares by this rule. */
  readonly rule?: string;
  /** Of `build` alone: what people edited in the round's folder, or put there, need not be kept. */
  readonly discardEdits?: boolean;
  /** Of `build` alone: what is not signed yet carries the style's draft mark. */
  readonly draft?: boolean;
  /** Of `issue` alone: what stands on the signed document, the file of its scan, and what it replaces or amends. */
  readonly number?: string;
  readonly date?: string;
  readonly scan?: string;
  readonly replaces?: boolean;
  readonly amends?: string;
  readonly reason?: string;
}

/** 0: done; 1: errors (or, with `--strict`, warnings); 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
