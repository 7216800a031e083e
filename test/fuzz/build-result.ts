/** What a build in a thread is asked for, and what it gives back. */

export interface BuildRequest {
  readonly root: string;
  readonly campaign: string;
  readonly round: string;
  readonly units: readonly string[] | undefined;
}

export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: Readonly<Record<string, string>>;
  readonly advice: Readonly<Record<string, string>>;
}

export interface BuildResult {
  /** Ids of the documents that the round calls for. */
  readonly called: readonly string[];
  /** Undefined where there was no round to build, or nothing could be written. */
  readonly manifest:
    | {
        readonly files: readonly { readonly path: string; readonly subject: string }[];
        readonly refused: readonly { readonly id: string; readonly because: readonly string[] }[];
      }
    | undefined;
  readonly findings: readonly Finding[];
  /** All findings in Vietnamese, and in English. */
  readonly printed: readonly string[];
}
